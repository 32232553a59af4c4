import { strict as assert } from 'node:assert';
import { assertSaysOnce, fails, setUpFixture, succeeds } from './fixture';

const program = (second: string): string => `
import { UserPool, UserPoolClient } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool');
const client = new UserPoolClient('client', { userPoolId: pool.id });
${second}
`;

describe('What one resource of a program manages', () => {
  const fixture = setUpFixture({ name: 'one-owner', program: program('') });

  before(async () => succeeds(await fixture().project.up(['--skip-preview'])));

  for (const [noun, second] of [
    ['pool', "new UserPool('second', { adoptId: pool.id });"],
    ['app client', "new UserPoolClient('second', { userPoolId: pool.id, adoptId: client.id });"],
  ] as const) {
    it(`is not adopted by another, without a preview either: the ${noun}`, async () => {
      const { project } = fixture();
      await project.writeProgram(program(second));
      for (const result of [await project.preview(), await project.up(['--skip-preview'])])
        assertSaysOnce(fails(result), 'error: second: adoptId: ');
      const { deployment } = await project.exportState();
      assert.ok(!(deployment.resources ?? []).some(({ urn }) => urn.endsWith('::second')));
    });
  }

  it('is not declared twice: the preview fails', async () => {
    const { project } = fixture();
    await project.writeProgram(
      `${program('')}
import { interpolate } from '@pulumi/pulumi';
import { ResourceServer } from 'pulumi-cognito-user-pool';
new ResourceServer('first', { userPoolId: pool.id, identifier: 'api' });
new ResourceServer('second', { userPoolId: interpolate\`\${pool.id}\`, identifier: 'api' });
`,
    );
    assertSaysOnce(fails(await project.preview()), 'error: second: identifier: first of this program');
  });
});
