import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';
import { invalid } from './errors';
import type { Settings } from './settings';

const mostCustomAttributes = 50;

export const isCustom = ({ Name = '' }: SchemaAttributeType): boolean => /^(custom|dev):/.test(Name);

const isNumeral = (text: string) => /^-?\d+(\.\d+)?$/.test(text);

type Bounds = readonly [least: string | undefined, most: string | undefined];

const isOutOfOrder = ([least, most]: Bounds): boolean =>
  least !== undefined && most !== undefined && Number(least) > Number(most);

const hasOdd = (bounds: Bounds, isOdd: (limit: string) => boolean): boolean =>
  bounds.some((limit) => limit !== undefined && isOdd(limit));

// [T] getmoto/moto's tests, and badmintoncryer/cdk-preflight for the words on the order: bounds count for their own type.
function refuseOddLengths(name: string, lengths: Bounds): void {
  if (hasOdd(lengths, (limit) => !isNumeral(limit) || Number(limit) < 0))
    throw invalid(`Invalid StringAttributeConstraints for schema attribute ${name}`);
  if (hasOdd(lengths, (limit) => Number(limit) > 2048))
    throw invalid(`user.${name}: String attributes cannot have a length of more than 2048`);
  if (isOutOfOrder(lengths))
    throw invalid(`Attribute custom:${name} cannot have a max length shorter than it's min length`);
}

function refuseOddValues(name: string, values: Bounds): void {
  if (hasOdd(values, (limit) => !isNumeral(limit)))
    throw invalid(`Invalid NumberAttributeConstraints for schema attribute ${name}`);
  if (isOutOfOrder(values))
    throw invalid(`Attribute custom:${name} cannot have a max value smaller than it's min value`);
}

export function refuseOddConstraints({
  Name = '',
  AttributeDataType: type,
  StringAttributeConstraints: length,
  NumberAttributeConstraints: value,
}: SchemaAttributeType): void {
  if (type === 'String') refuseOddLengths(Name, [length?.MinLength, length?.MaxLength]);
  if (type === 'Number') refuseOddValues(Name, [value?.MinValue, value?.MaxValue]);
}

// D 4.3: Describe returns prefixed names, I.6: and differs on those of developer-only attributes.
function describedName(name: string, developerOnly: boolean, settings: Readonly<Settings>): string {
  return `${developerOnly ? settings.developerAttributePrefix : 'custom:'}${name}`;
}

/** A custom attribute as Describe shows it: prefixed, and with what the request left out filled in. */
export function described(given: SchemaAttributeType, settings: Readonly<Settings>): SchemaAttributeType {
  const {
    Name,
    AttributeDataType,
    DeveloperOnlyAttribute = false,
    StringAttributeConstraints: length = {},
    NumberAttributeConstraints: value = {},
    ...rest
  } = given;
  // [T] getmoto/moto's tests, whose words these are.
  if (AttributeDataType === undefined)
    throw invalid('Invalid AttributeDataType input, consider using the provided AttributeDataType enum.');
  if (Name === undefined) throw invalid('An attribute of the schema has no name.');
  if (given.Required === true) throw invalid('Required custom attributes are not supported currently.');
  refuseOddConstraints(given);
  return {
    ...rest,
    Name: describedName(Name, DeveloperOnlyAttribute, settings),
    AttributeDataType,
    DeveloperOnlyAttribute,
    Mutable: given.Mutable ?? settings.customMutableDefault,
    Required: false,
    // [D] CreateUserPool's own example gives both kinds of constraints and is answered with those of the attribute's type.
    ...(AttributeDataType === 'String' && { StringAttributeConstraints: length }),
    ...(AttributeDataType === 'Number' && { NumberAttributeConstraints: value }),
  };
}

function refuseDuplicates(attributes: readonly SchemaAttributeType[]): void {
  const names = attributes.map(({ Name }) => Name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw invalid(`${twice}: Existing attribute already has name ${twice}.`);
}

// Q: a pool holds at most 50 custom attributes.
function refuseTooMany(attributes: readonly SchemaAttributeType[]): void {
  const count = attributes.filter(isCustom).length;
  if (count > mostCustomAttributes)
    throw invalid(`The user pool can have at most ${mostCustomAttributes} custom attributes, not ${count}.`);
}

/** A pool's attributes with custom ones added, or the reason why they can't be. */
export function withCustomAttributes(
  live: readonly SchemaAttributeType[],
  added: readonly SchemaAttributeType[],
  settings: Readonly<Settings>,
): SchemaAttributeType[] {
  const all = [...live, ...added.map((attribute) => described(attribute, settings))];
  refuseDuplicates(all);
  refuseTooMany(all);
  return all;
}
