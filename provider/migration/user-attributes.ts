import { asObject, isPlainObject, own, ownText, type PlainObject } from '../codec/plain-object';
import { STANDARD_NAMES } from '../resources/shared/standard-attributes';
import { fromAttributes } from '../resources/user-pool-user/translation';

const CUSTOM = 'custom:';

/** CloudFormation's list of names and values as an object; @pulumi/aws has an object. */
const asMap = (attributes: unknown): PlainObject =>
  Array.isArray(attributes)
    ? Object.fromEntries(
        attributes.filter(isPlainObject).map((one) => [ownText(one, 'name'), own(one, 'value')] as const),
      )
    : asObject(attributes);

/** The name in AWS: @pulumi/aws leaves out the prefix of custom attributes. */
const inAws = (name: string): string =>
  STANDARD_NAMES.includes(name) || name.includes(':') ? name : `${CUSTOM}${name}`;

/** A user of another provider, with its attributes as settings and its validation data as an object. */
export const withAttributes = ({ userAttributes, validationData, ...inputs }: PlainObject): PlainObject => {
  const values = Object.entries(asMap(userAttributes)).map(
    ([name, value]) => [inAws(name), String(value)] as const,
  );
  const settings = fromAttributes(Object.fromEntries(values));
  return {
    ...inputs,
    ...(settings !== undefined && { userAttributes: settings }),
    ...(validationData !== undefined && { validationData: asMap(validationData) }),
  };
};
