import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/workspace/pack';

const FOLDER = join(ROOT, 'docs', 'decisions');
const INDEX = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const SECTIONS = ['Context', 'Decision', 'Consequences', 'Evidence'];

const PAGES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .sort()
  .map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const first = (pattern: RegExp): string | undefined => pattern.exec(text)?.[1];
    return {
      file,
      number: first(/^# (\d+)\. /),
      title: first(/^# \d+\. (.+)$/m),
      date: first(/^Date: (.+)$/m),
      status: first(/^Status: (.+)$/m),
      sections: [...text.matchAll(/^## (.+)$/gm)].map(([, section]) => section),
    };
  });

describe('The design decisions', () => {
  for (const [at, { file, number, title, date, status, sections }] of PAGES.entries()) {
    it(`${file} has its number, a title, a date, a status and the same sections as all`, () => {
      assert.equal(number, String(at + 1));
      assert.ok(file.startsWith(`${number.padStart(2, '0')}-`));
      assert.ok(title);
      assert.match(date ?? '', /^\d{4}-\d{2}-\d{2}$/);
      assert.match(status ?? '', /^(proposed|accepted|superseded by \d+)$/);
      assert.deepEqual(sections, SECTIONS);
    });
  }

  it('are in the index, with title, status and date', () => {
    assert.deepEqual(
      INDEX.split('\n').filter((line) => /^\| \d/.test(line)),
      PAGES.map(
        ({ file, number, title, date, status }) =>
          `| ${number} | [${title}](${file}) | ${status} | ${date} |`,
      ),
    );
  });

  it('are superseded only by decisions that there are', () => {
    const numbers = PAGES.map(({ number }) => number);
    const successors = PAGES.flatMap(({ status }) => /^superseded by (\d+)$/.exec(status ?? '')?.[1] ?? []);
    assert.deepEqual(
      successors.filter((number) => !numbers.includes(number)),
      [],
    );
  });
});
