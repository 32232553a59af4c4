import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStrict } from '../../provider/engine/rules';
import { tierRules } from '../../provider/resources/user-pool/rules/tier';
import { ROOT } from '../support/workspace/pack';

const PAGE = readFileSync(join(ROOT, 'docs', 'guides', 'costs.md'), 'utf8');

/** The rows of the table of tiers that name a rule. */
const ROWS = [
  ...PAGE.matchAll(/^\| (.+) \| (LITE|ESSENTIALS|PLUS) \| `(tier\/[\w-]+)`( \(warns\))? \|$/gm),
].map(([, setting = '', tier, id, warns]) => ({ setting, tier, id, warns: warns !== undefined }));

describe('The page on costs', () => {
  it('has a row for each rule between a setting and the tier', () => {
    assert.deepEqual(ROWS.map(({ id }) => id).sort(), tierRules.map(({ id }) => id).sort());
  });

  for (const rule of tierRules) {
    const row = ROWS.find(({ id }) => id === rule.id);

    it(`gives the tier that ${rule.id} asks for, the setting that it names, and whether it only warns`, () => {
      const [, setting = ''] = rule.paths.map(String);
      assert.match(rule.message, new RegExp(`[sS]et userPoolTier to ${row?.tier}\\b`));
      const named = [...(row?.setting ?? '').matchAll(/`([\w.]+)`/g)].map(([, name = '']) => name);
      const known = setting.split('.');
      assert.ok(
        named.some((name) => name.split('.').every((step) => known.includes(step))),
        `${setting} in ${row?.setting}`,
      );
      assert.equal(row?.warns, !isStrict(rule));
    });
  }

  it('names no price', () => assert.doesNotMatch(PAGE, /[$€£]\s?\d|\d\s?(?:USD|EUR|cents)/));
});
