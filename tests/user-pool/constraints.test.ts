import { deepEqual, equal, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type * as t from 'io-ts';
import type { Failure } from '../../provider/spec/failure';
import { LeafType } from '../../provider/spec/leaf';
import { ListType } from '../../provider/spec/list';
import { isPlainObject } from '../../provider/spec/object';
import { showPath } from '../../provider/spec/path';
import { apiName, type Field, type Fields, StructType } from '../../provider/spec/struct';
import { normalise as check } from '../../provider/user-pool/check';
import { UserPoolInputs } from '../../provider/user-pool/inputs';
import { NumberAttributeConstraints } from '../../provider/user-pool/schema-attribute';
import { Creation, MfaFactors } from '../../provider/user-pool/user-pool';
import { validMaximal, validMinimal } from '../support/model/samples';
import { type Violation, violations } from '../support/model/violations';
import { only, parsePath, toProperties, toPropertyPath } from './api-names';

const AMBIENT = { region: 'us-east-1' };

const failuresOf = (news: unknown): ReadonlyArray<Failure> => {
  const result = check({}, news, AMBIENT);
  return E.isLeft(result) ? result.left : [];
};

const FACTOR_MEMBERS = Object.entries(MfaFactors.fields).map(([name, field]) => apiName(name, field));

interface Case extends Violation {
  readonly news: unknown;
  readonly place: string;
}

const translated = (violation: Violation, codec: t.Mixed, news: unknown): Case => ({
  ...violation,
  news,
  place: showPath(toPropertyPath(codec, parsePath(violation.path))),
});

const ofCreation = violations('CreateUserPool').map((violation) =>
  translated(violation, Creation, toProperties(Creation, violation.input)),
);

const ofFactors = violations('SetUserPoolMfaConfig')
  .filter(({ path }) => FACTOR_MEMBERS.includes(String(parsePath(path)[0])))
  .map((violation) => {
    const factors = toProperties(MfaFactors, only(FACTOR_MEMBERS, violation.input));
    return translated(violation, MfaFactors, { poolName: 'p', ...Object(factors) });
  });

const isRefused = ({ news, place }: Case): boolean => failuresOf(news).some(({ path }) => path === place);

/** The model lets an attribute go without a name; we do not, since it is what makes two attributes the same one. */
const isOurDemand = ({ path, reason }: Failure): boolean =>
  /^schema\[\d+\]\.name$/.test(path) && reason.startsWith('is required');

const isWithin = (place: string, path: string): boolean =>
  path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

for (const [operation, cases, least] of [
  ['CreateUserPool', ofCreation, 250],
  ['SetUserPoolMfaConfig, for the factors it alone can set', ofFactors, 15],
] as const) {
  const refused = cases.filter(isRefused);
  describe(`The ${cases.length} requests that each violate the service model of ${operation} in one place`, () => {
    it(`are refused at exactly that place: ${refused.length} of ${cases.length}`, () => {
      deepEqual(
        cases
          .filter((violation) => !isRefused(violation))
          .map(({ path, constraint, news }) => ({ path, constraint, found: failuresOf(news) })),
        [],
      );
      ok(cases.length >= least, `the walk of the model has shrunk to ${cases.length}`);
    });

    it('are refused nowhere else', () => {
      for (const { news, place, constraint } of cases) {
        const elsewhere = failuresOf(news).filter(
          (failure) => !isWithin(place, failure.path) && !isOurDemand(failure),
        );
        deepEqual([place, constraint, elsewhere], [place, constraint, []]);
      }
    });

    it('cover every kind of constraint', () => {
      const kinds = [...new Set(cases.map(({ constraint }) => constraint))].toSorted();
      for (const kind of ['enum', 'max', 'min', 'pattern', 'type'] as const) ok(kinds.includes(kind), kind);
    });
  });
}

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
  if (codec instanceof ListType && Array.isArray(value))
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
      const factors = toProperties(MfaFactors, only(FACTOR_MEMBERS, sample('SetUserPoolMfaConfigRequest')));
      const whole = { ...Object(creation), ...Object(factors) };
      const news = withDigits(UserPoolInputs, { ...whole, ...withOwnNames(whole.schema) });
      deepEqual(failuresOf(news), []);
    });
  }

  it('is more than we accept for the bounds of an attribute: they are digits, though the model takes any text', () => {
    const { codec } = NumberAttributeConstraints.fields.minValue;
    ok(codec instanceof LeafType);
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
