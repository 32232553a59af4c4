import assert from 'node:assert/strict';
import { assertConsent } from './consent';
import { Pools } from './pools';
import { QUESTIONS } from './questions';

describe('Open questions about AWS', () => {
  const pools = new Pools();
  before(() => assertConsent());
  after(() => pools.deleteAll());

  for (const { asks, answers, needs, ask } of QUESTIONS) {
    const missing = needs !== undefined && process.env[needs] === undefined;
    (missing ? it.skip : it)(missing ? `${asks} (not asked: ${needs} is not set)` : asks, async () => {
      const answer = await ask(pools);
      console.log(`      ${answer}`);
      assert.ok(
        answers.includes(answer),
        `${answer} is none of ${answers.join(' | ')}: the product must learn of it`,
      );
    });
  }
});
