import { strict as assert } from 'node:assert';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Emulator, type Recorded, startEmulator } from '../support/emulator';
import {
  createProject,
  type PreviewStep,
  type Project,
  type ProjectOptions,
  packPackage,
  type Result,
  type StateResource,
} from '../support/workspace';

/** A program of a user, and the AWS that it finds. */
export interface Fixture {
  readonly emulator: Emulator;
  readonly project: Project;
}

/**
 * Pulumi's own options to start a program sooner. Its types are checked elsewhere, by `npm run typecheck` and where a test
 * opens a project as a user does: those of the examples, of a newcomer, and of the engine.
 */
export const QUICK = { PULUMI_NODEJS_TRANSPILE_ONLY: 'true' };

/** Creates the emulator and project for the tests of one `describe`, which run one after another. */
export function setUpFixture(options: Omit<ProjectOptions, 'tarball' | 'emulator'>): () => Fixture {
  let current: Fixture | undefined;
  before(async () => {
    const emulator = await startEmulator();
    try {
      const tarball = await packPackage();
      const env = { AWS_ENDPOINT_URL_STS: emulator.url, ...QUICK, ...options.env };
      const project = await createProject({ ...options, env, tarball, emulator: emulator.url });
      current = { emulator, project };
    } catch (error) {
      await emulator.close();
      throw error;
    }
  });
  after(async () => {
    await current?.emulator.close();
    await current?.project.dispose();
  });
  return () => {
    assert.ok(current, 'the fixture is not ready yet');
    return current;
  };
}

/** A program of pools, each with its arguments. */
export const pools = (args: Readonly<Record<string, object>>): string =>
  [
    "import { UserPool } from 'pulumi-cognito-user-pool';",
    ...Object.entries(args).map(
      ([name, given]) => `export const ${name} = new UserPool('${name}', ${JSON.stringify(given)}).id;`,
    ),
  ].join('\n');

export function succeeds(result: Result): string {
  assert.equal(result.code, 0, result.output);
  return result.output;
}

/** What the SDK of Pulumi itself reports, with a trace, where the engine ends before the program has. */
const OF_THE_SDK = /failed to deliver log message\.[\s\S]*?message severity: error/g;

export function fails(result: Result): string {
  assert.notEqual(result.code, 0, result.output);
  const trace = /^\s+at .+[:(]\d+.*$/m.exec(result.output.replaceAll(OF_THE_SDK, ''));
  assert.equal(trace, null, `a stack trace:\n${result.output}`);
  return result.output;
}

/** A sentence stands in the output, and not twice. */
export function assertSaysOnce(output: string, sentence: string): void {
  // While it works the engine shows the latest message of a resource in its line; what counts is the list at the end.
  const message = output.slice(output.lastIndexOf('Diagnostics:'));
  assert.equal(message.split(sentence).length - 1, 1, `${sentence}\n${output}`);
}

/** What the emulator received since the last time it was asked. */
export const received = ({ requests }: Emulator): readonly Recorded[] => requests.splice(0);

export const operations = (emulator: Emulator): readonly string[] =>
  received(emulator).map(({ operation }) => operation);

/** The calls that a change makes around its own: it looks before and after. */
export const looking = ['DescribeUserPool', 'GetUserPoolMfaConfig'];

export const changing = (...calls: readonly string[]): readonly string[] => [
  ...looking,
  ...calls,
  ...looking,
];

/** The calls of a deletion: it looks whom it would hurt first. */
export const deleting = [...looking, 'ListUsers', 'DeleteUserPool'];

/** The pools of the state, by their names in the program. */
export async function stateOf(project: Project): Promise<Readonly<Record<string, StateResource>>> {
  const { deployment } = await project.exportState();
  const found = (deployment.resources ?? []).filter(({ type }) => type.endsWith(':UserPool'));
  return Object.fromEntries(found.map((resource) => [resource.urn.split('::').at(-1) ?? '', resource]));
}

/** The one thing that a preview would do. */
export async function onlyStep(project: Project): Promise<PreviewStep> {
  const { steps = [] } = await project.previewJson();
  const [step, ...others] = steps.filter(({ op }) => op !== 'same');
  assert.ok(step, 'a step');
  assert.deepEqual(others, []);
  return step;
}

/** What a step does to each property that it touches. */
export const kindsOf = ({ detailedDiff }: PreviewStep): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(detailedDiff ?? {}).map(([path, { kind }]) => [path, kind]));

/** Every file that the engine has written for a project, by name: its state, its backups, its history. */
export async function stateFiles({ env, folder }: Project): Promise<ReadonlyMap<string, string>> {
  const state = fileURLToPath(env['PULUMI_BACKEND_URL'] ?? '');
  const files = await readdir(state, { recursive: true, withFileTypes: true });
  const names = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const settings = (await readdir(folder))
    .filter((name) => /^Pulumi\./.test(name))
    .map((name) => join(folder, name));
  const read = [...names, ...settings].map(async (name) => [name, await readFile(name, 'utf8')] as const);
  const found = new Map(await Promise.all(read));
  assert.ok(found.size > 1, 'no state was written');
  return found;
}
