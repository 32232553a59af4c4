import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainObject } from '../../../provider/codec/plain-object';

/** A configuration that somebody deploys, in this provider's names: facts only, texts and names made neutral. */
export interface Deployed {
  /** The repository, the file and what in it, and the commit where it is known. */
  readonly source: string;
  readonly pool: PlainObject;
}

const FOLDER = join(__dirname, 'deployed');

export const DEPLOYED_POOLS: ReadonlyArray<Deployed> = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as ReadonlyArray<Deployed>);
