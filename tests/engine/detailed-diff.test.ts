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

  it('has what is added or deleted with all that is in it by the outermost path', () => {
    deepEqual(
      diff(
        { adminCreateUserConfig: { allowAdminCreateUserOnly: true } },
        { policies: { passwordPolicy: { minimumLength: 12, requireSymbols: false } } },
      ),
      [
        { path: 'policies', kind: 'add', replaces: false },
        { path: 'adminCreateUserConfig', kind: 'delete', replaces: false },
      ],
    );
    deepEqual(
      diff(
        { policies: { passwordPolicy: { minimumLength: 12 } } },
        { policies: { signInPolicy: { allowedFirstAuthFactors: ['EMAIL_OTP', 'PASSWORD'] } } },
      ),
      [
        { path: 'policies.signInPolicy', kind: 'add', replaces: false },
        { path: 'policies.passwordPolicy', kind: 'delete', replaces: false },
      ],
    );
  });

  it('has the items of a list that differ, and what differs in them', () => {
    const attribute = (name: string, more: object = {}) => ({ name, attributeDataType: 'String', ...more });
    deepEqual(
      diff(
        {
          schema: [attribute('company'), attribute('team', { mutable: true })],
          usernameAttributes: ['email'],
        },
        {
          schema: [
            attribute('company'),
            attribute('team', { mutable: false, required: true }),
            attribute('site'),
          ],
          usernameAttributes: ['email', 'phone_number'],
        },
        ['usernameAttributes'],
      ),
      [
        { path: 'schema[1].mutable', kind: 'update', replaces: false },
        { path: 'schema[1].required', kind: 'add', replaces: false },
        { path: 'schema[2]', kind: 'add', replaces: false },
        { path: 'usernameAttributes[1]', kind: 'add', replaces: true },
      ],
    );
    deepEqual(
      diff({ autoVerifiedAttributes: ['email', 'phone_number'] }, { autoVerifiedAttributes: ['email'] }),
      [{ path: 'autoVerifiedAttributes[1]', kind: 'delete', replaces: false }],
    );
    deepEqual(diff({ autoVerifiedAttributes: ['email'] }, { autoVerifiedAttributes: [UNKNOWN] }), [
      { path: 'autoVerifiedAttributes[0]', kind: 'update', replaces: false },
    ]);
  });

  it('says which settings replace the resource', () => {
    deepEqual(
      diff({ aliasAttributes: ['email'] }, { aliasAttributes: ['phone_number'] }, ['aliasAttributes']),
      [{ path: 'aliasAttributes[0]', kind: 'update', replaces: true }],
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
    // What was in it is neither there nor deleted.
    deepEqual(diff({ userPoolTags: { team: 'a', stage: 'b' } }, { userPoolTags: UNKNOWN }), [
      { path: 'userPoolTags', kind: 'update', replaces: false },
    ]);
  });
});
