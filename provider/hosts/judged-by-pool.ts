import * as E from 'fp-ts/Either';
import type { PlainObject } from '../codec/plain-object';
import { own } from '../codec/plain-object';
import { canonical } from '../codec/semantic-equals';
import { isUnknown } from '../codec/unknown';
import { formatFailure } from '../codec/validation-failure';
import type { PoolVerdict } from '../engine/pool-rules';
import type { ResourceLifecycle } from '../engine/resource-lifecycle';
import type { Connection } from './connection';

/**
 * Checks new or changed inputs against the pool of the resource. Unchanged ones have been checked before and are not sent,
 * so they only warn of a pool that the program itself declares otherwise since; it is not read for them.
 */
export const judgedByPool = async (
  { judgePool }: ResourceLifecycle,
  connection: Connection,
  olds: PlainObject,
  news: PlainObject,
  declared: unknown,
): Promise<PoolVerdict> => {
  if (judgePool === undefined) return { failures: [], warnings: [] };
  if (canonical(olds) === canonical(news)) {
    const { failures, warnings } = await judgePool(news, declared, () => Promise.resolve(undefined), olds);
    return { failures: [], warnings: [...failures.map(formatFailure), ...warnings] };
  }
  const connect = async () => {
    if (isUnknown(own(news, 'region'))) return undefined;
    const context = await connection.contextOf('', news);
    return E.isRight(context) ? context.right.cognito : undefined;
  };
  return judgePool(news, declared, connect, olds);
};
