import { strict as assert } from 'node:assert';
import { assertSaysOnce, fails, setUpFixture, succeeds } from './fixture';
import { ref } from './yaml-programs';

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
    const output = fails(await project.preview());
    const [sentence = ''] =
      /identifier: (?:first|second) of this program already manages[^.]*/.exec(output) ?? [];
    assertSaysOnce(output, sentence);
  });
});

describe('What one resource of a program in YAML manages', () => {
  const pool = { type: 'cognito-user-pool:UserPool', properties: {} };
  const group = {
    type: 'cognito-user-pool:UserPoolGroup',
    properties: { userPoolId: ref('pool.id'), groupName: 'admins' },
  };
  const fixture = setUpFixture({ name: 'one-owner-yaml', program: { resources: { pool } } });

  before(async () => succeeds(await fixture().project.up(['--skip-preview'])));

  for (const [title, more, sentence] of [
    [
      'is not declared twice',
      { first: group, second: group },
      /groupName: (?:first|second) of this program already manages the group admins/,
    ],
    [
      'is not adopted by another',
      { second: { ...pool, properties: { adoptId: ref('pool.id') } } },
      /adoptId: pool of this program already manages the pool \S+_\w+/,
    ],
    [
      'is not imported by another',
      { second: { ...pool, options: { import: ref('pool.id') } } },
      /pool of this program manages the pool \S+_\w+ too, and only one resource can/,
    ],
  ] as const) {
    it(`${title}: the preview fails, and no second pool is made`, async () => {
      const { project, emulator } = fixture();
      const id = emulator.pools()[0]?.userPool.Id ?? '';
      const resources = JSON.stringify({ pool, ...more }).replaceAll(
        JSON.stringify({ import: ref('pool.id') }),
        JSON.stringify({ import: id }),
      );
      await project.changeProject({ resources: JSON.parse(resources) as object });
      for (const result of [await project.preview(), await project.up(['--skip-preview'])]) {
        const output = fails(result).replaceAll(/\s+/g, ' ');
        const [found] = sentence.exec(output) ?? [];
        assert.ok(found, output);
        assertSaysOnce(output, found);
      }
      assert.equal(emulator.pools().length, 1);
    });
  }
});
