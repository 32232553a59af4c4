import { elementsOf } from '../../spec/violations';
import { STANDARD_NAMES } from '../../user-pool/standard-attributes';
import type { Client, ClientRule } from './rule';

type Direction = 'read' | 'write';

const listOf = (client: Client, direction: Direction): ReadonlyArray<string> | undefined =>
  client[`${direction}Attributes`];

/** The prefix that custom attributes have, and a name such as a schema takes. */
const CUSTOM = /^(dev:)?custom:[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,20}$/u;

const isCustom = (name: string): boolean => CUSTOM.test(name);

/** What Cognito itself keeps: an application may read it at most. */
const READ_ONLY: ReadonlyArray<string> = ['sub', 'email_verified', 'phone_number_verified', 'identities'];

const answer = (direction: Direction): string =>
  `InvalidParameterException: Invalid ${direction} attributes specified while creating a client`;

const unknownAttribute = (direction: Direction, source: string): ClientRule => ({
  id: `attribute-permissions/${direction}-unknown`,
  paths: [`${direction}Attributes`],
  message:
    'This is no standard attribute, nor a custom one: those have custom: and 1 to 20 characters without spaces. Write its standard name, in small letters, or custom: before its own.',
  awsError: answer(direction),
  evidence: 'answered',
  source,
  violates: (client) =>
    elementsOf(
      `${direction}Attributes`,
      listOf(client, direction),
      (name) => !STANDARD_NAMES.includes(name) && !isCustom(name),
    ),
});

export const attributePermissionRules: ReadonlyArray<ClientRule> = [
  unknownAttribute(
    'read',
    'badmintoncryer/cdk-preflight, pf-cognito-read-attributes-exists (us-east-1, 2026-09)',
  ),
  unknownAttribute('write', 'aws/aws-sdk-java#1395; aws/aws-cdk#20760'),
  {
    id: 'attribute-permissions/write-read-only',
    paths: ['writeAttributes'],
    message:
      'Cognito itself keeps this attribute, and no application may write it: users confirm an address by the code that was sent there. Take it out; readAttributes may have it.',
    awsError: answer('write'),
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight, pf-cognito-write-attributes-immutable (us-east-1, 2026-09); aws/aws-cdk#7607; of identities: aws/aws-cdk#34379',
    violates: (client) =>
      elementsOf('writeAttributes', client.writeAttributes, (name) => READ_ONLY.includes(name)),
  },
  {
    id: 'attribute-permissions/write-empty',
    paths: ['writeAttributes'],
    message:
      'An empty writeAttributes is the same to AWS as none: the application may then write every attribute that can change, custom ones such as a role among them. Name those that users may change themselves, as in ["name", "locale"], with every attribute that the pool requires.',
    awsError: 'nothing: AWS accepts it, and answers without the list',
    evidence: 'reported',
    source: 'aws/aws-cdk#30608; AWS API reference, WriteAttributes, speaks of the default only',
    isAdvice: true,
    violates: ({ writeAttributes }) => writeAttributes !== undefined && writeAttributes.length === 0,
  },
];
