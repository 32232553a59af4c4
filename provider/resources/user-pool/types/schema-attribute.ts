import { boolean, oneOf } from '../../../codec/scalar';
import { numericText } from '../../../codec/string';
import { optional, required, struct } from '../../../codec/struct';
import { attributeName } from '../../shared/string-types';

const bound = numericText(131_072);

/** The range of a Number attribute. */
export const NumberAttributeConstraints = struct('NumberAttributeConstraints', {
  /** The minimum value, as decimal digits. */
  minValue: optional(bound),
  /** The maximum value, as decimal digits; at most 2^1023. */
  maxValue: optional(bound),
});

/** The length range of a String attribute. */
export const StringAttributeConstraints = struct('StringAttributeConstraints', {
  /** The minimum length, as decimal digits. @default "0" */
  minLength: optional(bound, { default: '0' }),
  /** The maximum length, as decimal digits; a value has at most 2,048 bytes. @default "2048" */
  maxLength: optional(bound, { default: '2048' }),
});

/** A user attribute: a custom one, or a standard one with changed properties. */
export const SchemaAttribute = struct('SchemaAttribute', {
  /** The name of the attribute, 1 to 20 characters, without the `custom:` prefix that AWS adds. */
  name: required(attributeName),
  /** The data type of values. Changing it replaces the pool. */
  attributeDataType: optional(oneOf('String', 'Number', 'DateTime', 'Boolean')),
  /**
   * Whether only administrators can write the attribute. @deprecated AWS recommends an app client's `writeAttributes`
   * instead. @default false
   */
  developerOnlyAttribute: optional(boolean, { default: false }),
  /**
   * Whether a value can be changed once set; must be true for an attribute that an identity provider maps. Changing it
   * replaces the pool.
   */
  mutable: optional(boolean),
  /**
   * Whether sign-up requires the attribute; standard attributes only. Changing it replaces the pool.
   * @default false
   */
  required: optional(boolean, { default: false }),
  /** The range of a Number attribute. Changing it replaces the pool. */
  numberAttributeConstraints: optional(NumberAttributeConstraints),
  /** The length range of a String attribute. Changing it replaces the pool. */
  stringAttributeConstraints: optional(StringAttributeConstraints),
});
