import { strict as assert } from 'node:assert';
import { assertSaysOnce, fails, received, setUpFixture, stateFiles, succeeds } from './fixture';
import { ref } from './yaml-programs';

const preset = (properties: object, options: object = {}) => ({
  type: 'cognito-user-pool:EmailPasswordPool',
  properties: { pool: { deletionProtection: 'INACTIVE' }, ...properties },
  options,
});

const programOf = (resources: Readonly<Record<string, object>>, more: object = {}) => ({
  resources,
  variables: {},
  outputs: {},
  ...more,
});

describe('A preset in YAML with outputs in its arguments', () => {
  const program = programOf(
    {
      first: { type: 'cognito-user-pool:UserPool', properties: {} },
      customers: preset({
        managedLogin: {
          domainPrefix: 'customers',
          callbackUrls: [`https://${ref('first.id')}.example.com/signed-in`],
          createBranding: false,
        },
        identityProviders: {
          corp: {
            oidc: {
              clientId: ref('first.poolName'),
              clientSecret: { 'fn::secret': 'hush-of-corp' },
              oidcIssuer: 'https://login.corp.example',
            },
          },
        },
      }),
    },
    {
      variables: {
        found: {
          'fn::invoke': {
            function: 'cognito-user-pool:getUserPool',
            arguments: { userPoolId: ref('customers.userPoolId') },
          },
        },
      },
      outputs: { name: ref('found.poolName'), url: ref('customers.signInUrl') },
    },
  );
  const fixture = setUpFixture({ name: 'yaml-arguments', program });

  it('is previewed with all its children, though the outputs are not known, and without a call to AWS', async () => {
    const { project, emulator } = fixture();
    const { changeSummary } = await project.previewJson();
    assert.deepEqual(changeSummary, { create: 7 });
    assert.deepEqual(received(emulator), []);
  });

  it('gets the outputs, and keeps a secret among them a secret', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    const [first, customers] = ['first', 'customers'].map((name) =>
      emulator.pools().find(({ userPool }) => userPool.Name?.startsWith(name)),
    );
    const [client] = [...(customers?.clients.values() ?? [])];
    assert.deepEqual(client?.CallbackURLs, [`https://${first?.userPool.Id}.example.com/signed-in`]);
    assert.equal(
      customers?.identityProviders.get('corp')?.ProviderDetails?.['client_secret'],
      'hush-of-corp',
    );
    assert.equal((await project.outputs())['name'], 'customers');
    for (const text of await stateFiles(project)) assert.ok(!text.includes('hush-of-corp'));
  });

  it('is unchanged then', async () => {
    const { project } = fixture();
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('says each wrong argument once, by its own name, without a stack and without a call to AWS', async () => {
    const { project, emulator } = fixture();
    await project.changeProject(
      programOf({ customers: preset({ minimumPasswordLength: 3, sesIdentityArn: 'an ARN' }) }),
    );
    received(emulator);
    const output = fails(await project.preview());
    assertSaysOnce(output, 'minimumPasswordLength: must be an integer from 6 to 99');
    assertSaysOnce(output, 'sesIdentityArn: must be');
    assert.doesNotMatch(output, /\bat .*:\d+:\d+/);
    assert.deepEqual(received(emulator), []);
  });

  it('says what its pool refuses once, and without a stack', async () => {
    const { project } = fixture();
    await project.changeProject(programOf({ customers: preset({ pool: { poolName: 'a'.repeat(200) } }) }));
    const output = fails(await project.preview());
    assertSaysOnce(output, 'poolName: must be');
    assert.doesNotMatch(output, /\bat .*:\d+:\d+/);
  });

  it('says that a function found nothing once', async () => {
    const { project } = fixture();
    const name = {
      'fn::invoke': {
        function: 'cognito-user-pool:getUserPool',
        arguments: { userPoolId: 'eu-west-1_AbCdEfGhI' },
        return: 'poolName',
      },
    };
    await project.changeProject(programOf({}, { outputs: { name } }));
    const output = fails(await project.preview());
    assertSaysOnce(output, 'getUserPool: ');
    assert.doesNotMatch(output, /\bat .*:\d+:\d+/);
  });
});

describe('A preset in YAML with a protected pool', () => {
  const fixture = setUpFixture({
    name: 'yaml-protect',
    program: programOf({
      guarded: preset({ pool: { deletionProtection: 'ACTIVE' } }),
      released: preset({ pool: { deletionProtection: 'ACTIVE' } }, { protect: false }),
    }),
  });

  it('protects its children in Pulumi too, unless the program says otherwise', async () => {
    const { project } = fixture();
    succeeds(await project.up(['--skip-preview']));
    const { deployment } = await project.exportState();
    const protectedOnes = (name: string) =>
      (deployment.resources ?? [])
        .filter(({ urn, type }) => urn.endsWith(`::${name}`) && type.startsWith('cognito-user-pool:'))
        .map((one) => Reflect.get(one, 'protect') === true);
    assert.deepEqual(protectedOnes('guarded'), [true, true, true]);
    assert.deepEqual(protectedOnes('released'), [false, false, false]);
  });
});
