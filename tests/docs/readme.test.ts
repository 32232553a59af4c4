import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anchorOf, pages, textOf } from '../support/docs/programs';
import { ROOT } from '../support/workspace/pack';

const linksOf = (page: string): ReadonlyArray<string> =>
  [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link]) =>
    join(dirname(page), String(link)),
  );

/** The ids that GitHub gives the headings of a page. */
const anchorsOf = (page: string): ReadonlyArray<string> =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(String(heading)));

/** Links to a heading, each with the page that has the heading. */
const anchorLinksOf = (page: string): ReadonlyArray<readonly [page: string, anchor: string]> =>
  [...textOf(page).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)].map(([, link, anchor]) => [
    link === '' ? page : join(dirname(page), String(link)),
    String(anchor),
  ]);

/** Paths in code marks: `tests/e2e/mfa.test.ts`, `tests/migration`. */
const pathsIn = (page: string): ReadonlyArray<string> =>
  [...textOf(page).matchAll(/`((?:components|docs|examples|provider|tests)\/[\w./-]+)`/g)].map(([, path]) =>
    String(path),
  );

/** The files that `npm pack` takes, beside what the build makes. */
const packed = (): ReadonlySet<string> => {
  const message = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [{ files }] = JSON.parse(message) as [{ readonly files: ReadonlyArray<{ readonly path: string }> }];
  return new Set(files.map(({ path }) => path));
};
/** Where a page of the package lies: whoever installed the package has these alone. */
const README = 'README.md';
const PAGES = [...pages(), 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'examples/README.md'];

describe('The pages', () => {
  for (const page of PAGES) {
    it(`${page} links to files that are there`, () => {
      assert.deepEqual(
        linksOf(page).filter((link) => !existsSync(join(ROOT, link))),
        [],
      );
    });
  }

  it('begin with a README of at most 130 lines', () => {
    assert.ok(textOf(README).trimEnd().split('\n').length <= 130);
  });

  it('link to headings that are there', () => {
    const links = PAGES.flatMap(anchorLinksOf);
    assert.ok(links.length > 2);
    assert.deepEqual(
      links.filter(([page, anchor]) => !anchorsOf(page).includes(anchor)),
      [],
    );
  });

  it('name files that are there', () => {
    const paths = PAGES.filter((page) => page !== 'CONTRIBUTING.md').flatMap((page) =>
      pathsIn(page).map((path) => ({ page, path })),
    );
    assert.ok(paths.length > 30);
    assert.deepEqual(
      paths.filter(({ path }) => !existsSync(join(ROOT, path))),
      [],
    );
  });

  it('link, where the package holds them, to files that it holds too', () => {
    const files = packed();
    const shipped = PAGES.filter((page) => files.has(page));
    assert.ok(shipped.includes(README) && shipped.length > 20);
    const isShipped = (link: string): boolean =>
      [...files].some((file) => file === link || file.startsWith(`${link}/`));
    assert.deepEqual(
      shipped.flatMap((page) =>
        linksOf(page)
          .filter((link) => !isShipped(link))
          .map((link) => `${page}: ${link}`),
      ),
      [],
    );
  });

  it('name only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const text = PAGES.map((page) => textOf(page)).join('\n');
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => String(name));
    assert.ok(named.length > 2);
    assert.deepEqual(
      named.filter((name) => !Object.hasOwn(scripts, name)),
      [],
    );
  });
});
