import * as E from 'fp-ts/Either';
import type { PlainObject } from '../codec/plain-object';
import { own } from '../codec/plain-object';
import { canonical } from '../codec/semantic-equals';
import { isUnknown } from '../codec/unknown';
import type { PoolVerdict } from '../engine/pool-rules';
import type { ResourceLifecycle } from '../engine/resource-lifecycle';
import type { Connection } from './connection';

/** Checks new or changed inputs against the pool of the resource; unchanged ones have been checked before. */
export const judgedByPool = async (
  { judgePool }: ResourceLifecycle,
  connection: Connection,
  olds: PlainObject,
  news: PlainObject,
  declared: unknown,
): Promise<PoolVerdict> => {
  if (judgePool === undefined || canonical(olds) === canonical(news)) return { failures: [], warnings: [] };
  const connect = async () => {
    if (isUnknown(own(news, 'region'))) return undefined;
    const context = await connection.contextOf('', news);
    return E.isRight(context) ? context.right.cognito : undefined;
  };
  return judgePool(news, declared, connect, olds);
};
