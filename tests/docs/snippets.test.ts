import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parse as parseYaml } from 'yaml';
import { blocksOf, pages, programsOf, textOf } from '../support/docs/programs';
import { ROOT } from '../support/workspace/pack';

const FOLDER = join(ROOT, 'node_modules', '.cache', `pulumi-cognito-user-pool-snippets-${process.pid}`);
/** The parsers of the other languages of the pages. */
const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  json: JSON.parse,
  yaml: (text) => parseYaml(text, { strict: true }),
  sh: (text) => execFileSync('sh', ['-n'], { input: text, stdio: ['pipe', 'pipe', 'pipe'] }),
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

/** What is wrong with the syntax of a piece of JavaScript. */
const syntaxErrors = (text: string): readonly string[] =>
  (
    ts.transpileModule(text, {
      fileName: 'snippet.mjs',
      reportDiagnostics: true,
      compilerOptions: { allowJs: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    }).diagnostics ?? []
  ).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));

describe('The programs that the pages show', function () {
  this.timeout(600_000);

  const programs = Object.fromEntries(
    pages().flatMap((page) => programsOf(page).map(({ text }, at) => [`${page}-${at + 1}`, text])),
  );

  it('are there', () => assert.ok(Object.keys(programs).length > 10));

  it('pass the type check as they are pasted', () => {
    assert.deepEqual(errors(programs), []);
  });

  it('would not, with an argument that does not exist', () => {
    const [name = '', text = ''] = Object.entries(programs)[0] ?? [];
    assert.match(
      errors({ [name]: text.replace('accessTokenValidity:', 'tokenValidity:') }).join(),
      /tokenValidity/,
    );
  });

  it('have no syntax error, where they are JavaScript for an application', () => {
    const snippets = pages().flatMap((page) =>
      blocksOf(page, textOf(page))
        .filter(({ language }) => language === 'js')
        .map(({ line, text }) => ({ at: `${page}:${line}`, text })),
    );
    assert.ok(snippets.length > 3);
    assert.deepEqual(
      snippets.flatMap(({ at, text }) => syntaxErrors(text).map((error) => `${at}: ${error}`)),
      [],
    );
    assert.notDeepEqual(syntaxErrors('const a = ;'), []);
  });

  it('can be parsed, where they are JSON, YAML or shell', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const page of pages())
      for (const { language, line, text } of blocksOf(page, textOf(page))) {
        const parse = PARSERS[language];
        if (parse === undefined) continue;
        count += 1;
        try {
          parse(text);
        } catch (error) {
          wrong.push(`${page}:${line}: ${error}`);
        }
      }
    assert.ok(count > 5);
    assert.deepEqual(wrong, []);
  });

  it('are of languages that are checked here, or of none', () => {
    // Programs in Python, Go and C# are compiled with the SDKs that are generated for them.
    const sdks = ['python', 'go', 'csharp'];
    const known = new Set([
      'ts',
      'js',
      'text',
      'mermaid',
      'hcl',
      'diff',
      '',
      ...sdks,
      ...Object.keys(PARSERS),
    ]);
    assert.deepEqual(
      pages().flatMap((page) =>
        blocksOf(page, textOf(page))
          .filter(({ language }) => !known.has(language))
          .map(({ language, line }) => `${page}:${line}: ${language}`),
      ),
      [],
    );
  });
});
