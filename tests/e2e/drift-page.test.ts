import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/workspace';
import { fails, setUpFixture, succeeds } from './fixture';

const PAGE = readFileSync(join(ROOT, 'docs', 'guides', 'drift.md'), 'utf8');
const [STRICT = ''] = [...PAGE.matchAll(/^```ts\n(.*?)^```$/gms)]
  .map(([, program = '']) => program)
  .filter((program) => program.includes('RunError'));
const CHECK = ['preview', '--refresh', '--expect-no-changes', '--diff'];

describe('The checks of the guide on drift', () => {
  const fixture = setUpFixture({ name: 'strict', program: STRICT });

  const live = () => fixture().emulator.pools()[0]?.userPool ?? assert.fail('no pool');

  it('pass after an up', async () => {
    const { project } = fixture();
    assert.ok(PAGE.includes(`pulumi ${CHECK.join(' ')}`));
    succeeds(await project.up(['--skip-preview']));
    succeeds(await project.run(CHECK));
  });

  it('fail with the paths, in the words of the page, where somebody changed an undeclared setting', async () => {
    live().DeletionProtection = 'ACTIVE';
    const output = fails(await fixture().project.run(CHECK));
    const sentence = 'error: customers: the program does not declare deletionProtection';
    assert.ok(output.includes(sentence), output);
    assert.ok(PAGE.includes(sentence));
    live().DeletionProtection = 'INACTIVE';
    succeeds(await fixture().project.run(CHECK));
  });

  it('fail with the difference where somebody changed a declared setting, and change nothing', async () => {
    const policies = { PasswordPolicy: { ...live().Policies?.PasswordPolicy, MinimumLength: 8 } };
    live().Policies = policies;
    const output = fails(await fixture().project.run(CHECK));
    assert.match(output, /~ minimumLength: 8 => 12/);
    assert.match(output, /no changes were expected (for preview )?but changes were proposed/);
    assert.deepEqual(live().Policies, policies);
  });
});
