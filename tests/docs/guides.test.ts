import assert from 'node:assert/strict';
import { guides, textOf } from '../support/docs/programs';

/** The rows of a guide that quote a rule: its id, and the beginning of its message. */
const quotesIn = (guide: string): ReadonlyArray<{ readonly id: string; readonly quote: string }> =>
  [...textOf(guide).matchAll(/^\| \[([\w-]+\/[\w-]+)\]\([^)]+\) \| (.+?)(?: \(a warning\))? \|$/gm)].map(
    ([, id = '', quote = '']) => ({ id, quote }),
  );

/** The messages of the rules, by their ids, and whether each only warns. */
const messages = new Map(
  [...textOf('docs/rules.md').matchAll(/^#### (\S+)\n\n(.+)\n\n(.+)$/gm)].map(
    ([, id = '', kind = '', message = '']) => [id, { message, warns: kind.startsWith('Warns') }],
  ),
);

describe('The guides', () => {
  for (const guide of guides()) {
    it(`${guide} quotes the messages of rules as they are`, () => {
      assert.deepEqual(
        quotesIn(guide).filter(({ id, quote }) => messages.get(id)?.message.startsWith(quote) !== true),
        [],
      );
    });

    it(`${guide} says of which rules that they only warn`, () => {
      const marked = [
        ...textOf(guide).matchAll(/^\| \[([\w-]+\/[\w-]+)\]\([^)]+\) \| .+ \(a warning\) \|$/gm),
      ];
      assert.deepEqual(
        marked.map(([, id]) => id),
        quotesIn(guide)
          .map(({ id }) => id)
          .filter((id) => messages.get(id)?.warns),
      );
    });
  }

  it('are all on the page that lists them by task', () => {
    const index = textOf('docs/guides/README.md');
    const files = guides().map((guide) => guide.replace('docs/guides/', ''));
    assert.ok(files.length > 20);
    assert.deepEqual(
      files.filter((file) => file !== 'README.md' && !index.includes(`](${file})`)),
      [],
    );
  });

  it('quote some', () => assert.ok(guides().flatMap(quotesIn).length > 10));
});
