import type { PlainObject } from '../../codec/plain-object';
import { structMessage } from './properties';
import { type CallFailure, grpc, type Metadata, messages, statusMessages } from './sdk';

/** What exists although an operation failed, for the engine to save. */
interface Left {
  readonly id: string;
  readonly properties: PlainObject;
  readonly inputs: PlainObject;
}

/** A call that fails with a sentence for the user. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly code: number = grpc.status.FAILED_PRECONDITION,
    readonly left?: Left,
  ) {
    super(message);
  }
}

const TYPE_URL = 'type.googleapis.com/pulumirpc.ErrorResourceInitFailed';

/** The details from which the engine saves what a failed operation left. */
const metadataOf = (message: string, code: number, left: Left): Metadata => {
  const details = new messages.ErrorResourceInitFailed();
  details.setId(left.id);
  details.setProperties(structMessage(left.properties));
  details.setInputs(structMessage(left.inputs));
  details.setReasonsList([message]);
  const { Any, Status } = statusMessages();
  const packed = new Any();
  packed.setTypeUrl(TYPE_URL);
  packed.setValue(details.serializeBinary());
  const status = new Status();
  status.setCode(code);
  status.setMessage(message);
  status.setDetailsList([packed]);
  const metadata = new grpc.Metadata();
  metadata.set('grpc-status-details-bin', Buffer.from(status.serializeBinary()));
  return metadata;
};

/** The name of an unexpected error and where it was thrown: its message may have a value of the program. */
const unexpected = (thrown: unknown): string => {
  const error = thrown instanceof Error ? thrown : new Error('not an error');
  const [, at = 'unknown'] = /\(?([^\s()/\\]+:\d+):\d+\)?(?:\n|$)/.exec(error.stack ?? '') ?? [];
  return `An unexpected ${error.name} at ${at} in pulumi-cognito-user-pool, which is a mistake in this package. Please report it.`;
};

/** The answer to a call that failed. */
export const failureOf = (thrown: unknown): CallFailure => {
  if (!(thrown instanceof Refusal)) return { code: grpc.status.INTERNAL, details: unexpected(thrown) };
  const { message, code, left } = thrown;
  return left === undefined
    ? { code, details: message }
    : { code, details: message, metadata: metadataOf(message, code, left) };
};
