import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { model } from '../model/model';
import { type CredentialScope, credentialScope } from './credential-scope';
import { ServiceError } from './errors';
import { poolIdOfArn } from './identifiers';
import { awsJson, awsQuery, type Protocol } from './reply';

/** One request as the emulator understands it, whatever protocol it came in. */
export interface Call extends CredentialScope {
  readonly operation: string;
  readonly input: Record<string, unknown>;
  readonly poolId: string | undefined;
  readonly protocol: Protocol;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(body: string): Record<string, unknown> {
  try {
    const value: unknown = body === '' ? {} : JSON.parse(body);
    if (isObject(value)) return value;
  } catch {
    // Answered below, as any other body that is not an object.
  }
  throw new ServiceError('SerializationException', 'The request body is not a JSON object.');
}

function targetOperation({ headers }: IncomingMessage): string {
  const [prefix, operation] = String(headers['x-amz-target'] ?? '').split('.');
  if (prefix === model.metadata.targetPrefix && operation) return operation;
  throw new ServiceError('UnknownOperationException', 'The requested operation is not recognized.');
}

function poolIdIn({ UserPoolId, ResourceArn }: Record<string, unknown>): string | undefined {
  if (typeof UserPoolId === 'string') return UserPoolId;
  return typeof ResourceArn === 'string' ? poolIdOfArn(ResourceArn) : undefined;
}

function queryCall(scope: CredentialScope, body: string): Call {
  const { Action = '', Version: _, ...input } = Object.fromEntries(new URLSearchParams(body));
  return { ...scope, operation: Action, input, poolId: undefined, protocol: awsQuery(Action) };
}

/** Reads a request; the service is the one its credential scope names. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const body = await text(request);
  const scope = credentialScope(request);
  if (scope.service === 'sts') return queryCall(scope, body);
  const operation = targetOperation(request);
  const input = parsed(body);
  return { ...scope, operation, input, poolId: poolIdIn(input), protocol: awsJson };
}
