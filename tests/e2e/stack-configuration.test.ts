import { strict as assert } from 'node:assert';
import { received, setUpFixture, succeeds } from './fixture';

const PROGRAM = `
import { CognitoProvider, EmailPasswordPool, UserPool } from 'pulumi-cognito-user-pool';
const pool = { deletionProtection: 'INACTIVE', userPoolTags: { own: 'mine' } } as const;
new EmailPasswordPool('preset', { pool });
new UserPool('plain');
new UserPool('switched-off', { defaultTags: false });
const provider = new CognitoProvider('explicit', { assumeRoleArn: 'arn:aws:iam::123456789012:role/deployer' });
new UserPool('by-provider', {}, { provider });
new UserPool('by-other', {}, { provider: new CognitoProvider('other', { region: 'us-west-2', defaultTags: false }) });
`;

describe("The stack's configuration of @pulumi/aws", () => {
  const fixture = setUpFixture({ name: 'configuration', program: PROGRAM, env: { AWS_REGION: 'us-east-1' } });

  before(async () => {
    const { project } = fixture();
    await project.setConfig('aws:region', 'eu-central-1');
    await project.setConfig('aws:defaultTags.tags.owner', 'ada', { path: true });
    await project.setConfig('aws:defaultTags.tags.own', 'theirs', { path: true });
  });

  it('shows its default tags in the preview, as tags of the pool', async () => {
    const { steps = [] } = await fixture().project.previewJson();
    const plain = steps.find(({ urn }) => urn.endsWith(':UserPool::plain'));
    assert.deepEqual(plain?.newState?.inputs?.['userPoolTags'], { owner: 'ada', own: 'theirs' });
  });

  it('gives pools their Region and tags, beneath their own and through a CognitoProvider, too', async () => {
    const { project, emulator } = fixture();
    received(emulator);
    succeeds(await project.up(['--skip-preview']));
    const made = received(emulator).filter(({ operation }) => operation === 'CreateUserPool');
    assert.deepEqual(
      Object.fromEntries(
        made.map(({ input, region }) => [String(input['PoolName']), [region, input['UserPoolTags']]]),
      ),
      {
        preset: ['eu-central-1', { owner: 'ada', own: 'mine' }],
        plain: ['eu-central-1', { owner: 'ada', own: 'theirs' }],
        'switched-off': ['eu-central-1', undefined],
        'by-provider': ['eu-central-1', { owner: 'ada', own: 'theirs' }],
        'by-other': ['us-west-2', undefined],
      },
    );
  });

  it('is no change afterwards, and no drift', async () => {
    const { project } = fixture();
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
  });

  it('adds a tag to the pools that are there', async () => {
    const { project, emulator } = fixture();
    await project.setConfig('aws:defaultTags.tags.stage', 'test', { path: true });
    succeeds(await project.up(['--skip-preview']));
    const tags = emulator.pools().map(({ userPool }) => [userPool.Name, userPool.UserPoolTags?.['stage']]);
    assert.deepEqual(Object.fromEntries(tags), {
      preset: 'test',
      plain: 'test',
      'switched-off': undefined,
      'by-provider': 'test',
      'by-other': undefined,
    });
  });
});
