import assert from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import { asObject } from '../../provider/spec/object';
import { brokenRules, isStrict } from '../../provider/spec/rule';
import { UNKNOWN } from '../../provider/spec/unknown';
import { check, warningsFor } from '../../provider/user-pool/check';
import { RULES } from '../../provider/user-pool/rules';
import { CASES } from './rule-cases';

const REGION = 'eu-west-1';

const pool = (settings: object) => ({ poolName: 'rules', region: REGION, ...settings });

/** The ids of the rules that a program breaks, as the preview and the warnings show them. */
const shown = (
  settings: object,
): { readonly refused: readonly string[]; readonly warned: readonly string[] } => {
  const ids = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => [...text.matchAll(/skipRules: \["([^"]+)"\]/g)].map(([, id]) => String(id)));
  const result = check({}, pool(settings), { region: REGION });
  return {
    refused: E.isLeft(result) ? ids(result.left.map(({ reason }) => reason)) : [],
    warned: ids(warningsFor(asObject(pool(settings)))),
  };
};

describe('The rules between settings', () => {
  it('have a case each, and no other', () => {
    assert.deepEqual(Object.keys(CASES).sort(), RULES.map(({ id }) => id).sort());
  });

  for (const rule of RULES) {
    const { breaks, keeps } = CASES[rule.id] ?? { breaks: {}, keeps: {} };
    const strict = isStrict(rule);

    it(`${rule.id} ${strict ? 'fails the preview' : 'warns'} where it is broken, and is silent where it is kept`, () => {
      const broken = shown(breaks);
      assert.equal(broken.refused.includes(rule.id), strict);
      assert.equal(broken.warned.includes(rule.id), !strict);
      const kept = shown(keeps);
      assert.ok(!kept.refused.includes(rule.id) && !kept.warned.includes(rule.id));
    });

    it(`${rule.id} is switched off by skipRules, and it alone`, () => {
      const others = (id: string) => id !== rule.id;
      const before = shown(breaks);
      assert.deepEqual(shown({ ...breaks, skipRules: [rule.id] }), {
        refused: before.refused.filter(others),
        warned: before.warned.filter(others),
      });
    });

    it(`${rule.id} is silent while what it turns on is unknown`, () => {
      for (const name of Object.keys(breaks)) {
        const unknown = brokenRules(RULES, { ...pool(breaks), [name]: UNKNOWN }, []).map(({ id }) => id);
        assert.ok(
          !unknown.includes(rule.id) ||
            brokenRules(RULES, { ...pool(breaks), [name]: undefined }, []).some(({ id }) => id === rule.id),
        );
      }
    });

    it(`${rule.id} says what is wrong and what to do, what AWS answers, and where that is from`, () => {
      assert.match(rule.id, /^[a-z]+(-[a-z0-9]+)+$/);
      assert.match(rule.says, /\.$/);
      for (const text of [rule.prevents, rule.source]) assert.ok(text.length > 4);
      assert.ok(rule.paths.length > 0);
    });
  }

  it('name each id once', () => {
    assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length);
  });
});
