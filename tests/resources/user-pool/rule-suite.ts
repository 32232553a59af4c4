import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import type * as t from 'io-ts';
import { MapType } from '../../../provider/codec/map';
import { isWithin, topProperty } from '../../../provider/codec/path';
import { asObject, type PlainObject } from '../../../provider/codec/plain-object';
import { SetType } from '../../../provider/codec/set';
import { type Fields, StructType } from '../../../provider/codec/struct';
import { UNKNOWN } from '../../../provider/codec/unknown';
import type { Checker } from '../../../provider/engine/check';
import { brokenRules, isStrict, type Rule, violated } from '../../../provider/engine/rules';

/** The settings that break a rule, and the nearest ones that keep it. */
export type Cases = Readonly<Record<string, { readonly breaks: object; readonly keeps: object }>>;

/** Settings at the edges of a rule: those that break it in another way, and those that only seem to. */
export type Edges = Readonly<
  Record<string, { readonly breaks?: ReadonlyArray<object>; readonly keeps?: ReadonlyArray<object> }>
>;

/** The rules of a kind of resource, and what is known of each. */
export interface RuleSuite<A> {
  readonly rules: ReadonlyArray<Rule<A>>;
  readonly checker: Checker;
  /** What every resource of the kind says. */
  readonly base: PlainObject;
  /** The properties of which rules about others read the presence. */
  readonly decisive?: ReadonlyArray<string>;
  readonly inputs: t.Mixed;
  readonly valid: fc.Arbitrary<PlainObject>;
  readonly cases: Cases;
  readonly edges: Edges;
  /** The rules that configurations which deploy contradict. */
  readonly disputed: ReadonlyArray<string>;
}

/** Whether a path names something that a program can declare. */
const names = (codec: t.Mixed, path: ReadonlyArray<string>): boolean => {
  const [head, ...rest] = path;
  if (head === undefined) return true;
  if (codec instanceof SetType) return names(codec.element, path);
  if (codec instanceof MapType) return names(codec.value, rest);
  if (!(codec instanceof StructType)) return false;
  const field = Object.entries((codec as StructType<Fields>).fields).find(([name]) => name === head)?.[1];
  return field !== undefined && names(field.codec, rest);
};

/** The value at a path as a message shows it: `schema[0].name`, `userPoolTags["my tag"]`. */
const valueAt = (settings: unknown, path: string): unknown =>
  [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)]
    .map(([, quoted, index, name]) => (quoted === undefined ? (index ?? name) : JSON.parse(`"${quoted}"`)))
    .reduce<unknown>((value, step) => Reflect.get(Object(value), String(step)), settings);

/** Each rule by its case: where it is shown and where it is silent. */
export const casesOfRules = <A>({
  rules,
  checker,
  base,
  decisive = [],
  cases,
  edges,
}: RuleSuite<A>): void => {
  const { check, warningsFor } = checker;
  const resource = (settings: object) => ({ ...base, ...settings });

  /** The ids of the rules that a program breaks, as the preview and the warnings show them. */
  const reportedRules = (settings: object) => {
    const ids = (texts: readonly string[]): readonly string[] =>
      texts.flatMap((text) => [...text.matchAll(/skipRules: \["([^"]+)"\]/g)].map(([, id]) => String(id)));
    const result = check({}, resource(settings), { region: undefined });
    return {
      refused: E.isLeft(result) ? ids(result.left.map(({ reason }) => reason)) : [],
      warned: ids(warningsFor(asObject(resource(settings)))),
    };
  };

  it('have a case each, and no other', () => {
    assert.deepEqual(Object.keys(cases).sort(), rules.map(({ id }) => id).sort());
  });

  for (const rule of rules) {
    const { breaks, keeps } = cases[rule.id] ?? { breaks: {}, keeps: {} };
    const strict = isStrict(rule);

    it(`${rule.id} ${strict ? 'fails the preview' : 'warns'} where it is broken, and is silent where it is kept`, () => {
      const broken = reportedRules(breaks);
      assert.equal(broken.refused.includes(rule.id), strict);
      assert.equal(broken.warned.includes(rule.id), !strict);
      const kept = reportedRules(keeps);
      assert.ok(!kept.refused.includes(rule.id) && !kept.warned.includes(rule.id));
    });

    it(`${rule.id} is shown at one of its properties, with the value that is there`, () => {
      const all = [breaks, ...(edges[rule.id]?.breaks ?? [])];
      for (const settings of all.map(resource)) {
        const [found] = violated([rule], settings, []);
        assert.ok(found);
        for (const { path, value } of found.violations) {
          const plain = path.replace(/\[\d+\]/g, '');
          // The rules of Regions serve the triggers of a pool as well, whose pool is another property.
          const isNamed = plain === 'userPoolId' || rule.paths.some((one) => isWithin(plain, one));
          assert.ok(isNamed, `${path} is none of ${rule.paths.join()}`);
          // An element is shown by its name, which is beside the setting.
          const around = JSON.stringify(valueAt(settings, path.replace(/(?<=\])\..*/, '')));
          const text = typeof value === 'string' ? JSON.stringify(value).slice(1, -1) : String(value);
          assert.ok(value === undefined || around.includes(text), `${path}: ${text} is not in ${around}`);
        }
      }
    });

    it(`${rule.id} is switched off by skipRules, and it alone`, () => {
      const others = (id: string) => id !== rule.id;
      const before = reportedRules(breaks);
      assert.deepEqual(reportedRules({ ...breaks, skipRules: [rule.id] }), {
        refused: before.refused.filter(others),
        warned: before.warned.filter(others),
      });
    });

    it(`${rule.id} is silent while what it turns on is unknown`, () => {
      const isBroken = (settings: object): boolean =>
        brokenRules(rules, resource(settings), []).some(({ id }) => id === rule.id);
      for (const name of Object.keys(breaks)) {
        assert.ok(!isBroken({ ...breaks, [name]: UNKNOWN }) || isBroken({ ...breaks, [name]: base[name] }));
      }
    });

    it(`${rule.id} is found as well where what it does not turn on is unknown`, () => {
      const given = resource(breaks);
      const own = [...decisive, ...Object.keys(breaks), ...rule.paths.map((path) => topProperty(path))];
      const others = Object.keys(given).filter((name) => !own.includes(name));
      const settings = { ...given, ...Object.fromEntries(others.map((name) => [name, UNKNOWN])) };
      assert.ok(brokenRules([rule], settings, []).length > 0, `not while ${others.join()} are unknown`);
    });

    it(`${rule.id} states what is wrong and what to do, AWS’s error, and its source`, () => {
      assert.match(rule.id, /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.match(rule.message, /\.$/);
      for (const text of [rule.awsError, rule.source]) assert.ok(text.length > 4);
      assert.ok(rule.paths.length > 0);
    });
  }

  it('name each id once', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });
};

/** Each rule at its edges. */
export const edgesOfRules = <A>({ rules, base, valid, edges }: RuleSuite<A>): void => {
  const broken = (settings: object): ReadonlyArray<string> =>
    brokenRules(rules, { ...base, ...settings }, []).map(({ id }) => id);

  for (const [id, { breaks = [], keeps = [] }] of Object.entries(edges)) {
    for (const settings of breaks)
      it(`${id} is broken by ${JSON.stringify(settings)}`, () => assert.ok(broken(settings).includes(id)));
    for (const settings of keeps)
      it(`${id} is kept by ${JSON.stringify(settings)}`, () => assert.ok(!broken(settings).includes(id)));
  }

  it('have edges of rules that there are', () => {
    const ids: ReadonlyArray<string> = rules.map(({ id }) => id);
    for (const id of Object.keys(edges)) assert.ok(ids.includes(id), id);
  });

  it('are all kept by what is nothing but a name', () => assert.deepEqual(broken({}), []));

  it('answer for everything there can be', () => {
    fc.assert(
      fc.property(valid, (settings) => {
        assert.doesNotThrow(() => broken(settings));
      }),
      { numRuns: 50 },
    );
  });
};

/** What each rule says of itself. */
export const wordsOfRules = <A>({ rules, inputs, disputed }: RuleSuite<A>): void => {
  const ids = (which: (rule: Rule<A>) => boolean): ReadonlyArray<string> =>
    rules
      .filter(which)
      .map(({ id }) => id)
      .sort();

  it('is about properties that there are', () => {
    for (const { id, paths } of rules) {
      for (const path of paths) assert.ok(names(inputs, path.split('.')), `${id}: ${path}`);
      assert.equal(new Set(paths).size, paths.length, id);
    }
  });

  it('names one of four classes of evidence', () => {
    for (const { id, evidence } of rules)
      assert.ok(['documented', 'answered', 'measured', 'reported'].includes(evidence), `${id}: ${evidence}`);
  });

  it('is a whole sentence', () => {
    for (const { message } of rules) assert.doesNotMatch(message, / {2}| [,.]|^[ ,]|undefined/);
  });

  it('does not begin with the name of its path, which precedes it', () => {
    for (const { id, paths, message } of rules) {
      const [path = ''] = paths;
      for (const name of [path, path.split('.').at(-1) ?? ''])
        assert.ok(!message.startsWith(`${name} `), `${id}: ${message}`);
    }
  });

  it('states the remedy after what is wrong', () => {
    for (const { id, message } of rules) assert.match(message, /[.;:] \S.*\.$/, id);
  });

  it('is advice where AWS accepts it all the same, and disputed where deployed configurations contradict it', () => {
    assert.deepEqual(
      ids(({ isAdvice }) => isAdvice === true),
      ids(({ awsError }) => awsError.startsWith('nothing')),
    );
    assert.deepEqual(
      ids(({ isDisputed }) => isDisputed === true),
      disputed,
    );
  });
};
