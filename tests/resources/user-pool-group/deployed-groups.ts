import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainObject } from '../../../provider/codec/plain-object';

/** A configuration that somebody publishes, in this provider's names: facts only. */
interface Deployed {
  readonly source: string;
  readonly group: PlainObject;
}

export const DEPLOYED_GROUPS: ReadonlyArray<Deployed> = JSON.parse(
  readFileSync(join(__dirname, 'deployed/published.json'), 'utf8'),
);
