import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/workspace/pack';

const FOLDER = join(ROOT, 'node_modules', '.cache', `pulumi-cognito-user-pool-snippets-${process.pid}`);
const SNIPPET = /^ *```ts\n([\s\S]*?)^ *```$/gm;

const PAGES = [
  'README.md',
  ...['docs', 'docs/guides', 'docs/presets'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  ),
];

/** The programs of a page: a snippet without an import goes on with the one before it. */
const programsOf = (page: string): readonly string[] => {
  const programs: string[] = [];
  for (const [, snippet = ''] of readFileSync(join(ROOT, page), 'utf8').matchAll(SNIPPET)) {
    if (/^ *import /m.test(snippet) || programs.length === 0) programs.push(snippet);
    else programs.push(`${programs.pop()}\n${snippet}`);
  }
  return programs;
};

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  esModuleInterop: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  paths: { 'pulumi-cognito-user-pool': [join(ROOT, 'components/index.ts')] },
  types: ['node'],
};

/** What TypeScript says of programs that are pasted as they are, each by its file. */
const errors = (programs: Readonly<Record<string, string>>): readonly string[] => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const files = Object.entries(programs).map(([name, text]) => {
    const file = join(FOLDER, `${name.replaceAll('/', '_')}.ts`);
    writeFileSync(file, `${text}\nexport {};\n`);
    return file;
  });
  const checked = ts.createProgram(files, OPTIONS);
  // Asked of these files alone: the package's own sources are checked elsewhere.
  return files
    .flatMap((file) => ts.getPreEmitDiagnostics(checked, checked.getSourceFile(file)))
    .map((one) => `${one.file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(one.messageText, '\n')}`);
};

describe('The programs that the pages show', function () {
  this.timeout(120_000);

  const programs = Object.fromEntries(
    PAGES.flatMap((page) => programsOf(page).map((text, at) => [`${page}-${at + 1}`, text])),
  );

  it('are there', () => assert.ok(Object.keys(programs).length > 10));

  it('pass the type check as they are pasted', () => {
    assert.deepEqual(errors(programs), []);
  });

  it('would not, with an argument that does not exist', () => {
    const [name = '', text = ''] = Object.entries(programs)[0] ?? [];
    assert.match(errors({ [name]: text.replace('relyingPartyId:', 'relyingParty:') }).join(), /relyingParty/);
  });
});
