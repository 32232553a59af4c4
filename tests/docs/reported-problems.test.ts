import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/workspace';

const PAGE = readFileSync(join(ROOT, 'docs/reported-problems.md'), 'utf8');

/** The cells of each problem: what is reported, where, what happens here, and the tests. */
const PROBLEMS = PAGE.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| report |'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, report = '', where = '', here = '', tests = '']) => ({ report, where, here, tests }));

const TEST = /^`(tests\/[\w/.-]+)`: (.+)$/;

/** Whether a file has a test of this title. */
const hasTest = (file: string, title: string): boolean =>
  existsSync(join(ROOT, file)) && readFileSync(join(ROOT, file), 'utf8').includes(`it('${title}'`);

describe('The page of problems reported elsewhere', () => {
  it('has a source and an answer for each', () => {
    ok(PROBLEMS.length >= 12, `${PROBLEMS.length} problems`);
    deepEqual(
      PROBLEMS.filter(({ where, here }) => where === '' || here === '').map(({ report }) => report),
      [],
    );
  });

  it('names a test that exists for each', () => {
    const missing = PROBLEMS.flatMap(({ report, tests }) =>
      tests
        .split('; ')
        .filter((test) => {
          const [, file = '', title = ''] = TEST.exec(test) ?? [];
          return !hasTest(file, title);
        })
        .map((test) => `${report} ${test}`),
    );
    deepEqual(missing, []);
  });
});
