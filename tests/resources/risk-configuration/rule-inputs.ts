import fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/risk-configuration/check';
import { RiskConfigurationInputs } from '../../../provider/resources/risk-configuration/inputs';
import { RISK_CONFIGURATION_RULES } from '../../../provider/resources/risk-configuration/rules';
import type { Risk } from '../../../provider/resources/risk-configuration/rules/rule';
import type { Cases, Edges, RuleSuite } from '../user-pool/rule-suite';

const identityIn = (region: string): string => `arn:aws:ses:${region}:123456789012:identity/example.com`;

const SOURCE = identityIn('eu-west-1');

const blocked = (...blockedIPRangeList: readonly string[]) => ({
  riskExceptionConfiguration: { blockedIPRangeList },
});
const skipped = (...skippedIPRangeList: readonly string[]) => ({
  riskExceptionConfiguration: { skippedIPRangeList },
});

const email = (textBody: string) => ({ subject: 'Sign-in', textBody });
const EMAIL = email('At {login-time}');

const takeover = (actions: object, notifyConfiguration?: object) => ({
  accountTakeoverRiskConfiguration: {
    actions,
    ...(notifyConfiguration !== undefined && {
      notifyConfiguration: { sourceArn: SOURCE, ...notifyConfiguration },
    }),
  },
});

/** E-mails from an SES identity in a Region, of a pool in a Region. */
const sendsFrom = (identity: string, region = 'eu-west-1') => ({
  ...takeover({}, { sourceArn: identityIn(identity) }),
  userPoolId: `${region}_Pool`,
  region,
});

const high = (eventAction: string, notify = true) => ({ highAction: { eventAction, notify } });

const texts = (blockEmail: object) => takeover(high('BLOCK'), { blockEmail });

const CASES: Cases = {
  'risk-configuration/client-all': { breaks: { clientId: 'ALL' }, keeps: {} },
  'risk-configuration/cidr': {
    breaks: blocked('192.0.2.0/24', '192.0.2.1'),
    keeps: blocked('192.0.2.0/24', '192.0.2.1/32'),
  },
  'risk-configuration/blocked-and-skipped': {
    breaks: {
      riskExceptionConfiguration: {
        blockedIPRangeList: ['192.0.2.0/24', '203.0.113.0/24'],
        skippedIPRangeList: ['198.51.100.0/24', '203.0.113.0/24'],
      },
    },
    keeps: {
      riskExceptionConfiguration: {
        blockedIPRangeList: ['192.0.2.0/24'],
        skippedIPRangeList: ['192.0.2.1/32'],
      },
    },
  },
  'risk-configuration/source-arn-identity': {
    breaks: takeover(high('BLOCK'), {
      sourceArn: 'arn:aws:sns:eu-west-1:123456789012:alerts',
      blockEmail: EMAIL,
    }),
    keeps: takeover(high('BLOCK'), { blockEmail: EMAIL }),
  },
  'risk-configuration/source-arn-region': {
    breaks: sendsFrom('eu-central-1'),
    keeps: sendsFrom('us-west-2'),
  },
  'risk-configuration/notify-without-sender': {
    breaks: takeover(high('BLOCK')),
    keeps: takeover(high('BLOCK', false)),
  },
  'risk-configuration/notify-without-email': {
    breaks: takeover(high('BLOCK'), { mfaEmail: EMAIL }),
    keeps: takeover(high('MFA_REQUIRED'), { mfaEmail: EMAIL }),
  },
  'risk-configuration/email-without-text': {
    breaks: texts({ subject: 'Refused' }),
    keeps: texts({ subject: 'Refused', htmlBody: '<p>At {login-time}</p>' }),
  },
  'risk-configuration/placeholder-unknown': {
    breaks: texts(email('Dear {user}, at {login-time}')),
    keeps: texts(email('Dear {username}, at {login-time}')),
  },
  'region/risk-configuration-malformed': {
    breaks: { userPoolId: 'eu-wst-1_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
  'region/risk-configuration-unknown': {
    breaks: { userPoolId: 'eu-west-9_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
};

const EDGES: Edges = {
  'risk-configuration/client-all': { keeps: [{ clientId: 'all' }, { clientId: 'ALLy' }] },
  'risk-configuration/cidr': {
    breaks: [
      ...['192.0.2.0/33', '192.0.2.0/', '/24', '192.0.2/24', '192.0.2.0/024', '192.0.2.0/2 4', ''].map(
        (range) => blocked(range),
      ),
      ...['2001:db8::/129', '2001:db8::', '2001:db8:::/32', 'fe80::1%eth0/64', '1.2.3.4/24/24'].map((range) =>
        skipped(range),
      ),
      blocked('example.com/24'),
      skipped('192.0.2.0-192.0.2.9'),
    ],
    keeps: [
      ...['0.0.0.0/0', '192.0.2.255/32', '10.0.0.1/8'].map((range) => blocked(range)),
      ...['::/0', '2001:db8::1/128', '2001:DB8::/32', '::ffff:192.0.2.0/120'].map((range) => skipped(range)),
      blocked(),
      {},
    ],
  },
  'risk-configuration/blocked-and-skipped': { keeps: [blocked('192.0.2.0/24'), skipped('192.0.2.0/24'), {}] },
  'risk-configuration/source-arn-identity': {
    breaks: [
      takeover(high('BLOCK', false), {
        sourceArn: 'arn:aws:ses:eu-west-1:123456789012:configuration-set/a',
      }),
    ],
    keeps: [
      takeover({}, { sourceArn: 'arn:aws-us-gov:ses:us-gov-west-1:123456789012:identity/a@example.com' }),
      takeover({}),
    ],
  },
  'risk-configuration/source-arn-region': {
    breaks: [sendsFrom('eu-central-1', 'us-east-1'), sendsFrom('us-east-2', 'eu-central-1')],
    keeps: [
      sendsFrom('eu-central-1', 'eu-central-1'),
      ...['eu-west-1', 'us-east-1', 'us-west-2'].map((region) => sendsFrom(region, 'ap-northeast-1')),
      takeover({}),
    ],
  },
  'risk-configuration/notify-without-sender': {
    breaks: [
      takeover({ lowAction: { eventAction: 'NO_ACTION', notify: true } }),
      takeover({ mediumAction: { eventAction: 'MFA_REQUIRED', notify: true } }),
    ],
    keeps: [takeover({}), takeover(high('BLOCK'), {})],
  },
  'risk-configuration/notify-without-email': {
    breaks: [
      takeover(high('NO_ACTION'), { blockEmail: EMAIL, mfaEmail: EMAIL }),
      takeover(high('MFA_IF_CONFIGURED'), { blockEmail: EMAIL, noActionEmail: EMAIL }),
      takeover(high('BLOCK'), {}),
    ],
    keeps: [
      takeover(high('NO_ACTION'), { noActionEmail: EMAIL }),
      takeover(high('MFA_IF_CONFIGURED'), { mfaEmail: EMAIL }),
      takeover(high('BLOCK', false), {}),
      takeover(high('BLOCK')),
    ],
  },
  'risk-configuration/email-without-text': {
    breaks: [takeover({}, { mfaEmail: { subject: 'a' } }), takeover({}, { noActionEmail: { subject: 'a' } })],
    keeps: [texts(EMAIL), takeover({}, {})],
  },
  'risk-configuration/placeholder-unknown': {
    breaks: [
      texts({ subject: '{user}', textBody: 'Hello you' }),
      texts({ subject: 'a', htmlBody: '<a href="{one-click-link}">a</a>' }),
      texts(email('{ username }')),
      texts(email('{ip_address}')),
      takeover({}, { mfaEmail: email('Dear {name}') }),
      takeover({}, { noActionEmail: email('Dear {name}') }),
    ],
    keeps: [
      texts(
        email(
          '{username} {login-time} {ip-address} {city} {country} {device-name} {one-click-link-valid} {one-click-link-invalid} {event-id} {feedback-token}',
        ),
      ),
      texts({ subject: 'a', htmlBody: '<style>p {color: red} b{margin:0;}</style> {} {####}' }),
    ],
  },
};

const action = fc.record({
  notify: fc.boolean(),
  eventAction: fc.constantFrom('BLOCK', 'MFA_IF_CONFIGURED', 'MFA_REQUIRED', 'NO_ACTION'),
});
const anyEmail = fc.record(
  {
    subject: fc.constantFrom('a', '{user}'),
    htmlBody: fc.constantFrom('<p>{username}</p>', '<p>{name}</p>'),
    textBody: fc.constantFrom('Dear {username}', 'Dear {name}'),
  },
  { requiredKeys: ['subject'], noNullPrototype: true },
);
const ranges = fc.subarray(['192.0.2.0/24', '2001:db8::/32', '192.0.2.1', 'a']);

/** Any risk configuration that breaks no constraint of the service model. */
const valid = fc.record(
  {
    userPoolId: fc.constantFrom('eu-west-1_Pool', 'us-east-1_Other'),
    clientId: fc.constant('ALL'),
    compromisedCredentialsRiskConfiguration: fc.record({
      eventFilter: fc.subarray(['SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP']),
      actions: fc.record({ eventAction: fc.constantFrom('BLOCK', 'NO_ACTION') }),
    }),
    accountTakeoverRiskConfiguration: fc.record(
      {
        actions: fc.record(
          { lowAction: action, mediumAction: action, highAction: action },
          { requiredKeys: [], noNullPrototype: true },
        ),
        notifyConfiguration: fc.record(
          {
            sourceArn: fc.constant(SOURCE),
            blockEmail: anyEmail,
            noActionEmail: anyEmail,
            mfaEmail: anyEmail,
          },
          { requiredKeys: ['sourceArn'], noNullPrototype: true },
        ),
      },
      { requiredKeys: ['actions'], noNullPrototype: true },
    ),
    riskExceptionConfiguration: fc.record({ blockedIPRangeList: ranges, skippedIPRangeList: ranges }),
  },
  { requiredKeys: ['userPoolId'], noNullPrototype: true },
) as fc.Arbitrary<PlainObject>;

/** The rules of a risk configuration. */
export const RISK_CONFIGURATION: RuleSuite<Risk> = {
  rules: RISK_CONFIGURATION_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool' },
  inputs: RiskConfigurationInputs,
  valid,
  cases: CASES,
  edges: EDGES,
  disputed: [],
};
