import { strict as assert } from 'node:assert';
import { setUpFixture, succeeds } from './fixture';

const certificate = (name: string) => `arn:aws:acm:us-east-1:123456789012:certificate/${name}`;

const program = (domain: string, name: string): string => `
import { UserPool, UserPoolDomain } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool');
const domain = new UserPoolDomain('domain', {
  userPoolId: pool.id,
  domain: '${domain}',
  customDomainConfig: { certificateArn: '${certificate(name)}' },
});
export const { cloudFrontDistribution } = domain;
`;

describe('a domain of one’s own', () => {
  const fixture = setUpFixture({ name: 'custom-domain', program: program('auth.example.com', 'one') });

  const domains = async (): Promise<readonly unknown[]> => {
    const { emulator } = fixture();
    return emulator.pools().map(({ userPool }) => userPool.CustomDomain);
  };

  before(() => {
    fixture().emulator.options.customDomainMs = 2_500;
  });

  it('is created, and progress is reported while it is not ACTIVE', async () => {
    const { project, emulator } = fixture();
    const output = succeeds(await project.up(['--skip-preview']));
    assert.match(output, /The domain auth\.example\.com is CREATING: waiting until it is ACTIVE\./);
    assert.deepEqual(await domains(), ['auth.example.com']);
    assert.ok(emulator.count('DescribeUserPoolDomain') > 2);
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
  });

  it('takes another certificate in place', async () => {
    const { project } = fixture();
    await project.writeProgram(program('auth.example.com', 'two'));
    assert.match(succeeds(await project.up(['--skip-preview'])), /auth\.example\.com is UPDATING/);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('is replaced by another name: the old one is deleted before the new one is created', async () => {
    const { project } = fixture();
    await project.writeProgram(program('login.example.com', 'two'));
    const output = succeeds(await project.up(['--skip-preview']));
    assert.match(output, /The domain auth\.example\.com is DELETING: waiting until it is deleted\./);
    assert.deepEqual(await domains(), ['login.example.com']);
  });

  it('is destroyed together with its pool', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});
