import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { importIdForm, parseImportId } from '../../provider/engine/import-id';
import type { ResourceLifecycle } from '../../provider/engine/resource-lifecycle';
import { kindNamed } from '../../provider/resources';

const POOL = 'eu-west-1_AbCdEfGhI';
const kind = (name: string): ResourceLifecycle => {
  const found = kindNamed(name);
  ok(found);
  return found;
};

describe('An import id', () => {
  for (const [name, form] of [
    ['UserPool', 'poolId'],
    ['UserPoolClient', 'poolId/clientId'],
    ['UserPoolClientSecret', 'poolId/clientSecretId'],
    ['ManagedLoginTerms', 'poolId/termsId'],
    ['ManagedLoginBranding', 'poolId/managedLoginBrandingId'],
    ['UserPoolDomain', 'poolId/domain or domain'],
    ['ResourceServer', 'poolId/identifier'],
    ['UserPoolGroup', 'poolId/groupName'],
    ['UserPoolTriggers', 'poolId'],
    ['IdentityProvider', 'poolId/providerName'],
    ['UserPoolReplica', 'poolId/regionName'],
    ['UserPoolSessionConfiguration', 'poolId'],
  ] as const) {
    it(`of a ${name} is ${form}`, () => equal(importIdForm(kind(name)), form));
  }

  it('names the pool and what is in it, whatever the identifier holds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (identifier) => {
        deepEqual(parseImportId(kind('ResourceServer'), `${POOL}/${identifier}`), {
          _tag: 'Right',
          right: { id: identifier, state: { userPoolId: POOL, identifier } },
        });
      }),
    );
    deepEqual(parseImportId(kind('UserPool'), POOL), E.right({ id: POOL, state: {} }));
    deepEqual(
      parseImportId(kind('UserPoolClient'), `${POOL}/abc`),
      E.right({ id: 'abc', state: { userPoolId: POOL } }),
    );
    deepEqual(
      parseImportId(kind('UserPoolTriggers'), POOL),
      E.right({ id: POOL, state: { userPoolId: POOL } }),
    );
  });

  it('of a domain can be the domain alone, which is unique in its Region', () => {
    for (const domain of ['shop', 'login.example.com'])
      deepEqual(parseImportId(kind('UserPoolDomain'), domain), E.right({ id: domain, state: { domain } }));
  });

  it('of another form is refused with the form that it must have', () => {
    deepEqual(
      parseImportId(kind('UserPoolClient'), 'abc'),
      E.left('The import id must be poolId/clientId, not "abc".'),
    );
    for (const id of ['', `${POOL}/abc`]) ok(E.isLeft(parseImportId(kind('UserPool'), id)), id);
    for (const id of ['', POOL, `${POOL}/`, '/abc'])
      ok(E.isLeft(parseImportId(kind('UserPoolDomain'), id)), id);
  });
});
