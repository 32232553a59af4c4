import { UNKNOWN } from '../../provider/codec/unknown';
import { IdentityProviderInputs } from '../../provider/resources/identity-provider/inputs';
import { LogDeliveryInputs } from '../../provider/resources/log-delivery/inputs';
import { ManagedLoginBrandingInputs } from '../../provider/resources/managed-login-branding/inputs';
import { UserPoolInputs } from '../../provider/resources/user-pool/inputs';
import { UserPoolClientInputs } from '../../provider/resources/user-pool-client/inputs';
import { UserPoolGroupInputs } from '../../provider/resources/user-pool-group/inputs';
import { UserPoolUICustomizationInputs } from '../../provider/resources/user-pool-ui-customization/inputs';
import { ROWS } from '../lifecycle/properties';
import { merge, put } from '../lifecycle/tree';
import { base64, ico, png, svg } from '../resources/managed-login-branding/images';
import { createPool, openClients } from './client/client-harness';
import { ROWS as CLIENT_ROWS } from './client/rows';
import { hostileSuite } from './hostile-suite';
import { ProviderHarness, REGION } from './provider-harness';

const ROLE = 'arn:aws:iam::123456789012:role/admins';

hostileSuite({
  name: 'a pool',
  open: () => ProviderHarness.open(),
  inputs: UserPoolInputs,
  deployed: [
    {},
    { usernameAttributes: ['email'], userPoolTags: { team: 'a' } },
    { schema: [{ name: 'team', attributeDataType: 'String', mutable: true }], allowReplacement: true },
    { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: true }, forceDestroy: true },
    {
      deviceConfiguration: {},
      lambdaConfig: { preSignUp: 'arn:aws:lambda:eu-west-1:123456789012:function:a' },
    },
  ],
  valid: ROWS.map(({ path, beside, first }) => merge(beside, put({}, path, first))),
  refusals: /^(This would replace the pool |The pool \S+ no longer exists\.|adoptId: this resource manages )/,
  unknowns: {
    'a name': { poolName: UNKNOWN },
    'a list': { autoVerifiedAttributes: UNKNOWN },
    'an item of a list': { autoVerifiedAttributes: ['email', UNKNOWN] },
    'a whole object': { policies: UNKNOWN },
    'the value of a tag': { userPoolTags: { team: UNKNOWN } },
    'a member of an attribute': { schema: [{ name: UNKNOWN, attributeDataType: 'String' }] },
    'what is to be adopted': { adoptId: UNKNOWN },
  },
});

hostileSuite({
  name: 'an app client',
  open: async () => {
    const harness = await openClients();
    await createPool(harness);
    return harness;
  },
  inputs: UserPoolClientInputs,
  deployed: [
    {},
    { generateSecret: true, accessTokenValidity: '15 minutes' },
    { clientSecret: 'OwnSecretOwnSecretOwnSecret0', explicitAuthFlows: [] },
    {
      callbackUrls: ['app://a'],
      analyticsConfiguration: {
        applicationId: 'a1',
        roleArn: 'arn:aws:iam::123456789012:role/analytics',
        externalId: 'outside',
      },
    },
  ],
  valid: CLIENT_ROWS.map(({ path, beside, first }) => merge(beside, put({}, path, first))),
  refusals: /^adoptId: this resource manages /,
  unknowns: {
    'a pool': { userPoolId: UNKNOWN },
    'a secret': { clientSecret: UNKNOWN },
    'an item of a list': { callbackUrls: ['app://a', UNKNOWN] },
    'a whole object': { tokenValidityUnits: UNKNOWN },
    'a unit beside a validity in words': {
      accessTokenValidity: '15 minutes',
      tokenValidityUnits: { accessToken: UNKNOWN },
    },
    'what is to be adopted': { adoptId: UNKNOWN },
  },
});

hostileSuite({
  name: 'a group',
  open: async () => {
    const pools = await ProviderHarness.open();
    const { id: userPoolId } = await pools.create({});
    const harness = await pools.other('UserPoolGroup');
    harness.base = { userPoolId, region: REGION };
    return harness;
  },
  inputs: UserPoolGroupInputs,
  deployed: [
    { groupName: 'plain' },
    { groupName: 'ranked', precedence: 0, description: 'First' },
    { groupName: 'replaced', roleArn: ROLE, allowReplacement: true },
  ],
  valid: [{ groupName: 'valid' }, { precedence: 7 }, { description: '' }, { roleArn: ROLE }],
  refusals:
    /^(This would replace the group |adoptId: this (?:resource manages|replaces the group) |adoptId: the pool \S+ has no group |groupName: the pool \S+ has a group )/,
  unknowns: {
    'a pool': { groupName: 'plain', userPoolId: UNKNOWN },
    'a name': { groupName: UNKNOWN },
    'a precedence': { groupName: 'new', precedence: UNKNOWN },
    'a role': { groupName: 'new', roleArn: UNKNOWN },
    'what is to be adopted': { adoptId: UNKNOWN },
  },
});

const OIDC = {
  clientId: 'a',
  clientSecret: 'hush',
  oidcIssuer: 'https://a.example',
  authorizeScopes: ['openid'],
};
const APPLE = { clientId: 'a', teamId: 'b', keyId: 'c', privateKey: 'hush', authorizeScopes: ['name'] };

hostileSuite({
  name: 'an identity provider',
  open: async () => {
    const harness = await ProviderHarness.open({ kind: 'IdentityProvider' });
    const { UserPool } = await harness.sendRaw('CreateUserPool', { PoolName: 'pool' });
    harness.base = { userPoolId: String(Object(UserPool)['Id']) };
    harness.emulator.requests.length = 0;
    return harness;
  },
  inputs: IdentityProviderInputs,
  deployed: [
    { google: { clientId: 'a', clientSecret: 'hush', authorizeScopes: ['openid'] } },
    {
      providerName: 'Corp',
      oidc: OIDC,
      idpIdentifiers: ['a', 'b'],
      acrMapping: { Level1: 'low' },
      allowReplacement: true,
    },
    { providerName: 'Raw', providerType: 'SAML', providerDetails: { MetadataURL: 'https://a.example' } },
  ],
  valid: [
    { providerName: 'Corp', saml: { metadataUrl: 'https://a.example', idpInit: true } },
    { facebook: { clientId: 'a', clientSecret: 'hush', authorizeScopes: ['email'], apiVersion: 'v17.0' } },
    { providerName: 'Corp', oidc: OIDC, attributeMapping: { email: 'mail', custom: { a: 'b' } } },
  ],
  refusals:
    /^(This would replace the identity provider |adoptId: this (?:resource manages|replaces the identity provider) |providerName: the pool \S+ has an identity provider |The provider details of \S+ cannot be updated without the private key)/,
  unknowns: {
    'a pool': { userPoolId: UNKNOWN, providerName: 'Other', oidc: OIDC },
    'a name': { providerName: UNKNOWN, oidc: OIDC },
    'a whole block': { oidc: UNKNOWN, providerName: 'Other' },
    'a secret': { oidc: { ...OIDC, clientSecret: UNKNOWN }, providerName: 'Other' },
    'a private key': { signInWithApple: { ...APPLE, privateKey: UNKNOWN } },
    'the value of a key': {
      providerName: 'Other',
      providerType: 'OIDC',
      providerDetails: { client_secret: UNKNOWN },
    },
    'what is to be adopted': { adoptId: UNKNOWN, providerName: 'Corp', oidc: OIDC },
  },
});

const LOG_GROUP = 'arn:aws:logs:eu-west-1:123456789012:log-group:one';
const ACTIVITY = [
  { logGroupArn: `${LOG_GROUP}:*` },
  { bucketArn: 'arn:aws:s3:::one' },
  { streamArn: 'arn:aws:firehose:eu-west-1:123456789012:deliverystream/one' },
];

hostileSuite({
  name: 'a log delivery',
  open: async () => {
    const pools = await ProviderHarness.open();
    const { id } = await pools.create({ userPoolTier: 'PLUS' });
    const harness = await pools.other('LogDelivery');
    harness.base = { userPoolId: id, region: 'eu-west-1' };
    return harness;
  },
  inputs: LogDeliveryInputs,
  deployed: [{ userNotification: { logGroupArn: LOG_GROUP } }],
  valid: [
    { userNotification: { logGroupArn: `${LOG_GROUP}:*` } },
    ...ACTIVITY.map((userAuthEvents) => ({ userAuthEvents })),
  ],
  refusals:
    /^(adoptId: |userPoolId: the pool \S+ (does not exist|has a log delivery already))|Only a pool in the PLUS tier/,
  unknowns: {
    'a pool': { userPoolId: UNKNOWN },
    'a source': { userPoolId: UNKNOWN, userAuthEvents: UNKNOWN },
    'a destination': { userPoolId: UNKNOWN, userAuthEvents: { bucketArn: UNKNOWN } },
    'what is to be adopted': { adoptId: UNKNOWN },
  },
});

const LOGO = { category: 'FORM_LOGO', bytes: base64(png(1)) };

hostileSuite({
  name: 'a managed login style',
  open: async () => {
    const pools = await ProviderHarness.open();
    const { id } = await pools.create({});
    const clients = await pools.other('UserPoolClient');
    const client = await clients.create({ userPoolId: id, clientName: 'web' });
    const harness = await pools.other('ManagedLoginBranding');
    harness.base = { userPoolId: id, clientId: client.id, region: 'eu-west-1' };
    return harness;
  },
  inputs: ManagedLoginBrandingInputs,
  deployed: [{ settings: { categories: { form: { displayGraphics: true } } }, assets: [LOGO] }],
  valid: [
    { settings: { categories: { form: { displayGraphics: false } }, future: [1, 'a'] } },
    { useCognitoProvidedValues: true },
    { assets: [LOGO, { category: 'FAVICON_ICO', colorMode: 'DYNAMIC', bytes: base64(ico) }] },
    { assets: [{ ...LOGO, colorMode: 'DARK', bytes: base64(svg()) }], allowReplacement: true },
  ],
  refusals:
    /^(adoptId: |AWS cannot remove an image|clientId: the app client \S+ has a managed login style already)/,
  unknowns: {
    'an app client': { clientId: UNKNOWN },
    'its settings': { clientId: UNKNOWN, settings: UNKNOWN },
    'a part of its settings': { clientId: UNKNOWN, settings: { categories: { form: UNKNOWN } } },
    'an image': { clientId: UNKNOWN, assets: [{ category: 'FORM_LOGO', bytes: UNKNOWN }] },
    'what is to be adopted': { adoptId: UNKNOWN },
  },
});

const CSS = '.label-customizable { color: red; }';

hostileSuite({
  name: 'a UI customization',
  open: async () => {
    const pools = await ProviderHarness.open();
    const { id } = await pools.create({});
    await pools.sendRaw('CreateUserPoolDomain', { UserPoolId: id, Domain: 'shop' });
    const harness = await pools.other('UserPoolUICustomization');
    harness.base = { userPoolId: id, region: 'eu-west-1' };
    return harness;
  },
  inputs: UserPoolUICustomizationInputs,
  deployed: [{ css: CSS, imageFile: base64(png(1)) }],
  valid: [{ css: CSS }, { css: '', imageFile: base64(png(2)) }, { clientId: 'ALL', css: CSS }],
  refusals:
    /^(adoptId: |userPoolId: the pool \S+ (does not exist|has a UI customization already)|clientId: the app client \S+ of the pool)/,
  unknowns: {
    'a pool': { userPoolId: UNKNOWN },
    'an app client': { clientId: UNKNOWN },
    'its CSS': { clientId: UNKNOWN, css: UNKNOWN },
    'its image': { clientId: UNKNOWN, imageFile: UNKNOWN },
    'what is to be adopted': { adoptId: UNKNOWN },
  },
});
