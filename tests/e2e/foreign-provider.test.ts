import { strict as assert } from 'node:assert';
import { delimiter, resolve } from 'node:path';
import { fails, received, setUpFixture, stateFiles, stateOf, succeeds } from './fixture';

const program = (args: object, more = ''): string => `
import * as pulumi from '@pulumi/pulumi';
import { EmailPasswordPool, UserPool } from 'pulumi-cognito-user-pool';

// As @pulumi/aws makes its provider: every setting that is no text is written as JSON.
const json = (value: any) => pulumi.output(value).apply((known: any) => JSON.stringify(known));

class Provider extends pulumi.ProviderResource {
  constructor(name: string, args: any) {
    super('aws', name, {
      accessKey: args.accessKey ? pulumi.secret(args.accessKey) : undefined,
      allowedAccountIds: json(args.allowedAccountIds),
      assumeRoles: json(args.assumeRoles),
      defaultTags: json(args.defaultTags),
      endpoints: json(args.endpoints),
      profile: args.profile,
      region: args.region,
      skipRegionValidation: json(true),
    });
  }
}
const provider = new Provider('use1', ${JSON.stringify(args)});
new EmailPasswordPool('preset', { pool: { deletionProtection: 'INACTIVE', userPoolTags: { own: 'mine' } } }, { provider });
new UserPool('here');
${more}
`;

const ROLE = 'arn:aws:iam::123456789012:role/deployer';

describe('A provider of @pulumi/aws that a resource of this package is given', () => {
  const fixture = setUpFixture({ name: 'foreign', program: '' });

  before(() => {
    const { project } = fixture();
    const env = project.env as Record<string, string>;
    env['PATH'] = [resolve('tests/support/aws-plugin'), env['PATH']].join(delimiter);
  });

  const full = {
    region: 'us-east-1',
    assumeRoles: [{ roleArn: ROLE, externalId: 'their-id' }],
    defaultTags: { tags: { owner: 'ada', own: 'theirs' } },
  };

  it('decides the Region, the role and the default tags of what it makes, in a preset too', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program(full));
    succeeds(await project.preview());
    succeeds(await project.up(['--skip-preview']));
    const requests = received(emulator);
    const made = requests.filter(({ operation }) => operation === 'CreateUserPool');
    assert.deepEqual(made.map(({ input, region }) => `${input['PoolName']} in ${region}`).sort(), [
      'here in eu-west-1',
      'preset in us-east-1',
    ]);
    const role = requests.find(({ operation }) => operation === 'AssumeRole');
    assert.deepEqual([role?.input['RoleArn'], role?.input['ExternalId']], [ROLE, 'their-id']);
    const preset = made.find(({ input }) => input['PoolName'] === 'preset');
    assert.match(preset?.accessKeyId ?? '', /^ASIA/);
    assert.deepEqual(preset?.input['UserPoolTags'], { owner: 'ada', own: 'mine' });
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
  });

  it('fails the preview where it has unsupported settings, with one message', async () => {
    const { project, emulator } = fixture();
    received(emulator);
    await project.writeProgram(program({ ...full, accessKey: 'AKIAPLANTED', allowedAccountIds: ['1'] }));
    const output = fails(await project.preview());
    const sentence = 'The provider use1 (aws): accessKey, allowedAccountIds cannot be used by this package';
    assert.ok(output.includes(sentence), output);
    assert.doesNotMatch(output, /AKIAPLANTED/);
    assert.deepEqual(received(emulator), []);
  });

  it('is not needed to refresh and destroy what it made', async () => {
    const { project, emulator } = fixture();
    assert.ok((await stateOf(project))['preset']);
    for (const [file, text] of await stateFiles(project)) assert.ok(!text.includes('AKIAPLANTED'), file);
    await project.writeProgram(program(full));
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});
