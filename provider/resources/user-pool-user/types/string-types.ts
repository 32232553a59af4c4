import { oneOf } from '../../../codec/scalar';
import { text } from '../../../codec/string';
import { consisting } from '../../shared/string-types';

/** The longest value of an attribute. */
const LONGEST_ATTRIBUTE = 2_048;

/** A value of an attribute. An attribute without a value does not exist, so an empty one is left out. */
export const attributeValue = text('', { min: 1, max: LONGEST_ATTRIBUTE });

const PREFIX = 'custom:';

/** The longest name of an attribute in a request, with its prefix. */
const LONGEST_NAME = 32;

/** The name of a custom attribute, without the prefix `custom:`. */
export const customAttribute = text('the name of a custom attribute', {
  min: 1,
  max: LONGEST_NAME - PREFIX.length,
  format: [
    consisting('of printable characters', /^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+$/u),
    {
      message: `without the prefix ${PREFIX}`,
      test: (value) => !value.startsWith(PREFIX),
      allows: () => true,
    },
  ],
});

/** ASCII white space, as Java's `\s` has it. */
const SPACE = '\\t\\n\\x0B\\f\\r ';

const withoutWhiteSpace = consisting('without white space', new RegExp(`^[^${SPACE}]+$`));

export const password = text('a password', {
  min: 1,
  max: 256,
  format: withoutWhiteSpace,
  isSecret: true,
});

/** A name of validation data. */
export const validationName = text('a name', {
  min: 1,
  max: LONGEST_NAME,
  format: consisting('of printable characters', /^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+$/u),
});

/** A value of validation data. */
export const validationValue = text('', { max: LONGEST_ATTRIBUTE });

export const messageAction = oneOf('RESEND', 'SUPPRESS');

export const deliveryMedium = oneOf('SMS', 'EMAIL');

export const deletionPolicy = oneOf('RETAIN', 'DELETE');

export const readOperation = oneOf('ListUsers', 'AdminGetUser');
