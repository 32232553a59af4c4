import fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/user-pool-user/check';
import { UserPoolUserInputs } from '../../../provider/resources/user-pool-user/inputs';
import { USER_POOL_USER_RULES } from '../../../provider/resources/user-pool-user/rules';
import type { User } from '../../../provider/resources/user-pool-user/rules/rule';
import type { Cases, Edges, RuleSuite } from '../user-pool/rule-suite';

const EMAIL = 'ada@example.com';
const PHONE = '+12065550100';

const of = (userAttributes: object): object => ({ userAttributes });

const CASES: Cases = {
  'user/email-format': { breaks: of({ email: 'ada' }), keeps: of({ email: EMAIL }) },
  'user/phone-format': { breaks: of({ phoneNumber: '206 555 0100' }), keeps: of({ phoneNumber: PHONE }) },
  'user/verified-without-address': {
    breaks: { messageAction: 'SUPPRESS', ...of({ emailVerified: true }) },
    keeps: of({ email: EMAIL, emailVerified: true }),
  },
  'user/resend': { breaks: { messageAction: 'RESEND' }, keeps: { messageAction: 'SUPPRESS' } },
  'user/no-address': { breaks: { messageAction: undefined }, keeps: { messageAction: 'SUPPRESS' } },
  'user/delivery-medium': {
    breaks: { messageAction: undefined, desiredDeliveryMediums: ['SMS'], ...of({ email: EMAIL }) },
    keeps: { messageAction: undefined, desiredDeliveryMediums: ['EMAIL'], ...of({ email: EMAIL }) },
  },
  'user/force-alias': {
    breaks: { forceAliasCreation: true, ...of({ email: EMAIL }) },
    keeps: { forceAliasCreation: true, ...of({ email: EMAIL, emailVerified: true }) },
  },
  'region/user-pool-user-malformed': {
    breaks: { userPoolId: 'eu-wst-1_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
  'region/user-pool-user-unknown': {
    breaks: { userPoolId: 'eu-west-9_Pool' },
    keeps: { userPoolId: 'eu-west-2_Pool' },
  },
};

const INVITED = { messageAction: undefined };

const EDGES: Edges = {
  'user/email-format': {
    breaks: [of({ email: 'a@' }), of({ email: '@b' }), of({ email: 'a b@c' }), of({ email: 'a@b@c' })],
    keeps: [{}, of({ email: 'a@b' }), of({ name: 'ada' })],
  },
  'user/phone-format': {
    breaks: [of({ phoneNumber: '12065550100' }), of({ phoneNumber: '+1234567890123456' })],
    keeps: [{}, of({ phoneNumber: '+1' }), of({ phoneNumber: '+123456789012345' })],
  },
  'user/verified-without-address': {
    breaks: [of({ phoneNumberVerified: true }), of({ email: EMAIL, phoneNumberVerified: true })],
    keeps: [
      of({ emailVerified: false }),
      { username: EMAIL, ...of({ emailVerified: true }) },
      { username: PHONE, ...of({ phoneNumberVerified: true }) },
      { adoptId: 'ada', ...of({ emailVerified: true }) },
    ],
  },
  'user/resend': { keeps: [{ messageAction: 'RESEND', adoptId: 'ada' }] },
  'user/no-address': {
    keeps: [
      { ...INVITED, username: EMAIL },
      { ...INVITED, username: PHONE },
      { ...INVITED, ...of({ email: EMAIL }) },
      { ...INVITED, ...of({ phoneNumber: PHONE }) },
      { ...INVITED, password: 'Hunter22!' },
      { ...INVITED, adoptId: 'ada' },
    ],
  },
  'user/delivery-medium': {
    breaks: [{ ...INVITED, desiredDeliveryMediums: ['EMAIL'], ...of({ phoneNumber: PHONE }) }],
    keeps: [
      { ...INVITED, desiredDeliveryMediums: ['SMS'], ...of({ phoneNumber: PHONE }) },
      { ...INVITED, desiredDeliveryMediums: ['EMAIL'], username: EMAIL },
      { ...INVITED, desiredDeliveryMediums: ['SMS'], username: PHONE },
      { desiredDeliveryMediums: ['SMS'] },
    ],
  },
  'user/force-alias': {
    keeps: [
      { forceAliasCreation: false },
      { forceAliasCreation: true, ...of({ phoneNumber: PHONE, phoneNumberVerified: true }) },
    ],
  },
};

/** Any user that breaks no constraint of the service model. */
const valid = fc.record(
  {
    userPoolId: fc.constantFrom('eu-west-1_Pool', 'us-east-1_Other'),
    username: fc.constantFrom('ada', EMAIL, PHONE),
    userAttributes: fc.record(
      {
        email: fc.constantFrom(EMAIL, 'ada', 'a@b'),
        emailVerified: fc.boolean(),
        phoneNumber: fc.constantFrom(PHONE, '555'),
        name: fc.constantFrom('Ada', 'Countess'),
      },
      { requiredKeys: ['email'], noNullPrototype: true },
    ),
    messageAction: fc.constantFrom('RESEND', 'SUPPRESS'),
    desiredDeliveryMediums: fc.constantFrom(['SMS'], ['EMAIL'], ['EMAIL', 'SMS']),
    forceAliasCreation: fc.boolean(),
  },
  { requiredKeys: ['userPoolId'], noNullPrototype: true },
) as fc.Arbitrary<PlainObject>;

/** The rules of a user. */
export const USER: RuleSuite<User> = {
  rules: USER_POOL_USER_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool', username: 'ada', messageAction: 'SUPPRESS' },
  inputs: UserPoolUserInputs,
  valid,
  cases: CASES,
  edges: EDGES,
  disputed: [],
};
