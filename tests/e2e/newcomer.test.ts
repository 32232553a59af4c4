import { strict as assert } from 'node:assert';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../support/emulator';
import { type Project, ROOT } from '../support/workspace';
import type { ProjectLocation } from '../support/workspace/open-project';
import { fails, succeeds } from './fixture';
import { installHere, newcomersFolder, newcomersProject } from './newcomer';

/** The first program that the README shows, whatever it is. */
async function firstProgram(): Promise<string> {
  const [, program] = /^```ts\n(.*?)^```$/ms.exec(await readFile(join(ROOT, 'README.md'), 'utf8')) ?? [];
  assert.ok(program, 'the README shows a program');
  return program;
}

/** The names that a program exports: `export const a = ...` and `export const { a, b } = ...`. */
const exportsOf = (program: string): readonly string[] =>
  [...program.matchAll(/^export const (?:\{([^}]*)\}|(\w+))/gm)]
    .flatMap(([, several, one]) => (several ?? one ?? '').split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');

const IN_THE_README = /^https:\/\/cognito-idp\.eu-west-1\.amazonaws\.com\/eu-west-1_\w+/;

describe('a newcomer with an empty folder', () => {
  let emulator: Emulator;
  let location: ProjectLocation;
  let project: Project;
  let program: string;

  before(async () => {
    emulator = await startEmulator();
    program = await firstProgram();
    location = await newcomersFolder(emulator);
  });

  after(async () => {
    await emulator?.close();
    await project?.dispose();
  });

  it('installs the package, Pulumi and TypeScript, of the versions that npm chooses', async () => {
    assert.deepEqual(await readdir(location.folder), []);
    await installHere(location.folder);
  });

  it('pastes the first program of the README, and previews it without a warning', async () => {
    project = await newcomersProject(location);
    await project.writeProgram(program);
    const output = succeeds(await project.preview());
    assert.doesNotMatch(output, /warning/i);
    assert.deepEqual(emulator.pools(), []);
  });

  it('deploys it, and gets the outputs that it exports', async () => {
    succeeds(await project.up());
    assert.equal(emulator.pools().length, 1);
    const outputs = await project.outputs();
    assert.deepEqual(Object.keys(outputs).sort(), exportsOf(program).toSorted());
    assert.ok(Object.keys(outputs).length > 0);
    for (const [name, value] of Object.entries(outputs)) {
      assert.ok(typeof value === 'string' && value !== '', name);
      if (['issuer', 'jwksUri'].includes(name)) assert.match(value, IN_THE_README);
    }
  });

  it('deploys it again, and nothing changes', async () => {
    succeeds(await project.up(['--expect-no-changes']));
  });

  it('cannot destroy it by mistake, since its pool is protected, and sees the reason', async () => {
    assert.match(fails(await project.destroy()), /protect/i);
    assert.equal(emulator.pools().length, 1);
  });

  it('destroys it once they have taken the protection away', async () => {
    // In the console of AWS, and in Pulumi where that protects it too.
    for (const { userPool } of emulator.pools()) userPool.DeletionProtection = 'INACTIVE';
    succeeds(await project.run(['state', 'unprotect', '--all', '--yes']));
    succeeds(await project.destroy());
    assert.deepEqual(emulator.pools(), []);
  });
});
