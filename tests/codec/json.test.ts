import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { allowUnknown } from '../../provider/codec/allow-unknown';
import { flattenSettings } from '../../provider/codec/flatten';
import { fromApi, invalidPath } from '../../provider/codec/from-api';
import { canonicalJson, DEEPEST, json, jsonObject } from '../../provider/codec/json';
import { keepOrder } from '../../provider/codec/keep-order';
import { omitEmpty } from '../../provider/codec/omit-empty';
import { showPath } from '../../provider/codec/path';
import { selectDeclared } from '../../provider/codec/select-declared';
import { semanticEquals } from '../../provider/codec/semantic-equals';
import { optional, struct } from '../../provider/codec/struct';
import { UNKNOWN } from '../../provider/codec/unknown';
import { unrecognized } from '../../provider/codec/unrecognized-members';
import { failuresOf } from '../../provider/codec/validation-failure';
import { threeWayMerge } from '../../provider/engine/three-way-merge';

const Style = struct('Style', { settings: optional(jsonObject, { presenceEnables: true }) });
const merge = threeWayMerge({
  settings: Style,
  updatable: Style,
  createOnly: struct('Style', {}),
  resetValue: () => undefined,
});

const decoded = (u: unknown): unknown => {
  const result = jsonObject.decode(u);
  return E.isRight(result) ? result.right : undefined;
};
const reasons = (settings: unknown): readonly string[] => {
  const result = Style.decode({ settings });
  return E.isLeft(result) ? failuresOf(result.left).map(({ path, reason }) => `${path} ${reason}`) : [];
};
const pathsOf = (settings: unknown): readonly string[] =>
  flattenSettings(Style, { settings }).map(({ path }) => showPath(path));

/** JSON as a parser returns it, without null in objects, which means the same as none. */
const jsonValue = fc
  .jsonValue({ maxDepth: 4 })
  .map((value: unknown) => JSON.parse(JSON.stringify(value)) as unknown);
const withoutNull = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([name, item]) => [name, withoutNull(item)]),
  );
};
const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = { a: value };
  return value;
};

describe('A JSON setting', () => {
  it('is any JSON, and is not changed but for members that are null', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        ok(E.isRight(json.decode(value)));
        deepEqual(decoded({ value }), withoutNull({ value }));
        deepEqual(json.encode(JSON.parse(JSON.stringify(value))), value);
      }),
    );
  });

  it('is refused at its path where it is no JSON', () => {
    const cases: readonly (readonly [unknown, string])[] = [
      [[], 'settings must be a JSON object, not a list of length 0'],
      ['{}', 'settings must be a JSON object, not "{}"'],
      [7, 'settings must be a JSON object, not the number 7'],
      [new Date(0), 'settings must be a JSON object, not an object'],
      [{ a: [{ b: undefined }, () => 1] }, 'settings.a[1] must be JSON, not a function'],
      [{ a: { b: Number.NaN } }, 'settings.a.b must be JSON, not the number NaN'],
      [{ a: Number.POSITIVE_INFINITY }, 'settings.a must be JSON, not the number Infinity'],
      [{ a: 1n }, 'settings.a must be JSON, not a bigint'],
      [{ a: Symbol('x') }, 'settings.a must be JSON, not a symbol'],
      [{ a: new Map() }, 'settings.a must be JSON, not an instance of a class'],
      [{ a: [undefined] }, 'settings.a[0] must be JSON, not nothing'],
      [{ a: 'x\uD800' }, 'settings.a must be JSON, not half of a surrogate pair'],
      [{ 'x\uD800': 1 }, 'settings must be JSON, not a name with half of a surrogate pair'],
    ];
    for (const [value, reason] of cases) deepEqual(reasons(value), [reason]);
  });

  it('is refused exactly where it has failures', () => {
    const odd = fc.oneof(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withSparseArray: true,
        withNullPrototype: true,
      }),
      jsonValue,
    );
    fc.assert(
      fc.property(odd, (value) => {
        equal(E.isRight(json.decode(value)), json.errors(value, []).length === 0);
        equal(json.is(value), E.isRight(json.decode(value)));
      }),
    );
  });

  it('has a depth, so that a cycle and hostile JSON have an end', () => {
    equal(reasons(nested(DEEPEST)).length, 0);
    ok(
      reasons(nested(DEEPEST + 2))[0]?.endsWith(`must be JSON of at most ${DEEPEST} levels, not deeper JSON`),
    );
    const cycle: { [name: string]: unknown } = {};
    cycle['self'] = cycle;
    equal(reasons(cycle).length, 1);
    ok(reasons(nested(20_000)).length > 0);
    ok(reasons(Array.from({ length: 5_000 }, () => Number.NaN)).length > 0);
    equal(reasons({ a: Array.from({ length: 5_000 }, () => Number.NaN) }).length, 20);
  });

  it('keeps names that every object has', () => {
    const odd: unknown = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "toString": "x"}');
    deepEqual(Object.keys(Object(decoded(odd))), ['__proto__', 'constructor', 'toString']);
    deepEqual(pathsOf(odd), [
      'settings',
      'settings.__proto__.a',
      'settings.constructor',
      'settings.toString',
    ]);
    deepEqual(merge.merge3({}, {}, { settings: odd }), { settings: odd });
    equal(Reflect.get({}, 'a'), undefined);
  });

  it('may be unknown, whole or in part', () => {
    const preview = allowUnknown(Style);
    for (const settings of [UNKNOWN, { a: UNKNOWN }, { a: [UNKNOWN, { b: UNKNOWN }] }])
      deepEqual(preview.decode({ settings }), E.right({ settings }));
    ok(E.isLeft(preview.decode({ settings: { a: () => 1 } })));
  });

  it('has a setting for each member at any depth, and a list is one', () => {
    deepEqual(pathsOf({ a: { b: 1, c: [{ d: 1 }] }, e: {} }), ['settings', 'settings.a.b', 'settings.a.c']);
    deepEqual(pathsOf({}), ['settings']);
    deepEqual(pathsOf(undefined), []);
  });

  it('is the same in another order of members, but not of elements, and a number is not its digits', () => {
    const same = (a: unknown, b: unknown): boolean => semanticEquals(json, {}, a, b);
    ok(same({ a: 1, b: { c: [1, 2], d: null } }, { b: { c: [1, 2] }, a: 1 }));
    ok(!same([1, 2], [2, 1]));
    ok(!same(8, '8'));
    ok(!same(false, 'false'));
    fc.assert(
      fc.property(jsonValue, (value) => {
        equal(canonicalJson(value), canonicalJson(withoutNull(value)));
        deepEqual(JSON.parse(canonicalJson(value)), withoutNull(value));
      }),
    );
  });

  it('is merged member by member: what is not declared stays, what was declared goes', () => {
    const live = { settings: { a: { b: 1, c: 2 }, list: [1], other: true } };
    const previous = { settings: { a: { b: 1, c: 2 } } };
    const news = { settings: { a: { b: 3 }, list: [2] } };
    deepEqual(merge.merge3(live, previous, news), { settings: { a: { b: 3 }, list: [2], other: true } });
    deepEqual(merge.unmanagedPaths(news, live), ['settings.a.c', 'settings.other']);
    equal(merge.needsUpdate(previous, news), true);
    equal(merge.needsUpdate(previous, structuredClone(previous)), false);
  });

  it('that was merged has every declared member, and every other live one', () => {
    const object = fc.dictionary(fc.constantFrom('a', 'b', 'c'), jsonValue, { maxKeys: 3 });
    fc.assert(
      fc.property(object, object, (liveSettings, declared) => {
        const [live, news] = [{ settings: withoutNull(liveSettings) }, { settings: withoutNull(declared) }];
        const merged = merge.merge3(live, {}, news);
        for (const setting of merge.declaredSettings(news).values())
          ok(!merge.settingDiffers(setting, merged));
        deepEqual(
          selectDeclared(Style, omitEmpty(Style, news), merged),
          selectDeclared(Style, omitEmpty(Style, news), news),
        );
      }),
    );
  });

  it('is walked as it is: nothing in it is unrecognized, and its empty objects mean nothing', () => {
    const settings = { a: { b: {} }, c: [{}], d: {} };
    deepEqual(omitEmpty(Style, { settings }), { settings: { c: [{}] } });
    deepEqual(omitEmpty(Style, { settings: {} }), { settings: {} });
    deepEqual(fromApi(Style, { Settings: { a: { b: null, c: 1 } } }), { settings: { a: { c: 1 } } });
    equal(unrecognized(Style, { Settings: { Future: { a: 1 } } }), undefined);
    equal(invalidPath(Style, { Settings: { a: [1] } }), undefined);
    deepEqual(keepOrder(Style, { settings: { a: [2, 1] } }, { settings: { a: [1, 2] } }), {
      settings: { a: [2, 1] },
    });
  });
});
