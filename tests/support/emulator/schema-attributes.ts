import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';
import { refuseOddConstraints, withCustomAttributes } from './custom-attributes';
import { invalid } from './errors';
import type { Settings } from './settings';
import { standardAttributes } from './standard-attributes';

function refuseOtherType(standard: SchemaAttributeType, given: SchemaAttributeType): void {
  // H: a standard attribute without a type is accepted. The words are those of badmintoncryer/cdk-preflight.
  const hasOtherType =
    given.AttributeDataType !== undefined && given.AttributeDataType !== standard.AttributeDataType;
  if (hasOtherType || given.DeveloperOnlyAttribute === true)
    throw invalid(
      `You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute ${standard.Name}`,
    );
}

function overridden(
  standard: SchemaAttributeType,
  given: readonly SchemaAttributeType[],
): SchemaAttributeType {
  const [override, again] = given.filter(({ Name }) => Name === standard.Name);
  if (again !== undefined) throw invalid(`${again.Name}: Attribute is given more than once.`);
  if (override === undefined) return structuredClone(standard);
  refuseOtherType(standard, override);
  refuseOddConstraints(override);
  return withOwnConstraints({ ...structuredClone(standard), ...override });
}

/** As with custom attributes: constraints for another data type are dropped. */
function withOwnConstraints(attribute: SchemaAttributeType): SchemaAttributeType {
  const { StringAttributeConstraints: length, NumberAttributeConstraints: value, ...rest } = attribute;
  return {
    ...rest,
    ...(rest.AttributeDataType === 'String' && length && { StringAttributeConstraints: length }),
    ...(rest.AttributeDataType === 'Number' && value && { NumberAttributeConstraints: value }),
  };
}

/** [T] aws/aws-cdk#14699: AWS takes these for attributes of one's own, since nobody can set the built-in ones up. */
const builtIn = ['email_verified', 'phone_number_verified', 'identities'];

/** The SchemaAttributes of a new pool: all standard ones, overridden where the request names them, then the custom ones. */
export function schemaAttributes(
  given: readonly SchemaAttributeType[] = [],
  settings: Readonly<Settings>,
): SchemaAttributeType[] {
  const isStandard = ({ Name = '' }: SchemaAttributeType) =>
    !builtIn.includes(Name) && standardAttributes.some((standard) => standard.Name === Name);
  const custom = given.filter((attribute) => !isStandard(attribute));
  const standard = standardAttributes.map((attribute) => overridden(attribute, given.filter(isStandard)));
  return withCustomAttributes(standard, custom, settings);
}
