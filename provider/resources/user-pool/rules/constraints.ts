import { oddAttributes, typeOf } from './attributes';
import type { Pool, Rule } from './rule';

type Attribute = NonNullable<Pool['schema']>[number];

const MOTO =
  "getmoto/moto's tests (test_create_user_pool_string_schema_max_length_over_2048 and its neighbours)";

const lengthsOf = (attribute: Attribute) => {
  const { minLength, maxLength } = attribute.stringAttributeConstraints ?? {};
  return typeOf(attribute) === 'String' ? [minLength, maxLength] : [];
};

const valuesOf = (attribute: Attribute) => {
  const { minValue, maxValue } = attribute.numberAttributeConstraints ?? {};
  return typeOf(attribute) === 'Number' ? [minValue, maxValue] : [];
};

/** A string with far more digits than any bound is not parsed as a number. */
const MOST_DIGITS = 320;
const isHuge = (digits: string): boolean => digits.length > MOST_DIGITS;
const exceeds = (digits: string, most: bigint): boolean => isHuge(digits) || BigInt(digits) > most;

const isOutOfOrder = ([least, most]: ReadonlyArray<string | undefined>): boolean =>
  least !== undefined &&
  most !== undefined &&
  !isHuge(least) &&
  !isHuge(most) &&
  BigInt(least) > BigInt(most);

const isGiven = (digits: string | undefined): digits is string => digits !== undefined;

/** The maximum length of any string in Cognito. */
const MOST_CHARACTERS = 2048n;
const MOST_VALUE = 2n ** 1023n;

const member = (name: 'minLength' | 'maxLength', isOdd: (digits: string) => boolean) =>
  oddAttributes(`.stringAttributeConstraints.${name}`, (attribute) => {
    const digits = attribute.stringAttributeConstraints?.[name];
    return typeOf(attribute) === 'String' && digits !== undefined && isOdd(digits);
  });

const lengths = (isOdd: (digits: string) => boolean) => (pool: Pool) => [
  ...member('minLength', isOdd)(pool),
  ...member('maxLength', isOdd)(pool),
];

export const constraintRules: ReadonlyArray<Rule> = [
  {
    id: 'attributes/length-over-2048',
    paths: ['schema'],
    message:
      'A length is greater than 2048, the maximum length of an attribute. Give a bound of up to 2048, or none.',
    awsError:
      'InvalidParameterException: user.email: String attributes cannot have a length of more than 2048',
    evidence: 'answered',
    source: MOTO,
    violates: lengths((digits) => exceeds(digits, MOST_CHARACTERS)),
  },
  {
    id: 'attributes/length-negative',
    paths: ['schema'],
    message: 'A length is negative. Give a bound from 0 to 2048.',
    awsError: 'InvalidParameterException: Invalid StringAttributeConstraints for schema attribute email',
    evidence: 'answered',
    source: MOTO,
    violates: lengths((digits) => /^-0*[1-9]/.test(digits)),
  },
  {
    id: 'attributes/length-order',
    paths: ['schema'],
    message:
      'The minimum length of an attribute is greater than its maximum length. Exchange minLength and maxLength.',
    awsError:
      "InvalidParameterException: Attribute custom:level cannot have a max length shorter than it's min length",
    evidence: 'answered',
    source:
      "badmintoncryer/cdk-preflight pf-cognito-schema-attr-length-order, deployed on us-east-1; getmoto/moto's tests",
    violates: oddAttributes('.stringAttributeConstraints', (attribute) => isOutOfOrder(lengthsOf(attribute))),
  },
  {
    id: 'attributes/value-order',
    paths: ['schema'],
    message:
      'The minimum value of an attribute is greater than its maximum value. Exchange minValue and maxValue.',
    awsError:
      "InvalidParameterException: Attribute custom:n2 cannot have a max value smaller than it's min value",
    evidence: 'answered',
    source:
      "badmintoncryer/cdk-preflight pf-cognito-schema-number-min-max-order, deployed on us-east-1; getmoto/moto's tests",
    violates: oddAttributes('.numberAttributeConstraints', (attribute) => isOutOfOrder(valuesOf(attribute))),
  },
  {
    id: 'attributes/value-too-large',
    paths: ['schema'],
    message:
      "A bound of a Number attribute is greater than 2 to the power of 1023, AWS's maximum. Give a smaller one, or none.",
    awsError: 'InvalidParameterException on CreateUserPool and AddCustomAttributes',
    evidence: 'documented',
    source: 'NumberAttributeConstraintsType, MaxValue',
    violates: oddAttributes('.numberAttributeConstraints', (attribute) =>
      valuesOf(attribute)
        .filter(isGiven)
        .some((digits) => exceeds(digits, MOST_VALUE)),
    ),
  },
  {
    id: 'attributes/value-negative',
    paths: ['schema'],
    message:
      'A bound of a Number attribute is negative, and AWS may refuse it. Give a bound of 0 or more, or none, if AWS refuses it.',
    awsError: 'InvalidParameterException: Invalid NumberAttributeConstraints for schema attribute updated_at',
    evidence: 'reported',
    source: "getmoto/moto's model, which no published refusal confirms",
    isCreateOnly: true,
    violates: oddAttributes('.numberAttributeConstraints', (attribute) =>
      valuesOf(attribute)
        .filter(isGiven)
        .some((digits) => /^-0*[1-9]/.test(digits)),
    ),
  },
  {
    id: 'attributes/constraints-of-another-type',
    paths: ['schema'],
    message:
      'An attribute has constraints for another data type, which AWS accepts and ignores. Remove them: lengths are for String, values for Number.',
    awsError: 'nothing: AWS accepts and ignores them',
    evidence: 'measured',
    source:
      "getmoto/moto's tests (test_create_user_pool_attribute_with_schema); the example of CreateUserPool",
    isAdvice: true,
    isCreateOnly: true,
    violates: oddAttributes('', (attribute) => {
      const { numberAttributeConstraints: value, stringAttributeConstraints: length } = attribute;
      const type = typeOf(attribute);
      return (
        type !== undefined &&
        ((value !== undefined && type !== 'Number') || (length !== undefined && type !== 'String'))
      );
    }),
  },
];
