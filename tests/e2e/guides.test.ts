import { strict as assert } from 'node:assert';
import { guides } from '../support/docs/programs';
import { deploysGuide } from './guides';

// Every other guide: the rest are in guides-rest.test.ts, which runs beside this one.
for (const guide of guides().filter((_, at) => at % 2 === 0)) deploysGuide(guide);

describe('the guides', () => {
  it('are there', () => assert.ok(guides().length > 5));
});
