import { elementsOf } from '../../../engine/violations';
import { STANDARD_NAMES } from '../../shared/standard-attributes';
import type { Client, ClientRule } from './rule';

type Direction = 'read' | 'write';

const listOf = (client: Client, direction: Direction): ReadonlyArray<string> | undefined =>
  client[`${direction}Attributes`];

/** A custom attribute: its prefix, and a name that a schema accepts. */
const CUSTOM = /^(dev:)?custom:[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,20}$/u;

const isCustom = (name: string): boolean => CUSTOM.test(name);

/** Attributes that Cognito maintains; an application can only read them. */
const READ_ONLY: ReadonlyArray<string> = ['sub', 'email_verified', 'phone_number_verified', 'identities'];

const answer = (direction: Direction): string =>
  `InvalidParameterException: Invalid ${direction} attributes specified while creating a client`;

const unknownAttribute = (direction: Direction, source: string): ClientRule => ({
  id: `attribute-permissions/${direction}-unknown`,
  paths: [`${direction}Attributes`],
  message:
    'This is neither a standard attribute nor a custom one, which is custom: followed by 1 to 20 characters without spaces. Write the standard name in lower case, or custom: before the name.',
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
      'Cognito manages this attribute, and no application can write it: users verify an address with a code. Remove it; readAttributes may contain it.',
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
      'An empty writeAttributes means the same to AWS as none: the application can then write every mutable attribute, such as custom:role. List those that users may change themselves, as in ["name", "locale"], with every attribute that the pool requires.',
    awsError: 'nothing: AWS accepts it, and answers without the list',
    evidence: 'reported',
    source: 'aws/aws-cdk#30608; AWS API reference, WriteAttributes, speaks of the default only',
    isAdvice: true,
    violates: ({ writeAttributes }) => writeAttributes !== undefined && writeAttributes.length === 0,
  },
];
