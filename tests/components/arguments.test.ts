import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import { MachineToMachinePool } from '../../components';
import { outputsAsText } from '../../provider/engine/output-text';
import { combinations, PRESETS } from '../support/presets/choices';

const presetNamed = (name: string) =>
  PRESETS.find(({ preset }) => preset === name) ?? assert.fail(`no preset ${name}`);

/** What stops a preset before it makes anything. */
const refusal = (preset: string, args: unknown): string => {
  try {
    presetNamed(preset).make('x', args as never);
  } catch (error) {
    // Shown by the engine as it is, without a stack.
    assert.ok(pulumi.RunError.isInstance(error), String(error));
    return error.message;
  }
  return assert.fail('it was made');
};

const SES = 'arn:aws:ses:eu-west-1:123456789012:identity/example.com';
const LOGIN = { domainPrefix: 'shop', callbackUrls: ['https://shop.example.com/signed-in'] };
const GOOGLE = { clientId: 'shop', clientSecret: 'from-google' };
const CORP = { saml: { metadataUrl: 'https://login.acme.example/metadata' } };

const API = { apiIdentifier: 'https://orders.example.com', scopes: { read: 'Read orders' } };

const TEXT = `${pulumi.output('x')}`;

/** What is said of an Output that was used as a string. */
const HOLDS_OUTPUT = `${outputsAsText(TEXT)[0]?.reason}.`;

/** A preset, arguments that cannot be, and the whole of what is said. */
const WRONG: ReadonlyArray<readonly [preset: string, args: unknown, ...messages: ReadonlyArray<string>]> = [
  [
    'PasswordlessPool',
    { emailCodes: false },
    'emailCodes: is false, so users have no way to sign in. Give smsRoleArn for codes by SMS, or relyingPartyId for passkeys.',
  ],
  [
    'PasswordlessPool',
    { smsExternalId: 'external', userVerification: 'required', emailFrom: 'a@example.com' },
    'emailFrom: requires sesIdentityArn: the address of Cognito’s default sender is fixed.',
    'smsExternalId: requires smsRoleArn, the role that checks it.',
    'userVerification: requires relyingPartyId, which enables passkeys.',
  ],
  [
    'PasswordlessPool',
    { userVerification: 'always', relyingPartyId: 'example.com' },
    'userVerification: must be one of "preferred", "required".',
  ],
  [
    'PasswordlessPool',
    { relyingPartyId: '', emailCodes: 'yes' },
    'relyingPartyId: must be a domain name: a string of 1 to 127 characters.',
    'emailCodes: must be true or false.',
  ],
  [
    'WorkforcePool',
    { invitationValidityDays: 0 },
    'invitationValidityDays: must be an integer from 1 to 365.',
  ],
  [
    'PasswordlessPool',
    { passkeys: true },
    'passkeys: is not an argument of PasswordlessPool. Its arguments are emailCodes, sesIdentityArn, emailFrom, smsRoleArn, smsExternalId, relyingPartyId, userVerification, selfSignUp, managedLogin, identityProviders, groups, pool, client, createClient.',
  ],
  [
    'PasswordlessPool',
    { emailCodes: pulumi.output(true) },
    'emailCodes: determines what the preset creates, so it must be known when the program runs: true or false, not an output.',
  ],
  ['PasswordlessPool', { relyingPartyId: TEXT }, `relyingPartyId: ${HOLDS_OUTPUT}`],
  [
    'MachineToMachinePool',
    { apiIdentifier: TEXT, scopes: { read: TEXT, [TEXT]: 'Write' } },
    `apiIdentifier: ${HOLDS_OUTPUT}`,
    `scopes.read: ${HOLDS_OUTPUT}`,
    `scopes["…"]: ${HOLDS_OUTPUT}`,
  ],
  [
    'EmailPasswordPool',
    { mfa: 'REQUIRED', minimumPasswordLength: 5, pool: [], client: true },
    'mfa: must be one of "OFF", "OPTIONAL", "ON".',
    'minimumPasswordLength: must be an integer from 6 to 99.',
    'pool: must be an object of settings.',
    'client: must be an object of settings. For no app client give `createClient: false`.',
  ],
  [
    'PlusTierPool',
    { threatProtection: 'OFF', passwordHistorySize: 25 },
    'threatProtection: must be one of "AUDIT", "ENFORCED".',
    'passwordHistorySize: must be an integer from 0 to 24.',
  ],
  [
    'PlusTierPool',
    { createRiskConfiguration: false, riskConfiguration: {} },
    'createRiskConfiguration: is false, and riskConfiguration is given. Remove one of them.',
  ],
  [
    'MfaRequiredPool',
    { authenticatorApp: false, relyingPartyId: 'example.com' },
    'authenticatorApp: is false, so no second factor is left: AWS does not accept passkeys as the only one. Remove it, or set emailCodes to true.',
  ],
  [
    'MfaRequiredPool',
    { emailCodes: true },
    'emailCodes: requires sesIdentityArn: AWS sends MFA codes by e-mail only from your own SES identity.',
  ],
  [
    'WorkforcePool',
    { invitationSubject: '', sesIdentityArn: 'example.com' },
    'invitationSubject: must be an e-mail subject: a string of 1 to 140 characters, of printable characters.',
    'sesIdentityArn: must be an ARN: a string of 20 to 2048 characters, such as arn:aws:service:region:123456789012:name.',
  ],
  [
    'EmailPasswordPool',
    { managedLogin: {}, identityProviders: { google: GOOGLE } },
    'managedLogin.domainPrefix: is required, or your own domain with certificateArn: the sign-in pages need a domain.',
    'managedLogin.callbackUrls: is required: the URLs that users can be sent to after sign-in.',
  ],
  [
    'EmailPasswordPool',
    { managedLogin: { ...LOGIN, domain: 'auth.example.com' } },
    'managedLogin.domain: cannot be given beside domainPrefix: the URLs lead to one domain. For a second one create a UserPoolDomain.',
    'managedLogin.certificateArn: is required with domain: the certificate of your own domain, in us-east-1.',
  ],
  [
    'EmailPasswordPool',
    { managedLogin: { ...LOGIN, certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/a' } },
    'managedLogin.certificateArn: requires domain: a prefix of AWS’s domain has AWS’s certificate.',
  ],
  [
    'EmailPasswordPool',
    { managedLogin: { domainPrefix: 'Shop', callbackUrls: [], logoutUrls: ['a b'], redirectUrls: [] } },
    'managedLogin.domainPrefix: must be the prefix of AWS’s domain: a string of 1 to 63 characters, of lower-case letters, digits and hyphens, with a letter or digit first and last. Your own domain is `domain`, with `certificateArn`.',
    'managedLogin.callbackUrls: must be a list of 1 to 100 URLs.',
    'managedLogin.logoutUrls: must be a list of 0 to 100 URLs.',
    'managedLogin.redirectUrls: is not a setting here; the settings are domainPrefix, domain, certificateArn, callbackUrls, logoutUrls, branding, createBranding.',
  ],
  [
    'EmailPasswordPool',
    { managedLogin: { ...LOGIN, branding: {}, createBranding: false } },
    'managedLogin.createBranding: is false, and branding is given. Remove one of them.',
  ],
  [
    'EmailPasswordPool',
    { managedLogin: pulumi.output(LOGIN) },
    'managedLogin: determines what the preset creates, so it must be known when the program runs: an object of settings, not an output.',
  ],
  [
    'EmailPasswordPool',
    { managedLogin: LOGIN, createClient: false, pool: { userPoolTier: 'LITE' } },
    'createClient: is false, and managedLogin is for the app client of the preset. Remove one of them.',
    'managedLogin: requires the ESSENTIALS tier or a higher one, and pool.userPoolTier is LITE.',
  ],
  [
    'PasswordlessPool',
    {
      managedLogin: {
        domain: 'auth.example.com',
        certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/a',
        callbackUrls: pulumi.output(['https://shop.example.com']),
      },
      relyingPartyId: 'example.com',
    },
    'relyingPartyId: must be "auth.example.com": AWS requires that a pool with passkeys and its own domain uses that domain.',
  ],
  [
    'WorkforcePool',
    { identityProviders: { corp: CORP } },
    'identityProviders: requires managedLogin: users come back from an identity provider to its domain.',
  ],
  [
    'WorkforcePool',
    {
      managedLogin: LOGIN,
      identityProviders: {
        corp: {},
        apple: GOOGLE,
        google: CORP,
        'two of': { ...CORP, oidc: GOOGLE },
        other: pulumi.output(CORP),
        third: { oidc: pulumi.output(GOOGLE) },
        [TEXT]: undefined,
      },
      groups: { 'the admins': {}, editors: true, readers: pulumi.output({}), members: {} },
    },
    `identityProviders["…"]: ${HOLDS_OUTPUT}`,
    'groups["the admins"]: is not the name of a group: a group name: a string of 1 to 128 characters, without spaces.',
    'groups.editors: must be an object of settings, not an output.',
    'groups.readers: must be an object of settings, not an output.',
  ],
  [
    'WorkforcePool',
    {
      managedLogin: LOGIN,
      identityProviders: {
        corp: {},
        apple: GOOGLE,
        google: CORP,
        'two of': { ...CORP, oidc: GOOGLE },
        other: pulumi.output(CORP),
        third: { oidc: pulumi.output(GOOGLE) },
      },
    },
    'identityProviders.corp: must have saml or oidc: only google, facebook, loginWithAmazon, signInWithApple go without.',
    'identityProviders.apple: must have saml or oidc: did you mean signInWithApple?',
    'identityProviders.google.saml: is for a provider of another name: google takes clientId and the others directly.',
    'identityProviders["two of"].oidc: cannot be given beside saml: create two identity providers.',
    'identityProviders.other: must be an object of settings, not an output.',
    'identityProviders.third.oidc: must be an object of settings, not an output.',
  ],
  [
    'EnterprisePool',
    {
      managedLogin: LOGIN,
      identityProviders: {
        corp: { ...CORP, idpIdentifiers: ['acme.example', 'acme.org'] },
        google: GOOGLE,
        other: { ...CORP, idpIdentifiers: ['other.example', 'acme.org'] },
      },
    },
    'identityProviders.other.idpIdentifiers: "acme.org" is an identifier of corp too: it would lead to either.',
    'identityProviders.google: is not of an organization: SocialSignInPool has sign-in with Google, Facebook, Amazon and Apple.',
  ],
  [
    'EnterprisePool',
    {
      managedLogin: LOGIN,
      identityProviders: { corp: { saml: { ...CORP.saml, idpInit: true } }, other: { oidc: GOOGLE } },
    },
    'identityProviders.corp.saml.idpInit: is true, and AWS then lets the app client have SAML providers only, without users of the pool. Use an EnterprisePool with SAML providers alone.',
  ],
  [
    'WorkforcePool',
    { managedLogin: LOGIN, identityProviders: { corp: { saml: { ...CORP.saml, idpInit: true } } } },
    'identityProviders.corp.saml.idpInit: is true, and AWS then lets the app client have SAML providers only, without users of the pool. Use an EnterprisePool with SAML providers alone.',
  ],
  [
    'SocialSignInPool',
    { identityProviders: { google: GOOGLE } },
    'managedLogin: is required: users come back from an identity provider to its domain.',
  ],
  [
    'SocialSignInPool',
    { managedLogin: LOGIN, identityProviders: { google: undefined } },
    'identityProviders: is required: at least one of google, facebook, loginWithAmazon and signInWithApple.',
  ],
  [
    'SocialSignInPool',
    { managedLogin: LOGIN, identityProviders: { corp: CORP } },
    'identityProviders.corp: is not google, facebook, loginWithAmazon or signInWithApple: EnterprisePool has the providers of organizations.',
  ],
  [
    'SocialSignInPool',
    {},
    'managedLogin: is required: users come back from an identity provider to its domain.',
    'identityProviders: is required: at least one of google, facebook, loginWithAmazon and signInWithApple.',
  ],
  [
    'SocialSignInPool',
    undefined,
    'args: must be an object, the second parameter, with arguments such as emailCodes, sesIdentityArn, emailFrom, selfSignUp, managedLogin, identityProviders, groups.',
  ],
  [
    'MachineToMachinePool',
    pulumi.output(API),
    'args: must be an object, the second parameter, with arguments such as apiIdentifier, scopes, domainPrefix, tokenFunctionArn.',
  ],
  [
    'EnterprisePool',
    null,
    'args: must be an object, the second parameter, with arguments such as managedLogin, identityProviders, groups.',
  ],
  ['EnterprisePool', { identityProviders: null }, 'identityProviders: must be an object of settings.'],
  [
    'SocialSignInPool',
    {
      managedLogin: { domainprefix: 'shop', callbackUrl: ['https://shop.example.com'] },
      identityProviders: { Google: GOOGLE, facebok: {}, corp: { metadataUrl: 'https://acme.example' } },
      groups: ['admins'],
      mfa: 'OPTIONAL',
      passwordPolicy: { minimumLength: 8 },
      callbackUrls: [],
      emailCode: true,
    },
    'managedLogin.domainprefix: is not a setting here: did you mean domainPrefix?',
    'managedLogin.callbackUrl: is not a setting here: did you mean callbackUrls?',
    'identityProviders.Google: must have saml or oidc: did you mean google?',
    'identityProviders.facebok: must have saml or oidc: did you mean facebook?',
    'identityProviders.corp: must have saml or oidc: metadataUrl is a setting of saml, so give saml: { metadataUrl }.',
    'groups: must be an object of groups by their names, such as { admins: { precedence: 0 }, editors: {} }.',
    'mfa: is not an argument of SocialSignInPool: did you mean pool.mfaConfiguration?',
    'passwordPolicy: is not an argument of SocialSignInPool: did you mean pool.policies.passwordPolicy?',
    'callbackUrls: is not an argument of SocialSignInPool: did you mean client.callbackUrls?',
    'emailCode: is not an argument of SocialSignInPool: did you mean emailCodes?',
  ],
  [
    'EmailPasswordPool',
    { managedLogin: { ...LOGIN, domainPrefix: 'auth.example.com' } },
    'managedLogin.domainPrefix: must be the prefix of AWS’s domain: a string of 1 to 63 characters, of lower-case letters, digits and hyphens, with a letter or digit first and last. Your own domain is `domain`, with `certificateArn`.',
  ],
  [
    'MachineToMachinePool',
    { ...API, managedLogin: LOGIN },
    'managedLogin: is not an argument of MachineToMachinePool. Its arguments are apiIdentifier, scopes, domainPrefix, tokenFunctionArn, pool, client, createClient.',
  ],
  [
    'MachineToMachinePool',
    {},
    'apiIdentifier: is required: the identifier of your API in access tokens.',
    'scopes: is required: an object of at least one scope, each with a description.',
  ],
  [
    'MachineToMachinePool',
    { ...API, scopes: {} },
    'scopes: must be an object of at least one scope, each with a description.',
  ],
];

describe('The arguments of a preset', () => {
  for (const [preset, args, ...reasonsOf] of WRONG) {
    it(`fail the preview by their own names: ${preset}: ${reasonsOf.map((line) => line.split(':')[0]).join(', ')}`, () => {
      assert.deepEqual(refusal(preset, args).split('\n'), [
        `${preset} x:`,
        ...reasonsOf.map((line) => `  ${line}`),
      ]);
    });
  }

  for (const { preset, values, inPairs, isContradictory } of PRESETS) {
    if (isContradictory === undefined) continue;
    const names = { ...values, ...inPairs };
    // Groups contradict nothing.
    const all = combinations({ ...names, groups: [undefined] }).filter(isContradictory);

    it(`are refused in all ${all.length} combinations that contradict themselves, naming only arguments: ${preset}`, () => {
      assert.ok(all.length > 0);
      for (const args of all) {
        const [, ...lines] = refusal(preset, args).split('\n');
        for (const line of lines) assert.ok(Object.hasOwn(names, line.trim().split(/[:.]/)[0] ?? ''), line);
      }
    });
  }

  it('have a prefix without dots, also where there is no domain of one’s own', () => {
    const make = () => new MachineToMachinePool('api', { ...API, domainPrefix: 'api.example.com' });
    assert.throws(make, /domainPrefix: must be the prefix of AWS’s domain: .* first and last\.$/);
  });

  it('let SAML providers start a sign-in by themselves where the pool has no other way', () => {
    const { make } = presetNamed('EnterprisePool');
    const corp = { saml: { ...CORP.saml, idpInit: true } };
    assert.doesNotThrow(() =>
      make('starts', { managedLogin: LOGIN, identityProviders: { corp, other: CORP } } as never),
    );
  });

  for (const { preset } of PRESETS) {
    it(`of ${preset} are each refused where they are null, without a stack`, () => {
      const complete =
        preset === 'MachineToMachinePool'
          ? { apiIdentifier: 'api', scopes: { read: 'Read' } }
          : { managedLogin: LOGIN, identityProviders: {} };
      for (const name of ['managedLogin', 'identityProviders', 'groups', 'pool', 'client', 'scopes'])
        assert.ok(refusal(preset, { ...complete, [name]: null }).includes(`  ${name}: `), name);
    });
  }

  it('are one identifier where an identity provider has it twice', () => {
    const { make } = presetNamed('EnterprisePool');
    const corp = { ...CORP, idpIdentifiers: ['acme.example', 'acme.example'] };
    assert.doesNotThrow(() => make('twice', { managedLogin: LOGIN, identityProviders: { corp } } as never));
  });

  it('make no group of one that is undefined', () => {
    const made = presetNamed('PasswordlessPool').make('grouped', {
      groups: { a: undefined, b: {} },
    } as never);
    assert.deepEqual(Object.keys(Object(made).groups), ['b']);
  });

  it('are ignored where they are undefined, as missing configuration is', () => {
    const { make } = presetNamed('EmailPasswordPool');
    assert.doesNotThrow(() =>
      make('z', { mfa: undefined, sesIdentityArn: undefined, pool: undefined } as never),
    );
  });

  it('are not looked at while they are outputs: the pool checks what becomes of them', () => {
    const { make } = presetNamed('EmailPasswordPool');
    assert.doesNotThrow(() =>
      make('y', { minimumPasswordLength: pulumi.output(5), sesIdentityArn: pulumi.secret(SES) } as never),
    );
  });
});
