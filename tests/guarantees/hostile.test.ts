import { UNKNOWN } from '../../provider/codec/unknown';
import { IdentityProviderInputs } from '../../provider/resources/identity-provider/inputs';
import { LogDeliveryInputs } from '../../provider/resources/log-delivery/inputs';
import { ManagedLoginBrandingInputs } from '../../provider/resources/managed-login-branding/inputs';
import { ManagedLoginTermsInputs } from '../../provider/resources/managed-login-terms/inputs';
import { RiskConfigurationInputs } from '../../provider/resources/risk-configuration/inputs';
import { UserGroupMembershipInputs } from '../../provider/resources/user-group-membership/inputs';
import { UserPoolInputs } from '../../provider/resources/user-pool/inputs';
import { UserPoolClientInputs } from '../../provider/resources/user-pool-client/inputs';
import { UserPoolClientSecretInputs } from '../../provider/resources/user-pool-client-secret/inputs';
import { UserPoolGroupInputs } from '../../provider/resources/user-pool-group/inputs';
import { UserPoolReplicaInputs } from '../../provider/resources/user-pool-replica/inputs';
import { UserPoolSessionConfigurationInputs } from '../../provider/resources/user-pool-session-configuration/inputs';
import { UserPoolUICustomizationInputs } from '../../provider/resources/user-pool-ui-customization/inputs';
import { UserPoolUserInputs } from '../../provider/resources/user-pool-user/inputs';
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

const LEAKED = { compromisedCredentialsRiskConfiguration: { actions: { eventAction: 'BLOCK' } } };
const EXCEPTED = {
  riskExceptionConfiguration: { blockedIPRangeList: ['192.0.2.0/24'], skippedIPRangeList: ['2001:db8::/32'] },
};

hostileSuite({
  name: 'a risk configuration',
  open: async () => {
    const pools = await ProviderHarness.open();
    const { id } = await pools.create({
      userPoolTier: 'PLUS',
      userPoolAddOns: { advancedSecurityMode: 'ENFORCED' },
    });
    const harness = await pools.other('RiskConfiguration');
    harness.base = { userPoolId: id, region: 'eu-west-1' };
    return harness;
  },
  inputs: RiskConfigurationInputs,
  deployed: [LEAKED],
  valid: [
    LEAKED,
    EXCEPTED,
    {
      accountTakeoverRiskConfiguration: {
        actions: { highAction: { notify: true, eventAction: 'BLOCK' } },
        notifyConfiguration: {
          sourceArn: 'arn:aws:ses:eu-west-1:123456789012:identity/example.com',
          blockEmail: { subject: 'Refused', textBody: 'At {login-time}, {user}' },
        },
      },
    },
  ],
  refusals:
    /^(adoptId: |(userPoolId|clientId): the (pool|app client) .*(does not exist|has a risk configuration already))|in the PLUS tier|threat protection of the pool is off/,
  unknowns: {
    'a pool': { userPoolId: UNKNOWN },
    'a client': { clientId: UNKNOWN },
    'an action': {
      userPoolId: UNKNOWN,
      compromisedCredentialsRiskConfiguration: { actions: { eventAction: UNKNOWN } },
    },
    'a range': { userPoolId: UNKNOWN, riskExceptionConfiguration: { blockedIPRangeList: [UNKNOWN] } },
    'what is to be adopted': { adoptId: UNKNOWN },
  },
});

hostileSuite({
  name: 'a client secret',
  open: async () => {
    const pools = await ProviderHarness.open();
    const { id } = await pools.create({});
    const clients = await pools.other('UserPoolClient');
    const client = await clients.create({ userPoolId: id, clientName: 'backend', generateSecret: true });
    const harness = await pools.other('UserPoolClientSecret');
    harness.base = { userPoolId: id, clientId: client.id, region: REGION };
    return harness;
  },
  inputs: UserPoolClientSecretInputs,
  deployed: [{ clientSecret: 'OwnSecretOwnSecretOwnSecret0' }],
  valid: [{}, { clientSecret: 'OwnSecretOwnSecretOwnSecret1' }],
  refusals:
    /^(adoptId: |clientId: the app client \S+ of the pool \S+ does not exist|clientSecret: cannot be declared together)|has two secrets already/,
  unknowns: {
    'a pool': { userPoolId: UNKNOWN },
    'a client': { clientId: UNKNOWN },
    'a secret': { clientSecret: UNKNOWN, skipRules: ['client-secret/at-most-two'] },
    'what is to be adopted': { adoptId: UNKNOWN },
  },
});

const TERMS = { termsName: 'terms-of-use', links: { default: 'https://example.com/terms' } };

hostileSuite({
  name: 'a terms document',
  open: async () => {
    const pools = await ProviderHarness.open();
    const { id } = await pools.create({});
    const clients = await pools.other('UserPoolClient');
    const client = await clients.create({ userPoolId: id, clientName: 'web' });
    const harness = await pools.other('ManagedLoginTerms');
    harness.base = { userPoolId: id, clientId: client.id, ...TERMS, region: REGION };
    return harness;
  },
  inputs: ManagedLoginTermsInputs,
  deployed: [{}],
  valid: [
    { termsName: 'privacy-policy' },
    { links: { german: 'https://example.com/de/terms' } },
    { termsSource: 'LINK', enforcement: 'NONE' },
  ],
  refusals:
    /^(adoptId: |links: is required|links: has no link|termsName: the app client \S+ has the terms document)/,
  unknowns: {
    'a pool': { userPoolId: UNKNOWN },
    'a client': { clientId: UNKNOWN },
    'the name': { termsName: UNKNOWN },
    'all links': { termsName: 'privacy-policy', links: UNKNOWN },
    'a link': { termsName: 'privacy-policy', links: { default: UNKNOWN } },
    'what is to be adopted': { adoptId: UNKNOWN },
  },
});

const ADDRESS = { email: 'ada@example.com', emailVerified: true };

hostileSuite({
  name: 'a user',
  open: async () => {
    const pools = await ProviderHarness.open();
    const schema = [{ name: 'team', attributeDataType: 'String', mutable: true }];
    const { id } = await pools.create({ schema });
    const harness = await pools.other('UserPoolUser');
    harness.base = { userPoolId: id, region: REGION };
    return harness;
  },
  inputs: UserPoolUserInputs,
  deployed: [
    { username: 'ada' },
    { username: 'bob', userAttributes: ADDRESS, enabled: false },
    { username: 'eve', userAttributes: { custom: { team: 'a' } }, clientMetadata: { a: 'b' } },
  ],
  valid: [
    { userAttributes: { ...ADDRESS, name: 'Ada', updatedAt: 1_700_000_000 }, deletionPolicy: 'DELETE' },
    { userAttributes: { phoneNumber: '+12065550100' }, desiredDeliveryMediums: ['SMS'] },
    { validationData: { a: 'b' }, forceAliasCreation: true, readWith: 'AdminGetUser' },
  ],
  refusals:
    /^(adoptId: |username: the pool \S+ has a user |This would replace the user |userAttributes\.|password: |temporaryPassword: |messageAction: )|Cognito refused Admin\w+ \(InvalidParameterException/,
  unknowns: {
    'a pool': { userPoolId: UNKNOWN, username: 'ada' },
    'a name': { username: UNKNOWN },
    'a password': { username: 'joe', password: UNKNOWN },
    'an attribute': { username: 'joe', userAttributes: { email: UNKNOWN, custom: { team: UNKNOWN } } },
    'what is to be adopted': { adoptId: UNKNOWN },
  },
});

hostileSuite({
  name: 'a membership',
  open: async () => {
    const pools = await ProviderHarness.open();
    const { id: UserPoolId } = await pools.create({});
    for (const Username of ['ada', 'bob']) await pools.sendRaw('AdminCreateUser', { UserPoolId, Username });
    await pools.sendRaw('CreateGroup', { UserPoolId, GroupName: 'admins' });
    const harness = await pools.other('UserGroupMembership');
    harness.base = { userPoolId: UserPoolId, groupName: 'admins', username: 'ada', region: REGION };
    return harness;
  },
  inputs: UserGroupMembershipInputs,
  deployed: [{}],
  valid: [{ username: 'bob' }],
  refusals: /^(adoptId: )|(User does not exist|Group not found|the pool \S+ does not exist)/,
  unknowns: {
    'a pool': { userPoolId: UNKNOWN },
    'a user': { username: UNKNOWN },
    'a group': { groupName: UNKNOWN },
    'what is to be adopted': { adoptId: UNKNOWN },
  },
});

hostileSuite({
  name: 'a session configuration',
  open: async () => {
    const pools = await ProviderHarness.open();
    const { id } = await pools.create({});
    const harness = await pools.other('UserPoolSessionConfiguration');
    harness.base = { userPoolId: id, region: 'eu-west-1' };
    return harness;
  },
  inputs: UserPoolSessionConfigurationInputs,
  deployed: [{ userSessionTracking: 'ENABLED' }],
  valid: [{ tokenSession: { maxPerUser: 5 } }, { userSessionTracking: 'DISABLED' }],
  refusals: /^(adoptId: |userPoolId: the pool \S+ (does not exist|has a session configuration already))/,
  unknowns: {
    'a pool': { userPoolId: UNKNOWN },
    'the tracking': { userPoolId: UNKNOWN, userSessionTracking: UNKNOWN },
    'a part': { userPoolId: UNKNOWN, tokenSession: { maxPerUser: UNKNOWN } },
    'a block': { userPoolId: UNKNOWN, tokenSession: UNKNOWN },
    'what is to be adopted': { adoptId: UNKNOWN },
  },
});

hostileSuite({
  name: 'a replica',
  open: async () => {
    const pools = await ProviderHarness.open();
    const kmsKeyArn = 'arn:aws:kms:eu-west-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab';
    const { id } = await pools.create({ keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn } });
    const harness = await pools.other('UserPoolReplica');
    harness.base = { userPoolId: id, region: 'eu-west-1', regionName: 'us-west-2' };
    return harness;
  },
  inputs: UserPoolReplicaInputs,
  deployed: [{ userPoolTags: { team: 'shop' } }],
  valid: [{ status: 'ACTIVE' }, { userPoolTags: { team: 'web' }, forceDestroy: true }],
  refusals:
    /^(adoptId: |regionName: the pool \S+ has a replica|This would replace the replica|userPoolId: the pool \S+ does not exist)/,
  unknowns: {
    'a pool': { userPoolId: UNKNOWN },
    'a Region': { regionName: UNKNOWN },
    'the status': { userPoolId: UNKNOWN, status: UNKNOWN },
    'a tag': { userPoolId: UNKNOWN, userPoolTags: { team: UNKNOWN } },
    'all tags': { userPoolId: UNKNOWN, userPoolTags: UNKNOWN },
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
