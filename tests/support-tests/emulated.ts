import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { defaultSettings, type Emulator, type EmulatorOptions, startEmulator } from '../support/emulator';

export interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly message: string;
  readonly body: Record<string, unknown>;
}

export const region = 'us-east-1';

/** A request no SDK would help to write; the emulator reads the region from the credential scope. */
export async function post(url: string, operation: string, input: unknown, from = region): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=AKIARAW/20260101/${from}/cognito-idp/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(input),
  });
  const body = (await response.json()) as Record<string, unknown>;
  return {
    status: response.status,
    type: body['__type'] as string | undefined,
    message: String(body['message'] ?? ''),
    body,
  };
}

export function sdk(url: string, from = region, maxAttempts = 1): CognitoIdentityProviderClient {
  return new CognitoIdentityProviderClient({
    endpoint: url,
    region: from,
    maxAttempts,
    credentials: { accessKeyId: 'AKIASDK', secretAccessKey: 'secret' },
  });
}

export interface Emulated {
  readonly emulator: Emulator;
  readonly client: CognitoIdentityProviderClient;
  readonly call: (operation: string, input: unknown) => Promise<Answer>;
  /** Creates a pool that must be accepted, and returns its id. */
  readonly pool: (input?: Record<string, unknown>) => Promise<string>;
}

/** An emulator for the tests of one `describe`, empty before each of them. */
export function emulated(options: EmulatorOptions = {}): () => Emulated {
  let current: Emulated | undefined;
  before(async () => {
    const emulator = await startEmulator(options);
    const call = (operation: string, input: unknown) => post(emulator.url, operation, input);
    const pool = async (input: Record<string, unknown> = {}) => {
      const { status, message, body } = await call('CreateUserPool', { PoolName: 'pool', ...input });
      if (status !== 200) throw new Error(message);
      return (body['UserPool'] as { Id: string }).Id;
    };
    current = { emulator, client: sdk(emulator.url), call, pool };
  });
  beforeEach(() => {
    current?.emulator.reset();
    Object.assign(current?.emulator.options ?? {}, defaultSettings, options);
  });
  after(() => current?.emulator.close());
  return () => {
    if (current === undefined) throw new Error('The emulator is not running yet');
    return current;
  };
}
