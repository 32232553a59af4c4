import { deepEqual, equal, throws } from 'node:assert/strict';
import { own } from '../../../provider/codec/plain-object';
import { UNKNOWN } from '../../../provider/codec/unknown';
import { brokenRules, isStrict } from '../../../provider/engine/rules';
import { evaluateIfKnown } from '../../../provider/engine/unknown-guard';
import { RULES } from '../../../provider/resources/user-pool/rules';
import { standardAttributes } from '../../support/emulator/standard-attributes';
import { POOL } from './rule-inputs';
import { edgesOfRules, wordsOfRules } from './rule-suite';

describe('The rules of a pool at their edges', () => {
  edgesOfRules(POOL);

  it('know every attribute that AWS predefines', () => {
    // AWS makes custom attributes of these two where a schema names them.
    const known = standardAttributes.filter(({ Name = '' }) => !Name.endsWith('_verified'));
    for (const attribute of known) {
      const schema = [{ name: String(own(attribute, 'Name')), required: true, mutable: true }];
      deepEqual(brokenRules(RULES, { ...POOL.base, schema }, []), [], schema[0]?.name);
    }
  });
});

describe('The texts of the rules of a pool', () => {
  wordsOfRules(POOL);

  it('fails the preview where the refusal of AWS is known and nothing contradicts it', () => {
    const rule = {
      id: 'a/b',
      paths: [],
      message: '',
      awsError: '',
      source: '',
      violates: () => true,
    } as const;
    equal(isStrict({ ...rule, evidence: 'documented' }), true);
    equal(isStrict({ ...rule, evidence: 'answered' }), true);
    equal(isStrict({ ...rule, evidence: 'measured' }), true);
    equal(isStrict({ ...rule, evidence: 'reported' }), false);
    equal(isStrict({ ...rule, evidence: 'documented', isDisputed: true }), false);
    equal(isStrict({ ...rule, evidence: 'documented', isAdvice: true }), false);
  });
});

describe('A question about what may be unknown', () => {
  it('has no answer where it turns on an unknown value, at any depth or among others in a list', () => {
    equal(
      evaluateIfKnown<{ a: unknown }, unknown>({ a: UNKNOWN }, ({ a }) => a),
      undefined,
    );
    equal(
      evaluateIfKnown<{ a: { b: unknown } }, boolean>({ a: { b: UNKNOWN } }, ({ a }) => a.b === 1),
      undefined,
    );
    equal(
      evaluateIfKnown<{ a: string[] }, boolean>({ a: ['x', UNKNOWN] }, ({ a }) => a.length === 0),
      undefined,
    );
  });

  it('has one where it does not', () => {
    equal(
      evaluateIfKnown<{ a: unknown; b: number }, number>({ a: UNKNOWN, b: 1 }, ({ b }) => b),
      1,
    );
    equal(
      evaluateIfKnown<{ a: null }, boolean>({ a: null }, ({ a }) => a === null),
      true,
    );
    equal(
      evaluateIfKnown<{ a: string[] }, number>({ a: [] }, ({ a }) => a.length),
      0,
    );
  });

  it('is not turned off by an error of its own', () => {
    throws(
      () =>
        evaluateIfKnown({}, () => {
          throw new RangeError('mine');
        }),
      /mine/,
    );
  });
});
