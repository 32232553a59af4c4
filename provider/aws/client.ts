import type { CognitoIdentityProviderClientConfig } from '@aws-sdk/client-cognito-identity-provider';
import * as E from 'fp-ts/Either';
import type * as TE from 'fp-ts/TaskEither';
import { isPlainObject, type PlainObject } from '../codec/plain-object';
import type { ClientOptions } from './client-options';
import { type Clock, realClock } from './clock';
import { isLogging, logRequest } from './debug-log';
import { type CognitoError, toCognitoError, tooLate, unexpectedResponse } from './errors';
import { KeyedMutex } from './keyed-mutex';
import { needsPoolLock, type Operation, type Operations, type Send, senderOf } from './operations';
import { quotaQueue } from './quotas';
import { rawResponse, useRawJson } from './raw-json';
import { nextDelay, type RetryPolicy } from './retry-policy';

/** How a request is sent. */
export interface SendOptions extends RetryPolicy {
  /** The Region to send it to; by default that of the client. */
  readonly region?: string;
}

/** A Cognito client for one Region and identity. Responses are unmodified, with the API's names. */
export interface Cognito {
  /** The time by AWS's clock in milliseconds since 1970, estimated from its last response. */
  readonly serverTime: () => number;
  readonly send: <K extends Operation>(
    operation: K,
    input: Operations[K],
    options?: SendOptions,
  ) => TE.TaskEither<CognitoError, PlainObject>;
}

const credentialsOf = async ({
  profile,
  assumeRoleArn,
  assumeRoleExternalId,
  assumeRoleSessionName,
}: ClientOptions): Promise<Pick<CognitoIdentityProviderClientConfig, 'credentials'>> => {
  if (profile === undefined && assumeRoleArn === undefined) return {};
  const { fromNodeProviderChain, fromTemporaryCredentials } = await import('@aws-sdk/credential-providers');
  const own = fromNodeProviderChain(profile === undefined ? {} : { profile });
  if (assumeRoleArn === undefined) return { credentials: own };
  const assumed = fromTemporaryCredentials({
    masterCredentials: own,
    params: {
      RoleArn: assumeRoleArn,
      RoleSessionName: assumeRoleSessionName ?? 'pulumi-cognito-user-pool',
      ...(assumeRoleExternalId !== undefined && { ExternalId: assumeRoleExternalId }),
    },
  });
  return {
    // If STS refuses, nothing was sent to Cognito.
    credentials: (identity) =>
      assumed(identity).catch((thrown: unknown) => {
        const reason = thrown instanceof Error ? thrown.message : 'no reason given';
        throw Object.assign(new Error(`the role ${assumeRoleArn} could not be assumed (${reason})`), {
          name: 'CredentialsProviderError',
        });
      }),
  };
};

const open = async (connection: ClientOptions, region: string | undefined): Promise<Send> => {
  // Loaded on first use, because a preview without changes does not need it.
  const sdk = await import('@aws-sdk/client-cognito-identity-provider');
  const client = new sdk.CognitoIdentityProviderClient({
    ...(region !== undefined && { region }),
    ...(connection.endpoint !== undefined && { endpoint: connection.endpoint }),
    ...(connection.profile !== undefined && { profile: connection.profile }),
    ...(await credentialsOf(connection)),
    // We retry ourselves: the SDK gives up on throttling early and would resend CreateUserPool.
    maxAttempts: 1,
  });
  return senderOf(sdk, useRawJson(client));
};

/** The id of the request's pool; an ARN ends with it. */
const poolOf = (input: object): string => {
  const named = Reflect.get(input, 'UserPoolId') ?? Reflect.get(input, 'ResourceArn') ?? '';
  return String(named).replace(/^.*\//, '');
};

interface Outcome {
  readonly result: E.Either<CognitoError, PlainObject>;
  readonly requestId: string | undefined;
}

/** A Cognito client that loads and opens nothing before the first request. */
export const cognitoClient = (
  connection: ClientOptions,
  region: string | undefined,
  clock: Clock = realClock,
  /** The client of the same connection in another Region. */
  inRegion: (other: string) => Cognito = (other) => cognitoClient(connection, other, clock),
): Cognito => {
  let opened: ReturnType<typeof open> | undefined;
  let clockSkew = 0;
  const pools = new KeyedMutex();
  const waitForQuota = quotaQueue(clock, connection.quotaShare ?? 1);

  /**
   * Opens the client before a request enters the queue, since requests that waited for it afterwards would be sent in a
   * burst.
   */
  const opening = (): ReturnType<typeof open> => {
    opened ??= open(connection, region);
    return opened;
  };

  const sendOnce = async <K extends Operation>(operation: K, input: Operations[K]): Promise<Outcome> => {
    try {
      const send = await opening();
      const answer = rawResponse(await send(operation, input));
      if (answer?.date !== undefined) clockSkew = answer.date - Date.now();
      const requestId = answer?.requestId;
      const result = isPlainObject(answer?.body)
        ? E.right(answer.body)
        : E.left(unexpectedResponse(operation, 'UnreadableAnswer', requestId));
      return { result, requestId };
    } catch (thrown) {
      const error = toCognitoError(operation, thrown);
      return { result: E.left(error), requestId: error.requestId };
    }
  };

  const sendWithRetry = async <K extends Operation>(
    operation: K,
    input: Operations[K],
    policy: RetryPolicy,
  ): Promise<E.Either<CognitoError, PlainObject>> => {
    // A failure to open it is an error of the request.
    await opening().catch(() => undefined);
    const start = clock.now();
    for (let attempts = 1; ; attempts++) {
      const pool = poolOf(input);
      const requested = clock.now();
      await waitForQuota(operation, pool);
      const sent = clock.now();
      if (policy.isOver?.() === true) return E.left(tooLate(operation));
      const { result, requestId } = await sendOnce(operation, input);
      const log = (outcome: string, wait: number | undefined): void => {
        if (!isLogging()) return;
        const [queued, duration] = [sent - requested, clock.now() - sent];
        logRequest({ operation, pool, attempt: attempts, queued, duration, outcome, requestId, wait });
      };
      if (E.isRight(result)) {
        log('ok', undefined);
        return result;
      }
      const wait = nextDelay(result.left, { attempts, elapsed: clock.now() - start }, clock.random(), policy);
      const { left: error } = result;
      log(error._tag === 'NotFound' ? 'ResourceNotFoundException' : error.code, wait);
      if (wait === undefined) return result;
      await clock.sleep(wait);
    }
  };

  return {
    serverTime: () => Date.now() + clockSkew,
    send:
      (operation, input, { region: other = region, ...policy } = {}) =>
      () => {
        if (other !== undefined && other !== region) return inRegion(other).send(operation, input, policy)();
        return needsPoolLock(operation)
          ? pools.runExclusive(poolOf(input), () => sendWithRetry(operation, input, policy))
          : sendWithRetry(operation, input, policy);
      },
  };
};
