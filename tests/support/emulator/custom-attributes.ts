import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';
import { invalid } from './errors';
import type { Settings } from './settings';

const mostCustomAttributes = 50;

export const isCustom = ({ Name = '' }: SchemaAttributeType): boolean => /^(custom|dev):/.test(Name);

const isNumeral = (text: string) => /^-?\d+(\.\d+)?$/.test(text);

// D 4.3: limits are numbers written as strings.
function refuseOddLimits(name: string, least: string | undefined, most: string | undefined): void {
  const odd = [least, most].find((limit) => limit !== undefined && !isNumeral(limit));
  if (odd !== undefined) throw invalid(`${name}: ${odd} is not a valid attribute constraint.`);
  if (least !== undefined && most !== undefined && Number(least) > Number(most))
    throw invalid(`${name}: the minimum constraint can't be greater than the maximum.`);
}

export function refuseOddConstraints({
  Name = '',
  StringAttributeConstraints: length,
  NumberAttributeConstraints: value,
}: SchemaAttributeType): void {
  refuseOddLimits(Name, length?.MinLength, length?.MaxLength);
  refuseOddLimits(Name, value?.MinValue, value?.MaxValue);
}

// D 4.3: Describe returns prefixed names, I.6: and differs on those of developer-only attributes.
function describedName(name: string, developerOnly: boolean, settings: Readonly<Settings>): string {
  return `${developerOnly ? settings.developerAttributePrefix : 'custom:'}${name}`;
}

/** A custom attribute as Describe shows it: prefixed, and with what the request left out filled in. */
export function described(given: SchemaAttributeType, settings: Readonly<Settings>): SchemaAttributeType {
  const { Name, AttributeDataType = 'String', DeveloperOnlyAttribute = false, ...rest } = given;
  if (Name === undefined) throw invalid('An attribute of the schema has no name.');
  if (given.Required === true)
    throw invalid(`${Name}: Required custom attributes are not supported currently.`);
  refuseOddConstraints(given);
  return {
    ...rest,
    Name: describedName(Name, DeveloperOnlyAttribute, settings),
    AttributeDataType,
    DeveloperOnlyAttribute,
    Mutable: given.Mutable ?? settings.customMutableDefault,
    Required: false,
    ...(AttributeDataType === 'String' && {
      StringAttributeConstraints: rest.StringAttributeConstraints ?? {},
    }),
    ...(AttributeDataType === 'Number' && {
      NumberAttributeConstraints: rest.NumberAttributeConstraints ?? {},
    }),
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
