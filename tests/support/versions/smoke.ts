import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator } from '../emulator';
import { createProject, ROOT } from '../workspace';
import { succeeded } from '../workspace/project';
import type { PulumiSdk } from './supported';
import { dependenciesWith } from './type-check';

const PROGRAM = readFileSync(join(ROOT, 'tests/support/versions/programs/smoke.ts'), 'utf8');

/** Runs a program with a resource of each kind on the engine: preview, update, update without a change, destroy. */
export async function smokeTest(tarball: string, sdk: PulumiSdk): Promise<void> {
  const emulator = await startEmulator();
  try {
    const project = await createProject({
      name: 'smoke',
      program: PROGRAM,
      tarball,
      dependencies: dependenciesWith(sdk),
      emulator: emulator.url,
    });
    try {
      assert.equal(installedVersion(project.folder, '@pulumi/pulumi'), sdk.version);
      assert.equal(installedVersion(project.folder, 'typescript'), sdk.typescript);
      succeeded(await project.preview());
      assert.deepEqual(emulator.pools(), []);
      succeeded(await project.up());
      const { id, issuer, clientSecret, minimumLength, scopes } = await project.outputs();
      assert.equal(emulator.pools().length, 2);
      assert.match(String(id), /^eu-west-1_\w+$/);
      assert.match(String(issuer), new RegExp(`/${id}$`));
      assert.deepEqual([minimumLength, scopes], [12, ['orders/read']]);
      assert.ok(typeof clientSecret === 'string' && clientSecret.length > 20);
      assert.ok(!JSON.stringify(await project.exportState()).includes(clientSecret));
      succeeded(await project.up(['--expect-no-changes']));
      succeeded(await project.destroy());
      assert.deepEqual(emulator.pools(), []);
    } finally {
      await project.dispose();
    }
  } finally {
    await emulator.close();
  }
}

function installedVersion(folder: string, name: string): string {
  const file = require.resolve(`${name}/package.json`, { paths: [folder] });
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
