import { UNKNOWN } from '../../provider/codec/unknown';
import { LogDeliveryInputs } from '../../provider/resources/log-delivery/inputs';
import { RiskConfigurationInputs } from '../../provider/resources/risk-configuration/inputs';
import { UserPoolInputs } from '../../provider/resources/user-pool/inputs';
import { UserPoolClientInputs } from '../../provider/resources/user-pool-client/inputs';
import { ROWS } from '../lifecycle/properties';
import { merge, put } from '../lifecycle/tree';
import { createPool, openClients } from './client/client-harness';
import { ROWS as CLIENT_ROWS } from './client/rows';
import { hostileSuite } from './hostile-suite';
import { ProviderHarness } from './provider-harness';

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
