import type { IncomingMessage } from 'node:http';
import { ServiceError } from './errors';

export interface CredentialScope {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
}

/** Who calls, and which service in which region: SigV4's credential scope; the signature itself is not checked. */
export function credentialScope({ headers }: IncomingMessage): CredentialScope {
  const match = /Credential=([^/,\s]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/.exec(
    headers.authorization ?? '',
  );
  const [, accessKeyId, region, service] = match ?? [];
  if (accessKeyId === undefined || region === undefined || service === undefined)
    throw new ServiceError('MissingAuthenticationTokenException', 'Missing Authentication Token');
  return { accessKeyId, region, service };
}
