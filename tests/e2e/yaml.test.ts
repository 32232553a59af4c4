import { strict as assert } from 'node:assert';
import {
  fails,
  kindsOf,
  looking,
  onlyStep,
  operations,
  received,
  setUpFixture,
  stateFiles,
  succeeds,
} from './fixture';
import { everyKind, kindOf as kindNamed, NAMES, ref } from './yaml-programs';

describe('A program in YAML with a resource of every kind', () => {
  const fixture = setUpFixture({ name: 'yaml-kinds', program: everyKind() });

  it('is previewed without a call to AWS', async () => {
    const { project, emulator } = fixture();
    const output = succeeds(await project.preview());
    assert.match(output, new RegExp(`\\+ ${NAMES.length + 1} to create`));
    assert.doesNotMatch(output, /warning/i);
    assert.deepEqual(received(emulator), []);
  });

  it('is deployed, with its outputs, and no secret in the state', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    const { arn, clientSecret, url } = await project.outputs();
    const [pool] = emulator.pools().filter(({ userPool }) => userPool.Name === 'customers');
    assert.equal(arn, pool?.userPool.Arn);
    assert.equal(url, 'https://shop.auth.eu-west-1.amazoncognito.com');
    assert.equal(typeof clientSecret, 'string');
    const state = JSON.stringify(await project.exportState());
    for (const hidden of [String(clientSecret), 'hush-of-corp']) assert.ok(!state.includes(hidden), hidden);
    const { deployment } = await project.exportState();
    const types = (deployment.resources ?? []).map(({ type }) => type);
    for (const name of NAMES) assert.ok(types.includes(`cognito-user-pool:index:${kindNamed(name)}`), name);
  });

  it('is unchanged then, also after a refresh, and sends nothing', async () => {
    const { project, emulator } = fixture();
    received(emulator);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('shows the edit of a tag as two updates, with the resources in the pools unchanged', async () => {
    const { project, emulator } = fixture();
    received(emulator);
    await project.changeProject({ ...everyKind('production') });
    const { steps = [], changeSummary } = await project.previewJson();
    assert.deepEqual(changeSummary, { same: NAMES.length - 1, update: 2 });
    for (const step of steps.filter(({ op }) => op !== 'same'))
      assert.deepEqual([step.op, kindsOf(step)], ['update', { 'userPoolTags.stage': 'update' }]);
    succeeds(await project.up(['--skip-preview']));
    const changes = operations(emulator).filter((operation) => !looking.includes(operation));
    assert.deepEqual(changes, ['UpdateUserPool', 'UpdateUserPool']);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('is destroyed, and nothing is left', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});

describe('A program in YAML with presets', () => {
  const callbackUrls = ['https://shop.example.com/signed-in'];
  const preset = (kind: string, properties: object) => ({ type: `cognito-user-pool:${kind}`, properties });
  const program = (minimumLength: number) => ({
    resources: {
      customers: preset('EmailPasswordPool', {
        mfa: 'OPTIONAL',
        managedLogin: { callbackUrls, domainPrefix: 'customers' },
        groups: { admins: { precedence: 0 } },
        pool: { deletionProtection: 'INACTIVE', policies: { passwordPolicy: { minimumLength } } },
      }),
      partners: preset('EnterprisePool', {
        managedLogin: { callbackUrls, domainPrefix: 'partners' },
        identityProviders: {
          globex: {
            oidc: {
              clientId: 'shop',
              clientSecret: { 'fn::secret': 'hush-of-globex' },
              oidcIssuer: 'https://login.globex.example',
            },
          },
        },
        pool: { deletionProtection: 'INACTIVE' },
      }),
      machines: preset('MachineToMachinePool', {
        apiIdentifier: 'https://orders.example.com',
        scopes: { read: 'Read orders' },
        domainPrefix: 'machines',
        pool: { deletionProtection: 'INACTIVE' },
      }),
      // Depends on what a child of a preset answers.
      more: {
        type: 'cognito-user-pool:UserPoolGroup',
        properties: { userPoolId: ref('customers.pool.id'), groupName: 'more' },
      },
    },
    outputs: {
      arn: ref('customers.pool.arn'),
      url: ref('customers.signInUrl'),
      secret: ref('machines.client.clientSecret'),
      endpoint: ref('machines.tokenEndpoint'),
    },
  });
  const fixture = setUpFixture({ name: 'yaml-presets', program: program(12) });

  it('is previewed without a warning and without a call to AWS', async () => {
    const { project, emulator } = fixture();
    assert.doesNotMatch(succeeds(await project.preview()), /warning/i);
    assert.deepEqual(received(emulator), []);
  });

  it('is deployed, with the outputs of its presets and of their children', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    const { arn, url, secret, endpoint } = await project.outputs();
    const [pool] = emulator.pools().filter(({ userPool }) => userPool.Name === 'customers');
    assert.equal(arn, pool?.userPool.Arn);
    assert.match(
      String(url),
      /^https:\/\/customers\.auth\.eu-west-1\.amazoncognito\.com\/oauth2\/authorize\?/,
    );
    assert.equal(endpoint, 'https://machines.auth.eu-west-1.amazoncognito.com/oauth2/token');
    assert.deepEqual([...(pool?.groups.keys() ?? [])].sort(), ['admins', 'more']);
    const state = JSON.stringify(await project.exportState());
    for (const hidden of [String(secret), 'hush-of-globex']) assert.ok(!state.includes(hidden), hidden);
  });

  it('is unchanged then, and shows the edit of an override as that of one pool', async () => {
    const { project, emulator } = fixture();
    received(emulator);
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
    await project.changeProject(program(14));
    const { op, urn, detailedDiff } = await onlyStep(project);
    assert.equal(op, 'update');
    assert.match(urn, /UserPool::customers$/);
    assert.deepEqual(Object.keys(detailedDiff ?? {}), ['policies.passwordPolicy.minimumLength']);
    succeeds(await project.up(['--skip-preview']));
  });

  it('is destroyed, and nothing is left', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});

describe('The functions in a program in YAML', () => {
  const invoke = (name: string, args: object, get?: string) => ({
    'fn::invoke': {
      function: `cognito-user-pool:${name}`,
      arguments: args,
      ...(get === undefined ? {} : { return: get }),
    },
  });
  const userPoolId = ref('customers.id');
  const clientId = ref('web.id');
  const fixture = setUpFixture({
    name: 'yaml-functions',
    program: {
      resources: {
        customers: {
          type: 'cognito-user-pool:UserPool',
          properties: { policies: { passwordPolicy: { minimumLength: 12 } } },
        },
        web: {
          type: 'cognito-user-pool:UserPoolClient',
          properties: { userPoolId, generateSecret: true },
        },
      },
      variables: {
        pool: invoke('getUserPool', { userPoolId }),
        client: invoke('getUserPoolClient', { userPoolId, clientId }),
        pools: invoke('getUserPools', { name: ref('customers.poolName') }, 'ids'),
        clients: invoke('getUserPoolClients', { userPoolId, clientName: ref('web.clientName') }, 'clientIds'),
      },
      outputs: {
        id: userPoolId,
        clientId,
        issuer: ref('pool.issuer'),
        minimumLength: ref('pool.policies.passwordPolicy.minimumLength'),
        secret: ref('client.clientSecret'),
        pools: ref('pools'),
        clients: ref('clients'),
      },
    },
  });

  it('read in the preview of what is new only what they can look for by its name', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.preview());
    assert.deepEqual(operations(emulator), ['ListUserPools']);
  });

  it('answer what is live, and the client secret as a secret', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    const { id, clientId: web, secret, issuer, ...others } = await project.outputs();
    assert.equal(issuer, `https://cognito-idp.eu-west-1.amazonaws.com/${id}`);
    assert.deepEqual(others, { minimumLength: 12, pools: [id], clients: [web] });
    const [pool] = emulator.pools();
    assert.equal(secret, pool?.clients.get(String(web))?.ClientSecret);
    for (const [file, text] of await stateFiles(project)) assert.ok(!text.includes(String(secret)), file);
  });

  it('end a preview in one sentence where what they read does not exist', async () => {
    const { project } = fixture();
    await project.changeProject({
      resources: {},
      variables: { none: invoke('getUserPool', { userPoolId: 'eu-west-1_AbCdEfGhI' }) },
      outputs: { none: ref('none.arn') },
    });
    const output = fails(await project.preview());
    assert.match(output, /DescribeUserPool found nothing/);
  });
});
