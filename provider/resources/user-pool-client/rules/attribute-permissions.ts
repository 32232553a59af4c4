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
    'This is not the name of a standard or custom attribute. Write a standard name in lower case, or custom: followed by 1 to 20 characters without spaces.',
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
      'Cognito manages this attribute, so no app client can write it. Remove it from writeAttributes; readAttributes can contain it.',
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
      'AWS treats an empty writeAttributes like a missing one: the app client can write every mutable attribute, such as custom:role. List the attributes that users can change, such as ["name", "locale"], and every attribute that the pool requires.',
    awsError: 'nothing: AWS accepts it, and omits the list from its response',
    evidence: 'reported',
    source: 'aws/aws-cdk#30608; AWS API reference, WriteAttributes, speaks of the default only',
    isAdvice: true,
    violates: ({ writeAttributes }) => writeAttributes !== undefined && writeAttributes.length === 0,
  },
];
