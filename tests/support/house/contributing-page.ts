import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { between } from '../docs/between';
import { ROOT } from '../workspace/pack';
import { diagramOf } from './diagram';
import { SHIPPED } from './folders';
import { sourcesIn } from './imports';

export const CONTRIBUTING_PAGE = join(ROOT, 'CONTRIBUTING.md');

/** CONTRIBUTING.md with the picture of the folders as their imports are now. */
export const contributingPage = (): string =>
  between(readFileSync(CONTRIBUTING_PAGE, 'utf8'), 'folders', diagramOf(sourcesIn(ROOT, SHIPPED)));
