import { deepEqual, equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type * as t from 'io-ts';
import { isPlainObject } from '../../../provider/codec/plain-object';
import { ScalarType } from '../../../provider/codec/scalar';
import { SetType } from '../../../provider/codec/set';
import { type Field, type Fields, StructType } from '../../../provider/codec/struct';
import type { ValidationFailure } from '../../../provider/codec/validation-failure';
import { normalise as check } from '../../../provider/resources/user-pool/check';
import { UserPoolInputs } from '../../../provider/resources/user-pool/inputs';
import { Creation, MfaFactors } from '../../../provider/resources/user-pool/settings';
import { NumberAttributeConstraints } from '../../../provider/resources/user-pool/types/schema-attribute';
import { validMaximal, validMinimal } from '../../support/model/samples';
import { only, toProperties } from './api-names';
import { AMBIENT, constraintSuite, membersOf } from './constraint-suite';

const failuresOf = (news: unknown): ReadonlyArray<ValidationFailure> => {
  const result = check({}, news, AMBIENT);
  return E.isLeft(result) ? result.left : [];
};

/** The model lets an attribute go without a name; we do not, since it is what makes two attributes the same one. */
const isOurs = ({ path, reason }: ValidationFailure): boolean =>
  /^schema\[\d+\]\.name$/.test(path) && reason.startsWith('is required');

constraintSuite({ operation: 'CreateUserPool', codec: Creation, check, least: 250, isOurs });
// The factors that it alone can set.
constraintSuite({
  operation: 'SetUserPoolMfaConfig',
  codec: MfaFactors,
  check,
  beside: { poolName: 'p' },
  least: 15,
});

/** The samples' names repeat after ten: here each attribute has one of its own. */
const withOwnNames = (schema: unknown): Record<string, unknown> =>
  Array.isArray(schema)
    ? { schema: schema.map((item, index) => ({ ...item, name: `attribute_${index}`.padEnd(20, 'x') })) }
    : {};

/** Where the model takes any text and AWS only digits: a bound of an attribute. */
const withDigits = (codec: t.Mixed, value: unknown): unknown => {
  if (codec === NumberAttributeConstraints.fields.minValue.codec) return '123';
  if (codec instanceof StructType && isPlainObject(value)) {
    const { fields } = codec as StructType<Fields>;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const field: Field | undefined = fields[name];
        return [name, field === undefined ? item : withDigits(field.codec, item)];
      }),
    );
  }
  if (codec instanceof SetType && Array.isArray(value))
    return value.map((item) => withDigits(codec.element, item));
  return value;
};

describe('What the service model allows', () => {
  for (const [size, sample] of [
    ['smallest', validMinimal],
    ['largest', validMaximal],
  ] as const) {
    it(`is accepted at its ${size}`, () => {
      const creation = toProperties(Creation, sample('CreateUserPoolRequest'));
      const factors = toProperties(
        MfaFactors,
        only(membersOf(MfaFactors), sample('SetUserPoolMfaConfigRequest')),
      );
      const whole = { ...Object(creation), ...Object(factors) };
      const news = withDigits(UserPoolInputs, { ...whole, ...withOwnNames(whole.schema) });
      deepEqual(failuresOf(news), []);
    });
  }

  it('is more than we accept for the bounds of an attribute: they are digits, though the model takes any text', () => {
    const { codec } = NumberAttributeConstraints.fields.minValue;
    ok(codec instanceof ScalarType);
    for (const [value, accepted] of [
      ['0', true],
      ['-5', true],
      [5, true],
      ['007', true],
      ['9'.repeat(131_072), true],
      ['9'.repeat(131_073), false],
      ['', false],
      ['five', false],
      ['1.5', false],
      [1.5, false],
      ['1e3', false],
      ['5\n', false],
      ['٣', false],
      [2 ** 53, false],
    ] as const) {
      equal(E.isRight(codec.decode(value)), accepted, JSON.stringify(value).slice(0, 20));
    }
  });
});
