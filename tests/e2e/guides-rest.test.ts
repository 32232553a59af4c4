import { guides } from '../support/docs/programs';
import { deploysGuide } from './guides';

// The guides that guides.test.ts leaves out.
for (const guide of guides().filter((_, at) => at % 2 === 1)) deploysGuide(guide);
