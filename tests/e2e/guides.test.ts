import { strict as assert } from 'node:assert';
import { pagesWithPrograms } from '../support/docs/programs';
import { deploysPages } from './guides';

// Half of the pages of this host: the rest are in guides-rest.test.ts, which runs beside this one.
deploysPages(0);

describe('the pages with programs', () => {
  it('are there', () => assert.ok(pagesWithPrograms().length > 30));
});
