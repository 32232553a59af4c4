import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { allowUnknown } from '../../provider/codec/allow-unknown';
import { MapType, mapOf } from '../../provider/codec/map';
import { isPlainObject, own } from '../../provider/codec/plain-object';
import { SetType, setByKey } from '../../provider/codec/set';
import { optional, required, StructType, struct } from '../../provider/codec/struct';
import { errorsOf, INVALID, normaliserOf, TwoPassType } from '../../provider/codec/two-pass';
import { arbitraryFor } from './arbitrary-values';
import { Size, Thing } from './sample';

/** A struct with codecs of io-ts itself, and with refinements of our own. */
const Mixed = struct('Mixed', {
  name: required(t.string),
  size: optional(t.refinement(Size, ({ length = 0 }) => length !== 7, 'a size')),
  counts: optional(mapOf(t.string, t.number)),
  parts: optional(setByKey('name', t.type({ name: t.string }))),
});

const isAbsent = (item: unknown): boolean => item === undefined || item === null;

/** The normal form of a value, without any care for time; undefined when there is none. */
const normalForm = (codec: unknown, u: unknown): unknown => {
  if (codec instanceof StructType) {
    if (!isPlainObject(u) || Object.keys(u).some((key) => !Object.hasOwn(codec.fields, key)))
      return undefined;
    const members = Object.entries<{ codec: t.Mixed; isRequired: boolean }>(codec.fields)
      .filter(([key, { isRequired }]) => isRequired || !isAbsent(own(u, key)))
      .map(([key, field]) => [key, normalForm(field.codec, own(u, key))] as const);
    return members.some(([, item]) => isAbsent(item)) ? undefined : Object.fromEntries(members);
  }
  if (codec instanceof SetType) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = codec.limits;
    if (!Array.isArray(u) || u.length < min || u.length > max) return undefined;
    const items = Object.keys(u).map((index) => normalForm(codec.element, u[Number(index)]));
    if (items.some(isAbsent)) return undefined;
    const named = new Map(items.toReversed().map((item) => [codec.identity(item) ?? item, item]));
    if (codec.key !== undefined && named.size < items.length) return undefined;
    return [...named.values()].sort((a, b) =>
      String(codec.identity(a)) < String(codec.identity(b)) ? -1 : 1,
    );
  }
  if (codec instanceof MapType) {
    if (!isPlainObject(u)) return undefined;
    const given = Object.entries(u).filter(([, item]) => !isAbsent(item));
    const items = given.map(([key, item]) => [key, normalForm(codec.value, item)] as const);
    if (given.length > codec.max || !given.every(([key]) => codec.key.is(key))) return undefined;
    return items.some(([, item]) => isAbsent(item)) ? undefined : Object.fromEntries(items);
  }
  return codec instanceof t.Type ? E.toUnion(E.mapLeft(() => undefined)(codec.decode(u))) : undefined;
};

const CODECS: ReadonlyArray<readonly [string, t.Mixed, t.Mixed]> = [
  ['a struct', Thing, Thing],
  ...Object.entries(Thing.fields).map(([name, { codec }]) => [`its field ${name}`, codec, codec] as const),
  ['a struct for previews', allowUnknown(Thing), Thing],
  ['a struct with codecs of io-ts', Mixed, Mixed],
];

describe('The two passes of a codec', () => {
  for (const [name, codec, like] of CODECS) {
    it(`accept the same values of ${name}`, () => {
      const seen = { valid: 0, invalid: 0 };
      fc.assert(
        fc.property(arbitraryFor(like), (value) => {
          const normal = normaliserOf(codec)(value);
          const errors = errorsOf(codec)(value, [{ key: '', type: codec, actual: value }]);
          equal(normal === INVALID, errors.length > 0);
          deepEqual(codec.decode(value), normal === INVALID ? E.left([...errors]) : E.right(normal));
          seen[normal === INVALID ? 'invalid' : 'valid']++;
        }),
        { numRuns: 500 },
      );
      // The law says nothing while all values are on one side.
      ok(seen.valid >= 5 && seen.invalid >= 5, JSON.stringify(seen));
    });
  }

  for (const codec of [Thing, Mixed]) {
    it(`give the normal form of a ${codec.name}, which is its own`, () => {
      fc.assert(
        fc.property(arbitraryFor(codec), (value) => {
          const decoded: E.Either<unknown, unknown> = codec.decode(value);
          deepEqual(E.isRight(decoded) ? decoded.right : undefined, normalForm(codec, value));
          if (E.isRight(decoded)) deepEqual(codec.decode(decoded.right), decoded);
        }),
        { numRuns: 1000 },
      );
    });
  }

  it('take the members of no prototype, and change none', () => {
    deepEqual(Thing.decode(Object.create({ title: 'inherited' }))._tag, 'Left');
    const labels: unknown = JSON.parse('{"__proto__": "x", "a": "y"}');
    const decoded = Thing.fields.labels.codec.decode(labels);
    ok(E.isRight(decoded));
    equal(Object.getPrototypeOf(decoded.right), Object.prototype);
    deepEqual(Object.entries(decoded.right), [
      ['__proto__', 'x'],
      ['a', 'y'],
    ]);
  });

  it('do not look for errors in a valid value', () => {
    const one = new TwoPassType<unknown, unknown>(
      'one',
      (u): u is unknown => u === 1,
      (u) => (u === 1 ? u : INVALID),
      () => {
        throw new Error('looked for errors');
      },
      (value) => value,
    );
    const codec = struct('All', { field: required(one), map: required(mapOf(t.string, one)) });
    const list = new SetType(codec, {}, () => undefined, undefined);
    const valid = [{ field: 1, map: { a: 1 } }];
    deepEqual(list.decode(valid), E.right(valid));
    throws(() => list.decode([{ field: 1, map: { a: 2 } }]), /looked for errors/);
  });
});
