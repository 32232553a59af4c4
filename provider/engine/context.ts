import { cognitoIn } from '../aws/client';
import type { Connection } from '../aws/client-options';
import { realClock } from '../aws/clock';
import { Turns } from '../aws/keyed-mutex';
import { Creations } from './pending-creates';
import type { Context } from './resource-definition';

type Silent = Omit<Context, 'tell'>;

const open = (connection: Connection, region: string): Silent => {
  const turns = new Turns();
  return {
    cognito: cognitoIn(connection, region),
    creations: new Creations(),
    region,
    clock: realClock,
    alone: (poolId, task) => () => turns.run(poolId, task),
  };
};

const opened = new Map<string, Silent>();

/** What else decides who is asked, and as whom. */
const surroundings = (): ReadonlyArray<unknown> =>
  Object.entries(process.env)
    .filter(([name]) => name.startsWith('AWS_'))
    .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * One context for all kinds of resources that reach the same AWS: quotas are counted, and pools are left alone, across
 * them all.
 */
export const contextFor = (connection: Connection, region: string): Silent => {
  const key = JSON.stringify([connection, region, surroundings()]);
  const known = opened.get(key) ?? open(connection, region);
  opened.set(key, known);
  return known;
};
