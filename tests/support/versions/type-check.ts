import { strict as assert } from 'node:assert';
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type ts from 'typescript';
import { ROOT } from '../workspace';
import { type Dependencies, type Installation, installation } from '../workspace/installation';
import { FIRST_LINE, MISTAKES, misspeltProgram } from './misspelt';
import { type Combination, MODULE_RESOLUTIONS, type PulumiSdk, TYPESCRIPT } from './supported';

/** The programs that are checked: the one uses every export, the other has a mistake in each line. */
const CORRECT = 'every-export.ts';
const MISSPELT = 'misspelt.ts';

export const EVERY_EXPORT = join(ROOT, 'tests/support/versions/programs', CORRECT);

/** The folder in `node_modules` of a version of TypeScript. */
const nameOf = (version: keyof typeof TYPESCRIPT): string => `typescript-${version}`;

/** What a program installs beside the package: one version of Pulumi's SDK, and every version of TypeScript. */
export const dependenciesWith = ({ version, typescript }: PulumiSdk): Dependencies => ({
  '@pulumi/pulumi': version,
  typescript,
  ...Object.fromEntries(
    Object.entries(TYPESCRIPT).map(([name, exact]) => [`typescript-${name}`, `npm:typescript@${exact}`]),
  ),
});

/** Installs the package with a version of Pulumi's SDK, and writes the programs to check beside it. */
export async function installPrograms(tarball: string, sdk: PulumiSdk): Promise<Installation> {
  const installed = await installation(tarball, dependenciesWith(sdk));
  copyFileSync(EVERY_EXPORT, join(installed.projects, CORRECT));
  writeFileSync(join(installed.projects, MISSPELT), misspeltProgram());
  return installed;
}

interface TypeError {
  readonly file: string;
  /** From 1; 0 for an error of the options. */
  readonly line: number;
  readonly message: string;
}

/** What TypeScript reports in the two programs and in the declarations of this package. */
export type TypeErrors = readonly TypeError[];

/** Checks both programs with the options of a user. */
export function typeErrors({ projects: folder }: Installation, combination: Combination): TypeErrors {
  const { typescript, moduleResolution, exactOptionalPropertyTypes } = combination;
  const compiler: typeof ts = createRequire(join(folder, 'index.js'))(nameOf(typescript));
  assert.equal(compiler.version, TYPESCRIPT[typescript]);
  const { options, errors } = compiler.convertCompilerOptionsFromJson(
    {
      strict: true,
      noEmit: true,
      // The declarations of this package are checked too: a type that does not resolve in them is `any` otherwise.
      skipLibCheck: false,
      target: 'es2022',
      types: ['node'],
      typeRoots: [join(folder, '../node_modules/@types')],
      module: MODULE_RESOLUTIONS[moduleResolution],
      moduleResolution,
      exactOptionalPropertyTypes,
      ...(typescript === '6.0' && moduleResolution === 'node10' ? { ignoreDeprecations: '6.0' } : {}),
    },
    folder,
  );
  const checked = compiler.createProgram(
    [CORRECT, MISSPELT].map((file) => join(folder, file)),
    options,
  );
  const isOurs = ({ fileName }: ts.SourceFile): boolean =>
    fileName.startsWith(`${folder}/`) || fileName.includes('/pulumi-cognito-user-pool/dist/');
  const files = checked.getSourceFiles().filter(isOurs);
  assert.ok(files.length > 50, `only ${files.length} files of this package were found`);
  const found = [
    ...errors,
    ...checked.getOptionsDiagnostics(),
    ...checked.getGlobalDiagnostics(),
    // Errors of other packages are not reported: @grpc/grpc-js has some with `bundler`.
    ...files.flatMap((file) => [
      ...checked.getSyntacticDiagnostics(file),
      ...checked.getSemanticDiagnostics(file),
    ]),
  ];
  return found.map(({ file, start, messageText }) => ({
    file: file?.fileName.replace(/^.*\/(?:node_modules|projects)\//, '') ?? '',
    line: file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
    message: compiler.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

/** Fails if TypeScript reports an error outside the program with mistakes: in the other, or in our declarations. */
export function assertAccepted(errors: TypeErrors): void {
  assert.deepEqual(
    errors
      .filter(({ file }) => file !== MISSPELT)
      .map(({ file, line, message }) => `${file}:${line}: ${message}`),
    [],
  );
}

/** Fails unless TypeScript reports each mistake once, and nothing else in that program. */
export function assertMistakesReported(errors: TypeErrors): void {
  const reported = errors.filter(({ file }) => file === MISSPELT);
  MISTAKES.forEach(({ what, error }, index) => {
    const messages = reported.filter(({ line }) => line === FIRST_LINE + index).map(({ message }) => message);
    assert.equal(messages.length, 1, `${what} has ${messages.length} errors`);
    assert.match(messages[0] ?? '', error, what);
  });
  assert.equal(reported.length, MISTAKES.length);
}
