import { strict as assert } from 'node:assert';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, startEmulator } from '../support/emulator';
import { emptyFolder, openProject, type Project, packPackage, ROOT } from '../support/workspace';
import { temporaryFolder } from '../support/workspace/temporary';
import { succeeds } from './fixture';

/** The repository as a clone of it is after `npm ci && npm run build`, since the engine writes a stack's settings there. */
async function clone(around: string): Promise<string> {
  await packPackage();
  const folder = join(around, 'clone');
  await mkdir(folder);
  for (const name of ['Pulumi.yaml', 'package.json', 'dist', 'examples']) {
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

describe('the root of the repository', () => {
  let emulator: Emulator;
  let project: Project;

  before(async () => {
    emulator = await startEmulator();
    const around = await emptyFolder(temporaryFolder(), 'root');
    project = await openProject({
      name: 'root',
      folder: await clone(around),
      around,
      emulator: emulator.url,
    });
    await project.initStack();
  });

  after(async () => {
    await emulator?.close();
    await project?.dispose();
  });

  it('names the first example', async () => {
    assert.match(
      await readFile(join(ROOT, 'Pulumi.yaml'), 'utf8'),
      /^main: examples\/passwordless\/index\.ts$/m,
    );
  });

  it('is a project in which `pulumi up` deploys that, and `pulumi destroy` leaves nothing of it', async () => {
    succeeds(await project.up());
    assert.deepEqual(
      emulator.pools().map(({ userPool }) => userPool.UserPoolTags),
      [{ example: 'passwordless' }],
    );
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.destroy());
    assert.deepEqual(emulator.pools(), []);
  });
});
