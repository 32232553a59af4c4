import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { omit } from '../../../provider/codec/pick';
import { asObject, own, type PlainObject } from '../../../provider/codec/plain-object';
import { semanticEquals } from '../../../provider/codec/semantic-equals';
import { apiName } from '../../../provider/codec/struct';
import { BLOCKS, PROVIDER_TYPES } from '../../../provider/resources/identity-provider/provider-types';
import { IdentityProviderSettings } from '../../../provider/resources/identity-provider/settings';
import {
  fromMembers,
  inFormOf,
  otherEntries,
  toMembers,
} from '../../../provider/resources/identity-provider/translation';
import { arbitraryProvider, BLOCK_SETTINGS } from './arbitrary-provider';

const same = (a: PlainObject, b: PlainObject): boolean => semanticEquals(IdentityProviderSettings, {}, a, b);

/** Details as AWS may answer: those of a block, keys that it adds, and keys that nobody knows yet. */
const answered = fc
  .tuple(
    arbitraryProvider,
    fc.dictionary(fc.stringMatching(/^new_[a-z]{1,8}$/), fc.string({ maxLength: 8 }), {
      noNullPrototype: true,
    }),
  )
  .map(([settings, newer]) => {
    const members = toMembers(settings);
    const block = BLOCKS.find(([, { type }]) => type === own(members, 'ProviderType'));
    const added = Object.fromEntries((block?.[1].added ?? []).map((key) => [key, 'of AWS']));
    return {
      members: {
        ...members,
        ProviderDetails: { ...newer, ...added, ...asObject(own(members, 'ProviderDetails')) },
      },
      newer,
    };
  });

describe('The translation between settings and the members of AWS', () => {
  it('loses nothing of settings: to members and back they are the same', () => {
    fc.assert(
      fc.property(arbitraryProvider, (settings) => {
        deepEqual(fromMembers(toMembers(settings), settings), settings);
      }),
    );
  });

  it('loses nothing of an answer but the keys that AWS adds', () => {
    fc.assert(
      fc.property(answered, ({ members, newer }) => {
        const settings = fromMembers(members);
        const others = otherEntries(members);
        deepEqual(asObject(own(others, 'ProviderDetails')), newer);
        const back = asObject(own(toMembers(settings), 'ProviderDetails'));
        const [, { added }] = BLOCKS.find(([, { type }]) => type === own(members, 'ProviderType')) ?? [
          '',
          { added: [] },
        ];
        deepEqual({ ...newer, ...back }, omit(asObject(own(members, 'ProviderDetails')), added));
      }),
    );
  });

  it('describes the same provider in a block and by AWS’s own keys', () => {
    fc.assert(
      fc.property(answered, ({ members }) => {
        const typed = fromMembers(members);
        const raw = fromMembers(members, { providerDetails: { client_id: 'x' } });
        deepEqual(own(typed, 'providerDetails'), undefined);
        ok(own(raw, 'providerDetails') !== undefined);
        ok(same(inFormOf(typed, raw), typed));
      }),
    );
  });

  it('keeps the keys that AWS adds where the program declares them itself', () => {
    const members = {
      ProviderType: 'Google',
      ProviderDetails: { client_id: 'a', token_url: 'https://t', authorize_url: 'https://a' },
    };
    deepEqual(
      own(fromMembers(members, { providerDetails: { token_url: 'https://old' } }), 'providerDetails'),
      {
        client_id: 'a',
        token_url: 'https://t',
      },
    );
  });

  it('reads a type that this package does not know by AWS’s own keys', () => {
    const members = { ProviderType: 'Passport', ProviderDetails: { client_id: 'a' } };
    deepEqual(fromMembers(members), { providerType: 'Passport', providerDetails: { client_id: 'a' } });
    deepEqual(otherEntries(members), {});
  });

  it('splits scopes at spaces, those of Facebook at commas, and reads truths in any case', () => {
    const scopesOf = (ProviderType: string, authorize_scopes: string): unknown =>
      own(
        Object.values(fromMembers({ ProviderType, ProviderDetails: { authorize_scopes } }))[0],
        'authorizeScopes',
      );
    deepEqual(scopesOf('Google', ' email  openid email'), ['email', 'openid']);
    deepEqual(scopesOf('Facebook', 'public_profile, email'), ['email', 'public_profile']);
    deepEqual(scopesOf('OIDC', 'a,b c'), ['a,b', 'c']);
    const saml = (IDPInit: string): unknown =>
      own(own(fromMembers({ ProviderType: 'SAML', ProviderDetails: { IDPInit } }), 'saml'), 'idpInit');
    deepEqual(['true', 'TRUE', 'false', 'maybe'].map(saml), [true, true, false, 'maybe']);
  });

  it('has the same keys for each setting as AWS documents', () => {
    for (const [block, { codec }] of BLOCKS) {
      const keys = Object.entries(codec.fields).map(([name, field]) => apiName(name, field));
      deepEqual(keys.toSorted(), [...BLOCK_SETTINGS[block]].toSorted());
    }
    deepEqual(Object.keys(PROVIDER_TYPES), Object.keys(BLOCK_SETTINGS));
  });
});
