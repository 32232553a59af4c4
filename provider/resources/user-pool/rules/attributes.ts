import type { SettingPath } from '../../../codec/setting-path';
import { STANDARD_ATTRIBUTES } from '../../shared/standard-attributes';
import type { Pool, Rule, Violation } from './rule';

type Attribute = NonNullable<Pool['schema']>[number];

/** The path of a member of an attribute; empty for the attribute itself. */
type AttributePath = '' | `.${SettingPath<Attribute>}`;

const TYPES: ReadonlyMap<unknown, unknown> = new Map(
  STANDARD_ATTRIBUTES.map(({ name, attributeDataType }) => [name, attributeDataType]),
);

/** Built-in attributes that AWS nevertheless creates as custom ones if a schema declares them. */
const VERIFIED = ['email_verified', 'phone_number_verified'];

/** The data type of an attribute: its own, or that of the standard attribute with its name. */
export const typeOf = ({ name, attributeDataType: type }: Attribute): unknown =>
  type ?? (VERIFIED.includes(name) ? undefined : TYPES.get(name));

/** A name in lowercase without word separators. */
const folded = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

const FOLDED: ReadonlySet<string> = new Set([...TYPES.keys()].map((name) => folded(String(name))));

const isStandard = ({ name }: Attribute): boolean => TYPES.has(name);
const isCustom = (attribute: Attribute): boolean => !isStandard(attribute);

/** The elements of a schema for which a condition holds, with their paths. */
export const oddAttributes =
  (member: AttributePath, isOdd: (attribute: Attribute) => boolean) =>
  ({ schema = [] }: Pool): ReadonlyArray<Violation> =>
    schema.flatMap((attribute, index) =>
      isOdd(attribute) ? [{ path: `schema[${index}]${member}`, value: attribute.name }] : [],
    );

export const attributeRules: ReadonlyArray<Rule> = [
  {
    id: 'attributes/name-prefix',
    paths: ['schema'],
    message:
      'An attribute has the prefix custom: or dev: in its name. AWS adds the prefix itself, so the attribute becomes custom:custom:name. Give the name without it.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'documented',
    source: 'SchemaAttributeType, Name; that it is accepted: aws-cloudformation-user-guide#932',
    isAdvice: true,
    isCreateOnly: true,
    violates: oddAttributes('.name', ({ name }) => /^(custom|dev):/.test(name)),
  },
  {
    id: 'attributes/custom-required',
    paths: ['schema'],
    message:
      'A custom attribute is required, and AWS allows that for standard attributes only. Remove required, and check the attribute in a pre sign-up trigger.',
    awsError: 'InvalidParameterException: Required custom attributes are not supported currently.',
    evidence: 'answered',
    source:
      "badmintoncryer/cdk-preflight pf-cognito-schema-custom-required, deployed on us-east-1; getmoto/moto's tests",
    violates: oddAttributes('.required', (attribute) => isCustom(attribute) && attribute.required === true),
  },
  {
    id: 'attributes/custom-type-required',
    paths: ['schema'],
    message:
      'A custom attribute has no attributeDataType. Set it to String, Number, DateTime or Boolean; it can never be changed.',
    awsError:
      'InvalidParameterException: Invalid AttributeDataType input, consider using the provided AttributeDataType enum.',
    evidence: 'answered',
    source: "getmoto/moto's tests (test_create_user_pool_custom_attribute_without_data_type)",
    violates: oddAttributes(
      '.attributeDataType',
      (attribute) => isCustom(attribute) && attribute.attributeDataType === undefined,
    ),
  },
  {
    id: 'attributes/standard-type',
    paths: ['schema'],
    message:
      "A standard attribute has an attributeDataType other than AWS's, and AWS does not change it. Remove attributeDataType, or give the attribute another name.",
    awsError:
      'InvalidParameterException: You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute email',
    evidence: 'answered',
    source:
      "badmintoncryer/cdk-preflight pf-cognito-schema-standard-attr-datatype, deployed on us-east-1; getmoto/moto's tests",
    violates: oddAttributes(
      '.attributeDataType',
      (attribute) =>
        isStandard(attribute) &&
        !VERIFIED.includes(attribute.name) &&
        attribute.attributeDataType !== undefined &&
        attribute.attributeDataType !== TYPES.get(attribute.name),
    ),
  },
  {
    id: 'attributes/standard-developer-only',
    paths: ['schema'],
    message:
      'developerOnlyAttribute is true for a standard attribute, and AWS takes it for custom ones only. Remove it, and restrict writing by the writeAttributes of app clients.',
    awsError:
      'InvalidParameterException: You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute email',
    evidence: 'answered',
    source:
      "getmoto/moto's tests (test_create_user_pool_standard_attribute_with_changed_data_type_or_developer_only); the same words in badmintoncryer/cdk-preflight",
    violates: oddAttributes(
      '.developerOnlyAttribute',
      (attribute) =>
        isStandard(attribute) &&
        !VERIFIED.includes(attribute.name) &&
        attribute.developerOnlyAttribute === true,
    ),
  },
  {
    id: 'attributes/verified-flags',
    paths: ['schema'],
    message:
      'AWS manages email_verified and phone_number_verified itself; in the schema they become custom attributes, which have no effect on verification. Remove it.',
    awsError: 'nothing: AWS creates a custom attribute',
    evidence: 'reported',
    source: 'the service team, in public; a template that deploys has it',
    isAdvice: true,
    isCreateOnly: true,
    violates: oddAttributes('.name', ({ name }) => VERIFIED.includes(name)),
  },
  {
    id: 'attributes/standard-name-misspelt',
    paths: ['schema'],
    message:
      'The name of an attribute differs from a standard name only in case or underscores, so AWS creates a custom attribute: Cognito sends no e-mail to custom:Email. Write the standard name, or another one.',
    awsError: 'nothing: AWS creates a custom attribute',
    evidence: 'documented',
    source:
      'AWS developer guide, user attributes: standard names are those of OpenID Connect, any other is custom',
    isAdvice: true,
    isCreateOnly: true,
    violates: oddAttributes(
      '.name',
      (attribute) => isCustom(attribute) && FOLDED.has(folded(attribute.name)),
    ),
  },
  {
    id: 'attributes/custom-mutable-undeclared',
    paths: ['schema'],
    message:
      'A custom attribute does not declare mutable. AWS documents no default, and mutable can never be changed. Set mutable to true or false.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'reported',
    source: 'emulators of Cognito disagree on the default',
    isAdvice: true,
    isCreateOnly: true,
    violates: oddAttributes(
      '.mutable',
      (attribute) => isCustom(attribute) && attribute.mutable === undefined,
    ),
  },
  {
    id: 'attributes/required-mutable-undeclared',
    paths: ['schema'],
    message:
      'A required standard attribute does not declare mutable, so it is permanently immutable: no user can change it, not even an e-mail address. Set mutable to true, unless that is intended.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'reported',
    source: 'users of Terraform, CDK and Amplify, who had to replace their pools',
    isAdvice: true,
    isCreateOnly: true,
    violates: oddAttributes(
      '.mutable',
      (attribute) =>
        isStandard(attribute) &&
        attribute.name !== 'sub' &&
        attribute.required === true &&
        attribute.mutable === undefined,
    ),
  },
];
