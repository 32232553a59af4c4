import { createRequire } from 'node:module';
import type { ErrorResourceInitFailed } from '@pulumi/pulumi/proto/provider_pb';
import { plainObject, structMessage } from '../../../provider/hosts/plugin/properties';
import {
  grpc,
  messages,
  NO_SIZE_LIMITS,
  type StructMessage,
  statusMessages,
} from '../../../provider/hosts/plugin/sdk';
import type { Values } from '../../lifecycle/names';

const fromSdk = createRequire(require.resolve('@pulumi/pulumi/package.json'));

/** A failed call, as a client gets it. */
export interface CallError extends Error {
  readonly code: number;
  readonly details: string;
  readonly metadata: { readonly get: (key: string) => ReadonlyArray<string | Buffer> };
}

type Callback = (error: CallError | null, message: unknown) => void;
type Client = { readonly [method: string]: (request: unknown, callback: Callback) => void } & {
  readonly close: () => void;
};

/** The client that the engine has of a provider. */
export class ProviderClient {
  private readonly client: Client;

  constructor(port: number) {
    const { ResourceProviderClient } = fromSdk('./proto/provider_grpc_pb');
    this.client = new ResourceProviderClient(
      `127.0.0.1:${port}`,
      grpc.credentials.createInsecure(),
      NO_SIZE_LIMITS,
    );
  }

  /** Sends a request; a failed call is thrown. */
  call<A>(method: string, request: unknown): Promise<A> {
    return new Promise((resolve, reject) => {
      this.client[method]?.call(this.client, request, (error, message) =>
        // The answer is the message of this method.
        error === null ? resolve(message as A) : reject(error),
      );
    });
  }

  close(): void {
    this.client.close();
  }
}

/** What the engine saves of a resource whose operation failed. */
export interface Left {
  readonly id: string;
  readonly properties: Values;
  readonly inputs: Values;
  readonly reasons: ReadonlyArray<string>;
}

/** What a failed call left, by its details. */
export const leftBy = (error: CallError): Left | undefined => {
  const [bytes] = error.metadata.get('grpc-status-details-bin');
  if (!(bytes instanceof Buffer)) return undefined;
  const [packed] = statusMessages().Status.deserializeBinary(bytes).getDetailsList();
  if (packed === undefined) return undefined;
  const details: ErrorResourceInitFailed = messages.ErrorResourceInitFailed.deserializeBinary(
    packed.getValue_asU8(),
  );
  return {
    id: details.getId(),
    properties: marked(details.getProperties()),
    inputs: marked(details.getInputs()),
    reasons: details.getReasonsList(),
  };
};

/** The properties of a message with their marks, as the engine stores them. */
export const marked = (message: StructMessage | undefined): Values =>
  message === undefined ? {} : plainObject(message);

export const sent = (values: Values): StructMessage => structMessage(values);
