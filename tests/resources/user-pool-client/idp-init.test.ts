import { deepEqual, match, ok } from 'node:assert/strict';
import type { Declared } from '../../../provider/engine/declared-together';
import { CLIENT_PROVIDER_RULES, startingBesideOthers } from '../../../provider/resources/shared/idp-init';
import { UserPoolClientInputs } from '../../../provider/resources/user-pool-client/inputs';

const pool = {};

const declared = (known: object, userPoolId: unknown = pool): Declared => ({
  given: { userPoolId },
  known: { ...known },
});

const client = (...supportedIdentityProviders: ReadonlyArray<string>): Declared =>
  declared({ supportedIdentityProviders });
const saml = (providerName: string, idpInit?: unknown): Declared =>
  declared({ providerName, isSaml: true, idpInit });
const oidc = (providerName: string): Declared => declared({ providerName, isSaml: false });

const warned = (...all: ReadonlyArray<Declared>): ReadonlyArray<number> =>
  startingBesideOthers(all).map(([one]) => all.indexOf(one));

describe('The warning about a client with a provider that may start a sign-in, and others', () => {
  it('names the property, both kinds of providers and what to do', () => {
    const all = [client('COGNITO', 'Corp', 'Partner'), saml('Corp', true), oidc('Partner')];
    const [[, warning] = []] = startingBesideOthers(all);
    match(
      String(warning),
      /^supportedIdentityProviders: .*Give the other providers to another client, or remove idpInit\. With idpInit: Corp\. Of another kind: COGNITO, Partner\. \(To silence this: skipRules: \["identity-providers\/idp-init"\]\.\)$/,
    );
  });

  for (const [title, all, expected] of [
    ['the users of the pool', [client('COGNITO', 'Corp'), saml('Corp', true)], [0]],
    ['a social provider', [client('Google', 'Corp'), saml('Corp', 'true')], [0]],
    ['an OIDC provider', [saml('Corp', true), oidc('Partner'), client('Corp', 'Partner')], [2]],
    ['SAML providers alone', [client('Corp', 'Other'), saml('Corp', true), saml('Other')], []],
    ['a provider that something else manages', [client('Corp', 'Theirs'), saml('Corp', true)], []],
    ['no such provider', [client('COGNITO', 'Corp'), saml('Corp'), saml('Other', true)], []],
    ['idpInit that is false', [client('COGNITO', 'Corp'), saml('Corp', false)], []],
    ['a list that is not known', [declared({}), saml('Corp', true)], []],
  ] as const) {
    it(`is ${expected.length === 0 ? 'none' : 'given'} for ${title}`, () => {
      deepEqual(warned(...all), expected);
    });
  }

  it('looks at providers of the same pool only', () => {
    const provider = { providerName: 'Corp', isSaml: true, idpInit: true };
    const list = { supportedIdentityProviders: ['COGNITO', 'Corp'] };
    deepEqual(warned(declared(list), declared(provider, {})), []);
    const [one, other] = ['eu-west-1_One', 'eu-west-1_Other'].map((userPoolId) => ({ userPoolId }));
    deepEqual(warned(declared({ ...list, ...one }, {}), declared({ ...provider, ...one }, {})), [0]);
    deepEqual(warned(declared({ ...list, ...one }, {}), declared({ ...provider, ...other }, {})), []);
  });

  it('is silenced by the id of its rule, which the client accepts', () => {
    const skipRules = CLIENT_PROVIDER_RULES.map(({ id }) => id);
    ok(UserPoolClientInputs.fields.skipRules.codec.is(skipRules));
    const silent = declared({ supportedIdentityProviders: ['COGNITO', 'Corp'], skipRules });
    deepEqual(warned(silent, saml('Corp', true)), []);
  });
});
