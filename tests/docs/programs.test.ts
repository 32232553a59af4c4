import assert from 'node:assert/strict';
import { blocksOf, programsOf } from '../support/docs/programs';

const PROGRAM = ["import { UserPool } from 'pulumi-cognito-user-pool';", "const pool = new UserPool('a');"];
const MORE = 'export const { id } = pool;';

const fenced = (...lines: readonly string[]): string => ['```ts', ...lines, '```'].join('\n');

const page = (...parts: readonly string[]): string => `# A page\n\n${parts.join('\n')}\n`;

const of = (...parts: readonly string[]): ReturnType<typeof programsOf> => programsOf('a.md', page(...parts));

describe('The programs of a page', () => {
  it('are its blocks with an import, each followed by the blocks without one', () => {
    const programs = of(fenced(...PROGRAM), 'Then:', fenced(MORE), fenced(...PROGRAM));
    assert.deepEqual(
      programs.map(({ title, text }) => [title, text.split('\n').filter((line) => line !== '')]),
      [
        ['a.md:8', [...PROGRAM, MORE]],
        ['a.md:11', PROGRAM],
      ],
    );
  });

  it('leave out the blocks of other languages', () => {
    const text = page('```sh', 'pulumi up', '```', fenced(...PROGRAM));
    assert.deepEqual(
      programsOf('a.md', text).map(({ title }) => title),
      ['a.md:6'],
    );
    assert.deepEqual(
      blocksOf('a.md', text).map(({ language }) => language),
      ['sh', 'ts'],
    );
  });

  it('lose the indentation of their fence', () => {
    const [program] = of('1. A step:', '', '   ```ts', ...PROGRAM.map((line) => `   ${line}`), '   ```');
    assert.equal(program?.text, `${PROGRAM.join('\n')}\n`);
  });

  it('are marked by the comments directly before them', () => {
    const programs = of(
      '<!-- test: existing pool -->',
      fenced(...PROGRAM),
      '<!-- test: an update of the program above -->',
      '<!-- test: fails the preview with "This would replace the pool" -->',
      '',
      fenced(...PROGRAM),
    );
    assert.deepEqual(
      programs.map(({ isUpdate, needsPool, failsWith }) => [isUpdate, needsPool, failsWith]),
      [
        [false, true, undefined],
        [true, false, 'This would replace the pool'],
      ],
    );
  });

  it('are of their own, with what is above, where a block without an import is marked', () => {
    const programs = of(fenced(...PROGRAM), '<!-- test: an update of the program above -->', fenced(MORE));
    assert.deepEqual(
      programs.map(({ text, isUpdate }) => [text.includes(MORE), isUpdate]),
      [
        [false, false],
        [true, true],
      ],
    );
    assert.ok(programs[1]?.text.startsWith(PROGRAM.join('\n')));
  });

  for (const [what, parts, message] of [
    [
      'is unknown',
      ['<!-- test: existing pools -->', fenced(...PROGRAM)],
      /a\.md:4: .*existing pools.* is unknown/,
    ],
    ['lacks its colon', ['<!-- test existing-pool -->', fenced(...PROGRAM)], /existing-pool" is unknown/],
    [
      'is apart from its program',
      ['<!-- test: existing pool -->', 'Text.', fenced(...PROGRAM)],
      /a\.md:4: .*not directly/,
    ],
    [
      'is before another block',
      ['<!-- test: existing pool -->', '```js', '1', '```'],
      /a\.md:4: .*no program/,
    ],
    ['is before nothing', [fenced(...PROGRAM), '<!-- test: existing pool -->'], /before no program/],
    [
      'has no program above',
      ['<!-- test: an update of the program above -->', fenced(...PROGRAM)],
      /no program is above/,
    ],
  ] as const) {
    it(`are an error where a marker ${what}`, () => assert.throws(() => of(...parts), message));
  }

  it('are an error where a block has no end', () => {
    assert.throws(() => of('```ts', ...PROGRAM), /a\.md:3: the block has no end/);
  });
});
