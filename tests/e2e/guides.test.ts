import { strict as assert } from 'node:assert';
import { pagesWithPrograms } from '../support/docs/programs';
import { deploysPage } from './guides';

// Every other page: the rest are in guides-rest.test.ts, which runs beside this one.
for (const page of pagesWithPrograms().filter((_, at) => at % 2 === 0)) deploysPage(page);

describe('the pages with programs', () => {
  it('are there', () => assert.ok(pagesWithPrograms().length > 30));
});
