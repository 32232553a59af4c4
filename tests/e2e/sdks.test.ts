import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ts from 'typescript';
import { KIND_DECLARATIONS } from '../support/api/kinds';
import { blocksOf, textOf } from '../support/docs/programs';
import { checkedArgumentsOf, PRESET_NAMES } from '../support/schema/presets';
import { generateSdk, LANGUAGES } from '../support/sdks/generate';
import { argumentsIn } from '../support/sdks/properties';
import { ROOT } from '../support/workspace/pack';

/** The arguments of every kind and of every preset, by what declares them. */
const DECLARED: ReadonlyArray<readonly [kind: string, names: ReadonlyArray<string>]> = [
  ...KIND_DECLARATIONS.map(({ name, inputs }) => [name, Object.keys(inputs.fields).sort()] as const),
  ...PRESET_NAMES.map((name) => {
    const names = [...Object.keys(checkedArgumentsOf(name)), 'pool', 'client', 'createClient'];
    return [name, names.sort()] as const;
  }),
];

const GUIDE = 'docs/guides/other-languages.md';

/** The program in a language in the guide to other languages. */
const programIn = (language: string): string => {
  const block = blocksOf(GUIDE, textOf(GUIDE)).find((one) => one.language === language);
  return block?.text ?? assert.fail(`The guide has no program in ${language}`);
};

const succeeds = (command: string, args: ReadonlyArray<string>, cwd: string): void => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${command}: ${error?.message ?? `${stdout}${stderr}`}`);
};

const titleIf = (command: string, args: ReadonlyArray<string>): string =>
  spawnSync(command, args).status === 0 ? '' : `, skipped as there is no ${command} here`;

for (const release of ['oldest', 'newest'] as const) {
  describe(`The SDKs that the generators of the ${release} engine make of the plugin's schema`, () => {
    const root = mkdtempSync(join(tmpdir(), 'sdks-'));
    const folderOf = (language: string): string => join(root, language);

    before(async () => {
      for (const language of LANGUAGES[release]) await generateSdk(release, language, folderOf(language));
    });
    after(() => rmSync(root, { recursive: true, force: true }));

    for (const language of LANGUAGES[release]) {
      it(`have in ${language} the arguments of each kind and preset, and no other`, () => {
        for (const [kind, names] of DECLARED)
          assert.deepEqual(argumentsIn(language, folderOf(language), kind), names, kind);
      });
    }

    // filepath.Rel of Go 1.26 returns another form of a path, which the generator of v3.200.0 does not expect.
    const noTypeScript =
      release === 'oldest'
        ? ', skipped as its generator, built with Go 1.26, writes wrong paths of imports'
        : '';
    it(`compile in TypeScript${noTypeScript}`, function () {
      if (noTypeScript !== '') this.skip();
      symlinkSync(join(ROOT, 'node_modules'), join(folderOf('nodejs'), 'node_modules'));
      const { config } = ts.readConfigFile(join(folderOf('nodejs'), 'tsconfig.json'), ts.sys.readFile);
      const parsed = ts.parseJsonConfigFileContent(config, ts.sys, folderOf('nodejs'));
      const program = ts.createProgram(parsed.fileNames, { ...parsed.options, noEmit: true });
      const found = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
      assert.deepEqual([...parsed.errors, ...found], []);
    });

    const noPython = titleIf('python3', ['--version']);
    it(`compile in Python with the program of the guide${noPython}`, function () {
      if (noPython !== '') this.skip();
      writeFileSync(join(folderOf('python'), 'program.py'), programIn('python'));
      succeeds('python3', ['-m', 'compileall', '-q', '-f', '.'], folderOf('python'));
    });
  });
}

describe("The SDK of Go that the generator of the newest engine makes of the plugin's schema", () => {
  const noGo = titleIf('go', ['version']);
  it(`compiles with the program of the guide${noGo}`, async function () {
    if (noGo !== '') this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'sdk-go-'));
    try {
      await generateSdk('newest', 'go', folder);
      for (const file of ['go.mod', 'go.sum'])
        cpSync(join(ROOT, 'tests/support/sdks/go-runtime', file), join(folder, file));
      mkdirSync(join(folder, 'program'));
      writeFileSync(join(folder, 'program', 'main.go'), programIn('go'));
      succeeds('go', ['build', '-mod=readonly', '-o', 'program/', './...'], folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
