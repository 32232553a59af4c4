import { pagesWithPrograms } from '../support/docs/programs';
import { deploysPage } from './guides';

// The pages that guides.test.ts leaves out.
for (const page of pagesWithPrograms().filter((_, at) => at % 2 === 1)) deploysPage(page);
