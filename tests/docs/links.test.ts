import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages, textOf } from '../support/docs/programs';
import { model } from '../support/model/model';
import { ROOT } from '../support/workspace/pack';

const SOURCES = ['provider', 'components'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

interface Found {
  readonly where: string;
  readonly what: string;
}

/** The matches of a pattern in the comments of the sources. */
const inComments = (pattern: RegExp): ReadonlyArray<Found> =>
  SOURCES.flatMap((where) =>
    [...readFileSync(join(ROOT, where), 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) =>
      [...comment.replaceAll(/\s*\n\s*\* ?/g, ' ').matchAll(pattern)].map(([, what]) => ({
        where,
        what: String(what),
      })),
    ),
  );

/** The external links of the pages, and of the comments, which an editor displays. */
const external = (): ReadonlyArray<Found> => [
  ...pages().flatMap((where) =>
    [...textOf(where).matchAll(/\]\((https?:[^)\s]+)\)/g)].map(([, what]) => ({ where, what: String(what) })),
  ),
  ...inComments(/@see (\S+)/g),
];

/** The sites that the pages send a reader to. */
const HOSTS = new Set([
  'aws.amazon.com',
  'developer.hashicorp.com',
  'docs.aws.amazon.com',
  'docs.github.com',
  'github.com',
  'www.pulumi.com',
]);

const API_PAGE = /^\/cognito-user-identity-pools\/latest\/APIReference\/API_(\w+)\.html$/;

describe('The links', () => {
  it('of doc comments lead to pages of the package', () => {
    const found = inComments(/`(docs\/[^`]+)`/g);
    assert.ok(found.length > 8);
    assert.deepEqual(
      found.filter(({ what }) => !existsSync(join(ROOT, what))),
      [],
    );
  });

  it('of doc comments to other names lead to names that are exported', () => {
    const found = inComments(/\{@link (\w+)\}/g);
    assert.ok(found.length > 10);
    const declared = SOURCES.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
    assert.deepEqual(
      found.filter(
        ({ what }) =>
          !new RegExp(`^export (?:abstract )?(?:class|const|interface|type) ${what}\\b`, 'm').test(declared),
      ),
      [],
    );
  });

  it('to other sites are secure, and of sites that are known', () => {
    const found = external();
    assert.ok(found.length > 60, `${found.length}`);
    assert.deepEqual(
      found.filter(({ what }) => {
        const { protocol, host } = new URL(what);
        return protocol !== 'https:' || !HOSTS.has(host);
      }),
      [],
    );
  });

  it('to AWS’s API reference name a type or an operation of the service model', () => {
    const found = external().flatMap(({ where, what }) => {
      const [, name] = API_PAGE.exec(new URL(what).pathname) ?? [];
      return name === undefined ? [] : [{ where, what: name }];
    });
    assert.ok(found.length > 50, `${found.length}`);
    assert.deepEqual(
      found.filter(({ what }) => model.shapes[what] === undefined && model.operations[what] === undefined),
      [],
    );
  });
});
