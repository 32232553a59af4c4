import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/workspace/pack';

const CAST = /\bas (?:never|any|unknown as)\b/;

const castsIn = (text: string): ReadonlyArray<string> =>
  text.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && CAST.test(line));

describe('The casts', () => {
  it('of provider/ and components/ are never from a type to an unrelated one', () => {
    const found = ['provider', 'components'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) => castsIn(readFileSync(join(ROOT, folder, file), 'utf8'))),
    );
    deepEqual(found, []);
  });

  it('are found: each of the three is, and in a comment none', () => {
    const planted = ['x as never;', 'y as any;', 'z as unknown as Pool;', '// as never', ' * as any'];
    deepEqual(castsIn(planted.join('\n')), planted.slice(0, 3));
  });
});
