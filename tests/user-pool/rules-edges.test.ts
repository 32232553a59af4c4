import { deepEqual, doesNotMatch, doesNotThrow, equal, ok, throws } from 'node:assert/strict';
import fc from 'fast-check';
import type * as t from 'io-ts';
import { ask } from '../../provider/spec/known';
import { ListType } from '../../provider/spec/list';
import { MapType } from '../../provider/spec/map';
import { own } from '../../provider/spec/object';
import { brokenRules, isStrict } from '../../provider/spec/rule';
import { type Fields, StructType } from '../../provider/spec/struct';
import { UNKNOWN } from '../../provider/spec/unknown';
import { UserPoolInputs } from '../../provider/user-pool/inputs';
import { RULES } from '../../provider/user-pool/rules';
import type { Rule } from '../../provider/user-pool/rules/rule';
import { standardAttributes } from '../support/emulator/standard-attributes';
import { EDGES } from './rule-edges';
import { validSettings } from './valid-pool';

const broken = (settings: object): ReadonlyArray<string> =>
  brokenRules(RULES, { poolName: 'p', region: 'eu-west-1', ...settings }, []).map(({ id }) => id);

const ids = (which: (rule: Rule) => boolean): ReadonlyArray<string> =>
  RULES.filter(which)
    .map(({ id }) => id)
    .sort();

/** Whether a path names something that a program can declare. */
const names = (codec: t.Mixed, path: ReadonlyArray<string>): boolean => {
  const [head, ...rest] = path;
  if (head === undefined) return true;
  if (codec instanceof ListType) return names(codec.element, path);
  if (codec instanceof MapType) return names(codec.value, rest);
  if (!(codec instanceof StructType)) return false;
  const field = Object.entries((codec as StructType<Fields>).fields).find(([name]) => name === head)?.[1];
  return field !== undefined && names(field.codec, rest);
};

describe('The rules at their edges', () => {
  for (const [id, { breaks = [], keeps = [] }] of Object.entries(EDGES)) {
    for (const settings of breaks)
      it(`${id} is broken by ${JSON.stringify(settings)}`, () => ok(broken(settings).includes(id)));
    for (const settings of keeps)
      it(`${id} is kept by ${JSON.stringify(settings)}`, () => ok(!broken(settings).includes(id)));
  }

  it('are all kept by a pool that is nothing but a name', () => deepEqual(broken({}), []));

  it('know every attribute that AWS has of its own', () => {
    for (const attribute of standardAttributes) {
      const schema = [{ name: String(own(attribute, 'Name')), attributeDataType: 'String', required: true }];
      deepEqual(broken({ schema }), [], schema[0]?.name);
    }
  });

  it('answer for every pool there can be', () => {
    fc.assert(
      fc.property(validSettings, (settings) => {
        doesNotThrow(() => broken(settings));
      }),
      { numRuns: 50 },
    );
  });
});

describe('What a rule says of itself', () => {
  it('is about properties that there are', () => {
    for (const { id, paths } of RULES) {
      for (const path of paths) ok(names(UserPoolInputs, path.split('.')), `${id}: ${path}`);
      equal(new Set(paths).size, paths.length, id);
    }
  });

  it('names one of three kinds of evidence', () => {
    for (const { id, evidence } of RULES)
      ok(['documented', 'measured', 'reported'].includes(evidence), `${id}: ${evidence}`);
  });

  it('is a whole sentence', () => {
    for (const { says } of RULES) doesNotMatch(says, / {2}| [,.]|^[ ,]|undefined/);
  });

  it('is advice where AWS accepts it all the same, and disputed where deployed configurations contradict it', () => {
    deepEqual(
      ids(({ isAdvice }) => isAdvice === true),
      ids(({ prevents }) => prevents.startsWith('nothing')),
    );
    deepEqual(
      ids(({ isDisputed }) => isDisputed === true),
      ['code-or-link', 'custom-email-needs-your-sender'],
    );
  });

  it('makes it stop the preview only where AWS itself says so, and nothing stands against it', () => {
    const rule = { id: 'x', paths: [], says: '', prevents: '', source: '', broken: () => true } as const;
    equal(isStrict({ ...rule, evidence: 'documented' }), true);
    equal(isStrict({ ...rule, evidence: 'measured' }), false);
    equal(isStrict({ ...rule, evidence: 'reported' }), false);
    equal(isStrict({ ...rule, evidence: 'documented', isDisputed: true }), false);
    equal(isStrict({ ...rule, evidence: 'documented', isAdvice: true }), false);
  });
});

describe('A question about what may be unknown', () => {
  it('has no answer where it turns on an unknown value, at any depth or among others in a list', () => {
    equal(
      ask<{ a: unknown }, unknown>({ a: UNKNOWN }, ({ a }) => a),
      undefined,
    );
    equal(
      ask<{ a: { b: unknown } }, boolean>({ a: { b: UNKNOWN } }, ({ a }) => a.b === 1),
      undefined,
    );
    equal(
      ask<{ a: string[] }, boolean>({ a: ['x', UNKNOWN] }, ({ a }) => a.length === 0),
      undefined,
    );
  });

  it('has one where it does not', () => {
    equal(
      ask<{ a: unknown; b: number }, number>({ a: UNKNOWN, b: 1 }, ({ b }) => b),
      1,
    );
    equal(
      ask<{ a: null }, boolean>({ a: null }, ({ a }) => a === null),
      true,
    );
    equal(
      ask<{ a: string[] }, number>({ a: [] }, ({ a }) => a.length),
      0,
    );
  });

  it('is not silenced by an error of its own', () => {
    throws(
      () =>
        ask({}, () => {
          throw new RangeError('mine');
        }),
      /mine/,
    );
  });
});
