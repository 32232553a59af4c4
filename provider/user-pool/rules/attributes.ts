import type { Pool, Rule } from './rule';

const STANDARD = new Set([
  'sub',
  'name',
  'given_name',
  'family_name',
  'middle_name',
  'nickname',
  'preferred_username',
  'profile',
  'picture',
  'website',
  'email',
  'email_verified',
  'gender',
  'birthdate',
  'zoneinfo',
  'locale',
  'phone_number',
  'phone_number_verified',
  'address',
  'updated_at',
  'identities',
]);

const custom = (pool: Pool) => (pool.schema ?? []).filter(({ name }) => !STANDARD.has(name));

export const attributeRules: ReadonlyArray<Rule> = [
  {
    id: 'attributes/name-prefix',
    paths: ['schema'],
    message:
      'An attribute is named with the prefix custom: or dev:, which AWS puts before the name itself, so that it is called custom:custom:name. Give the name without it.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'documented',
    source: 'SchemaAttributeType, Name; that it is accepted: aws-cloudformation-user-guide#932',
    isAdvice: true,
    violates: (pool) => (pool.schema ?? []).some(({ name }) => /^(custom|dev):/.test(name)),
  },
  {
    id: 'attributes/custom-required',
    paths: ['schema'],
    message:
      'An attribute of your own is required, and AWS can demand standard ones only. Remove required, and check it in a pre sign-up trigger.',
    awsError: 'InvalidParameterException: Required custom attributes are not supported currently',
    evidence: 'reported',
    source: 'ministack and users of other tools: "as real Cognito refuses it"',
    violates: (pool) => custom(pool).some(({ required }) => required === true),
  },
  {
    id: 'attributes/custom-mutable-undeclared',
    paths: ['schema'],
    message:
      'An attribute of your own does not say whether it is mutable, what it is without is not documented, and it can never be changed. Set mutable to true or false.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'reported',
    source: 'emulators of Cognito disagree on the default',
    isAdvice: true,
    violates: (pool) => custom(pool).some(({ mutable }) => mutable === undefined),
  },
];
