import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { own } from '../codec/plain-object';

/*
 * The SDK signs requests and resolves the endpoint; the JSON is ours. The SDK's serialisers drop members that its
 * version does not know, in both directions, and so would lose newer pool settings.
 */

const RAW = Symbol('the answer as it came');

const collected = async (body: unknown): Promise<Uint8Array> => {
  if (body instanceof Uint8Array) return body;
  if (typeof body !== 'object' || body === null || !(Symbol.asyncIterator in body)) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const dateOf = (headers: unknown): number | undefined => {
  const date = Date.parse(String(own(headers, 'date')));
  return Number.isNaN(date) ? undefined : date;
};

/** AWS's request id, which AWS Support needs. */
const requestIdOf = (headers: unknown): string | undefined =>
  ['x-amzn-requestid', 'x-amz-request-id']
    .map((name) => own(headers, name))
    .find((id): id is string => typeof id === 'string');

const parsed = (body: Uint8Array): unknown => {
  if (body.length === 0) return {};
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    // The SDK reports responses that cannot be parsed.
    return undefined;
  }
};

/** Makes a client send each request and keep each response unmodified. */
export const useRawJson = (client: CognitoIdentityProviderClient): CognitoIdentityProviderClient => {
  client.middlewareStack.add(
    (next) => async (args) => {
      const { request } = args;
      if (typeof request === 'object' && request !== null)
        Reflect.set(request, 'body', JSON.stringify(args.input));
      return next(args);
    },
    { step: 'build', priority: 'high', name: 'sendAsGiven' },
  );
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args);
      const { response } = result;
      if (typeof response === 'object' && response !== null && 'body' in response) {
        const body = await collected(response.body);
        response.body = body;
        const headers = own(response, 'headers');
        Reflect.set(context, RAW, {
          body: parsed(body),
          date: dateOf(headers),
          requestId: requestIdOf(headers),
        });
      }
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'keepAnswer' },
  );
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args);
      Reflect.set(result.output, RAW, Reflect.get(context, RAW));
      return result;
    },
    { step: 'initialize', priority: 'high', name: 'handOver' },
  );
  return client;
};

/** An unmodified response, with AWS's time. */
export interface RawResponse {
  readonly body: unknown;
  /** Milliseconds since 1970 by AWS's clock. */
  readonly date: number | undefined;
  readonly requestId: string | undefined;
}

/** The unmodified response behind the SDK's output. */
export const rawResponse = (output: unknown): RawResponse | undefined =>
  typeof output === 'object' && output !== null ? Reflect.get(output, RAW) : undefined;
