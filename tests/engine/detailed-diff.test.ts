import { deepEqual } from 'node:assert/strict';
import { UNKNOWN } from '../../provider/codec/unknown';
import { detailedDiff } from '../../provider/engine/detailed-diff';
import { UserPoolSettings } from '../../provider/resources/user-pool/settings';

const diff = (olds: object, news: object, replaces: readonly string[] = []) =>
  detailedDiff(UserPoolSettings, { ...olds }, { ...news }, replaces);

describe('A detailed diff', () => {
  it('has each setting that is added, updated or deleted, by its path', () => {
    deepEqual(
      diff(
        { poolName: 'a', policies: { passwordPolicy: { minimumLength: 8, requireNumbers: false } } },
        {
          poolName: 'b',
          policies: { passwordPolicy: { minimumLength: 8, requireSymbols: false } },
          deletionProtection: 'ACTIVE',
        },
      ),
      [
        { path: 'poolName', kind: 'update', replaces: false },
        { path: 'policies.passwordPolicy.requireSymbols', kind: 'add', replaces: false },
        { path: 'deletionProtection', kind: 'add', replaces: false },
        { path: 'policies.passwordPolicy.requireNumbers', kind: 'delete', replaces: false },
      ],
    );
  });

  it('says which settings replace the resource', () => {
    deepEqual(
      diff({ aliasAttributes: ['email'] }, { aliasAttributes: ['phone_number'] }, ['aliasAttributes']),
      [{ path: 'aliasAttributes', kind: 'update', replaces: true }],
    );
  });

  it('has nothing for what means the same, and what is unknown as a change', () => {
    deepEqual(
      diff(
        { autoVerifiedAttributes: ['email', 'phone_number'] },
        { autoVerifiedAttributes: ['phone_number', 'email'] },
      ),
      [],
    );
    deepEqual(diff({ poolName: 'a' }, { poolName: UNKNOWN }), [
      { path: 'poolName', kind: 'update', replaces: false },
    ]);
  });
});
