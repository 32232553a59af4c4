import { ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { normalise as check } from '../../../provider/resources/user-pool/check';
import { userPool } from '../../../provider/resources/user-pool/definition';
import { made, stateOf } from './live-pools';

const { diff } = userPool;

export const AMBIENT = { region: 'us-east-1' };

export const normal = (inputs: unknown, olds: unknown = {}): PlainObject => {
  const result = check(olds, inputs, AMBIENT);
  ok(E.isRight(result), JSON.stringify(result));
  return result.right;
};

/** What a program that said one thing and now says another makes of the pool it has. */
export const between = (before: PlainObject, after: PlainObject, drift: PlainObject = {}) => {
  const olds = normal({ poolName: 'p', ...before });
  return diff(stateOf(olds, made(olds, drift)), normal({ poolName: 'p', ...after }, olds));
};

export const NONE = { replaces: [], changes: false };
export const UPDATABLE = { replaces: [], changes: true };
export const replacing = (...replaces: ReadonlyArray<string>) => ({ replaces, changes: true });

export const attribute = (name: string, more: PlainObject = {}) => ({
  name,
  attributeDataType: 'String',
  mutable: true,
  ...more,
});
