import { boolean, oneOf } from '../../../codec/scalar';
import { numericText } from '../../../codec/string';
import { optional, required, struct } from '../../../codec/struct';
import { attributeName } from '../../shared/string-types';

const bound = numericText(131_072);

/** The least and the greatest value of a Number attribute. */
export const NumberAttributeConstraints = struct('NumberAttributeConstraints', {
  /** The least value, as digits. */
  minValue: optional(bound),
  /** The greatest value, as digits; at most 2^1023. */
  maxValue: optional(bound),
});

/** The least and the greatest length of a String attribute. */
export const StringAttributeConstraints = struct('StringAttributeConstraints', {
  /** The least length, as digits. @defaultValue "0" */
  minLength: optional(bound, { default: '0' }),
  /** The greatest length, as digits; a value takes at most 2,048 bytes. @defaultValue "2048" */
  maxLength: optional(bound, { default: '2048' }),
});

/** An attribute of users: one of your own, or a standard one made otherwise. */
export const SchemaAttribute = struct('SchemaAttribute', {
  /** Its name, 1 to 20 characters, without the `custom:` that AWS puts before it. */
  name: required(attributeName),
  /** The kind of value. Never changes. */
  attributeDataType: optional(oneOf('String', 'Number', 'DateTime', 'Boolean')),
  /** Whether only administrators may write it. @deprecated AWS advises an app client's `writeAttributes`. @defaultValue false */
  developerOnlyAttribute: optional(boolean, { default: false }),
  /** Whether it can be changed once set; one that an identity provider fills must be. Never changes. */
  mutable: optional(boolean),
  /** Whether sign-up demands it: only for standard attributes. Never changes. @defaultValue false */
  required: optional(boolean, { default: false }),
  /** The bounds of a Number. Never changes. */
  numberAttributeConstraints: optional(NumberAttributeConstraints),
  /** The bounds of a String's length. Never changes. */
  stringAttributeConstraints: optional(StringAttributeConstraints),
});
