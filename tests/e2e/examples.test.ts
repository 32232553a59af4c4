import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { received, staged, succeeds } from './stage';

const EXAMPLES = resolve(__dirname, '../../examples');

const examples = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name } of examples) {
  const program = readFileSync(join(EXAMPLES, name, 'index.ts'), 'utf8');

  describe(`the example ${name}`, () => {
    const stage = staged({ name, program });

    it('has at most 40 lines', () => {
      assert.ok(program.trimEnd().split('\n').length <= 40);
    });

    it('is deployed, is then as it says, and is destroyed', async () => {
      const { project, emulator } = stage();
      succeeds(await project.up(['--skip-preview']));
      assert.ok(emulator.pools().length > 0);
      received(emulator);
      succeeds(await project.preview(['--expect-no-changes']));
      assert.deepEqual(received(emulator), []);
      succeeds(await project.run(['refresh', '--yes', '--skip-preview', '--expect-no-changes']));
      succeeds(await project.destroy(['--skip-preview']));
      assert.deepEqual(emulator.pools(), []);
    });
  });
}
