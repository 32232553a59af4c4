import { deploysPages } from './guides';

// The pages that guides.test.ts leaves out.
deploysPages(1);
