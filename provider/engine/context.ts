import { cognitoClient } from '../aws/client';
import type { ClientOptions } from '../aws/client-options';
import { realClock } from '../aws/clock';
import { KeyedMutex } from '../aws/keyed-mutex';
import { PendingCreates } from './pending-creates';
import type { Context } from './resource-lifecycle';

type Silent = Omit<Context, 'log' | 'deadline'>;

const open = (connection: ClientOptions, region: string): Silent => {
  const locks = new KeyedMutex();
  return {
    cognito: cognitoClient(connection, region, realClock, (other) => contextFor(connection, other).cognito),
    pendingCreates: new PendingCreates(),
    region,
    clock: realClock,
    withLock: (key, task) => () => locks.runExclusive(key, task),
  };
};

const opened = new Map<string, Silent>();

/** Environment variables that select account, Region and endpoint. */
const awsEnvironment = (): ReadonlyArray<unknown> =>
  Object.entries(process.env)
    .filter(([name]) => name.startsWith('AWS_'))
    .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Returns the context shared by all kinds of resources with the same connection: quotas and locks apply across
 * kinds.
 */
export const contextFor = (connection: ClientOptions, region: string): Silent => {
  const key = JSON.stringify([connection, region, awsEnvironment()]);
  const known = opened.get(key) ?? open(connection, region);
  opened.set(key, known);
  return known;
};
