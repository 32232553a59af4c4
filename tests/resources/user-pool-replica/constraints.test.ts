import { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { normalise } from '../../../provider/resources/user-pool-replica/check';
import { UserPoolReplicaSettings } from '../../../provider/resources/user-pool-replica/settings';
import { violations } from '../../support/model/violations';
import { only, parsePath, toProperties } from '../user-pool/api-names';
import { AMBIENT, membersOf } from '../user-pool/constraint-suite';

const propertyOf = (path: string): string =>
  path.replaceAll(/(^|\.)([A-Z])/g, (_, dot: string, first: string) => `${dot}${first.toLowerCase()}`);

const MEMBERS = membersOf(UserPoolReplicaSettings);

const failuresOf = (input: unknown): ReadonlyArray<string> => {
  const news = toProperties(UserPoolReplicaSettings, only(MEMBERS, input));
  const result = normalise({}, news, AMBIENT);
  return E.isLeft(result) ? result.left.map(({ path }) => path) : [];
};

describe('The constraints of the operations of a replica', () => {
  for (const [operation, least] of [
    ['CreateUserPoolReplica', 14],
    ['UpdateUserPoolReplica', 11],
  ] as const) {
    it(`are refused each at its path, and nowhere else: ${operation}`, () => {
      const broken = violations(operation).filter(
        ({ path, constraint }) =>
          MEMBERS.includes(String(parsePath(path)[0])) && !(path === 'Status' && constraint === 'required'),
      );
      ok(broken.length >= least, `${broken.length}`);
      for (const { path, input, constraint } of broken)
        deepEqual([path, constraint, failuresOf(input)], [path, constraint, [propertyOf(path)]]);
    });
  }

  it('let a program leave out the status, which is in every request that changes it', () => {
    for (const { input } of violations('UpdateUserPoolReplica').filter(
      ({ path, constraint }) => path === 'Status' && constraint === 'required',
    ))
      deepEqual(failuresOf(input), []);
  });
});
