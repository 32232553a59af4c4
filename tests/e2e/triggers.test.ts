import { strict as assert } from 'node:assert';
import type { StateResource } from '../support/workspace';
import { fails, kindsOf, looking, operations, received, setUpFixture, succeeds } from './fixture';

interface Shape {
  /** The version of the function, which is in its ARN. */
  readonly version?: string;
  readonly minimumLength?: number;
  readonly pool?: string;
  /** What comes after the pool and the function. */
  readonly more?: string;
}

const TRIGGERS = `
const triggers = new UserPoolTriggers('sign-up', {
  userPoolId: pool.id,
  lambdaConfig: { preSignUp: fn.arn, preTokenGenerationConfig: { lambdaArn: fn.arn, lambdaVersion: 'V2_0' } },
});
export const attached = triggers.lambdaConfig;
`;

const MACHINE = `
const orders = new ResourceServer('orders', {
  userPoolId: pool.id,
  identifier: 'https://orders.example.com',
  scopes: [{ scopeName: 'read', scopeDescription: 'Read orders' }],
});
const machine = new UserPoolClient('machine', {
  userPoolId: pool.id,
  generateSecret: true,
  allowedOAuthFlowsUserPoolClient: true,
  allowedOAuthFlows: ['client_credentials'],
  allowedOAuthScopes: orders.scopeIdentifiers,
});
export const scopes = machine.allowedOAuthScopes;
`;

const DOMAIN = `
const domain = new UserPoolDomain('domain', { userPoolId: pool.id, domain: 'shop' });
export const tokens = pulumi.interpolate\`\${domain.url}/oauth2/token\`;
`;

/** A function that needs to know the pool that calls it; another provider's resource stands for it. */
const program = ({
  version = 'one',
  minimumLength = 12,
  pool = '',
  more = TRIGGERS + MACHINE + DOMAIN,
}: Shape = {}) => `
import * as pulumi from '@pulumi/pulumi';
import { ResourceServer, UserPool, UserPoolClient, UserPoolDomain, UserPoolTriggers } from 'pulumi-cognito-user-pool';

class Function extends pulumi.dynamic.Resource {
  declare readonly arn: pulumi.Output<string>;
  declare readonly poolId: pulumi.Output<string>;
  constructor(name: string, poolId: pulumi.Input<string>, version: string) {
    const outputs = ({ poolId, version }: { poolId: string; version: string }) => ({
      poolId,
      version,
      arn: 'arn:aws:lambda:eu-west-1:123456789012:function:' + version,
    });
    super({
      create: async (inputs) => ({ id: 'function', outs: outputs(inputs) }),
      update: async (_id, _olds, news) => ({ outs: outputs(news) }),
    }, name, { poolId, version, arn: undefined });
  }
}

const pool = new UserPool('customers', {
  policies: { passwordPolicy: { minimumLength: ${minimumLength} } },
  ${pool}
});
const fn = new Function('fn', pool.id, '${version}');
${more}
export const poolId = pool.id;
export const knows = fn.poolId;
`;

const arn = (version: string): string => `arn:aws:lambda:eu-west-1:123456789012:function:${version}`;

const attached = (version: string) => ({
  PreSignUp: arn(version),
  PreTokenGenerationConfig: { LambdaArn: arn(version), LambdaVersion: 'V2_0' },
});

/** What a change of triggers asks: it looks at the preview that it objects in, and around its own call. */
const ATTACHING = [...looking, 'UpdateUserPool', ...looking];

describe('a pool, a function that needs its id, and the pool’s trigger that needs the function', () => {
  const fixture = setUpFixture({ name: 'triggers', program: program() });

  const stateOf = async (): Promise<Readonly<Record<string, StateResource>>> => {
    const { deployment } = await fixture().project.exportState();
    return Object.fromEntries(
      (deployment.resources ?? []).map((resource) => [resource.urn.split('::').at(-1) ?? '', resource]),
    );
  };

  const poolId = async (): Promise<string> => (await stateOf())['customers']?.id ?? '';

  /** What a preview would do to each resource, but to those that stay. */
  const stepsOf = async (): Promise<Readonly<Record<string, string>>> => {
    const { steps = [] } = await fixture().project.previewJson();
    return Object.fromEntries(
      steps.filter(({ op }) => op !== 'same').map(({ urn, op }) => [urn.split('::').at(-1) ?? '', op]),
    );
  };

  it('is previewed, though nothing of it is known yet', async () => {
    const { project, emulator } = fixture();
    assert.match(succeeds(await project.preview()), /\+ 7 to create/);
    assert.deepEqual(received(emulator), []);
  });

  it('is made in one up', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview']));
    const sent = operations(emulator);
    assert.equal(sent[0], 'CreateUserPool');
    assert.deepEqual(
      [...sent].sort(),
      [
        'CreateResourceServer',
        'CreateUserPool',
        'CreateUserPoolClient',
        ...['CreateUserPoolDomain', 'DescribeUserPoolDomain', 'DescribeUserPoolDomain'],
        ...['DescribeUserPool', 'DescribeUserPool', 'DescribeResourceServer'],
        ...['DescribeUserPool', 'GetUserPoolMfaConfig', 'GetUserPoolMfaConfig', 'GetUserPoolMfaConfig'],
        'UpdateUserPool',
      ].sort(),
    );
    assert.ok(sent.indexOf('CreateResourceServer') < sent.indexOf('CreateUserPoolClient'));
    const [live] = emulator.pools();
    assert.deepEqual(live?.userPool.LambdaConfig, attached('one'));
    const outputs = await project.outputs();
    assert.equal(outputs['knows'], outputs['poolId']);
    assert.equal(outputs['tokens'], 'https://shop.auth.eu-west-1.amazoncognito.com/oauth2/token');
    assert.deepEqual(outputs['scopes'], ['https://orders.example.com/read']);
    assert.deepEqual(outputs['attached'], {
      preSignUp: arn('one'),
      preTokenGenerationConfig: { lambdaArn: arn('one'), lambdaVersion: 'V2_0' },
    });
  });

  it('is no change afterwards, and shows no drift', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
    assert.deepEqual(received(emulator), []);
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('keeps the triggers as the pool is edited', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program({ minimumLength: 14 }));
    assert.deepEqual(await stepsOf(), { customers: 'update' });
    received(emulator);
    succeeds(await project.up(['--skip-preview']));
    // The diff asks once more: a rule may turn on triggers that the pool's program does not declare.
    assert.deepEqual(operations(emulator), [...ATTACHING.slice(0, 2), ...ATTACHING]);
    const [live] = emulator.pools();
    assert.deepEqual(live?.userPool.LambdaConfig, attached('one'));
    assert.equal(live?.userPool.Policies?.PasswordPolicy?.MinimumLength, 14);
  });

  it('changes to a new function, whose ARN is unknown at preview', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program({ minimumLength: 14, version: 'two' }));
    const { steps = [] } = await project.previewJson();
    const step = steps.find(({ urn }) => urn.endsWith('::sign-up'));
    assert.ok(step);
    assert.equal(step.op, 'update');
    assert.deepEqual(kindsOf(step), {
      'lambdaConfig.preSignUp': 'update',
      'lambdaConfig.preTokenGenerationConfig.lambdaArn': 'update',
    });
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(emulator.pools()[0]?.userPool.LambdaConfig, attached('two'));
  });

  it('is refused at preview where the pool declares the same trigger, and where it has another function for it', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program({ pool: `lambdaConfig: { preSignUp: '${arn('pool')}' },` }));
    assert.match(
      fails(await project.preview()),
      /sign-up: lambdaConfig: customers declares preSignUp of the same pool/,
    );
    const second = `new UserPoolTriggers('second', { userPoolId: '${await poolId()}', lambdaConfig: { preSignUp: '${arn('second')}' } });`;
    await project.writeProgram(
      program({ minimumLength: 14, version: 'two', more: TRIGGERS + MACHINE + DOMAIN + second }),
    );
    assert.match(
      fails(await project.preview()),
      /lambdaConfig: the pool \S+ has this trigger already, and not as declared here: preSignUp/,
    );
    assert.deepEqual(emulator.pools()[0]?.userPool.LambdaConfig, attached('two'));
  });

  it('follows a pool that is replaced: the new one gets the triggers, then the old one is deleted', async () => {
    const { project, emulator } = fixture();
    const before = await poolId();
    const replaced = {
      minimumLength: 14,
      version: 'two',
      pool: "allowReplacement: true, usernameAttributes: ['email'],",
    };
    await project.writeProgram(program(replaced));
    assert.match(fails(await project.preview()), /it has the domain shop, which must be deleted first/);
    const without = { ...replaced, more: TRIGGERS + MACHINE };
    await project.writeProgram(program({ minimumLength: 14, version: 'two', more: without.more }));
    succeeds(await project.up(['--skip-preview']));
    await project.writeProgram(program(without));
    assert.deepEqual(await stepsOf(), {
      customers: 'replace',
      fn: 'update',
      machine: 'replace',
      orders: 'replace',
      'sign-up': 'replace',
    });
    succeeds(await project.up(['--skip-preview']));
    assert.notEqual(await poolId(), before);
    assert.deepEqual(
      emulator
        .pools()
        .map(({ userPool, resourceServers }) => [
          userPool.Id,
          userPool.LambdaConfig,
          [...resourceServers.keys()],
        ]),
      [[await poolId(), attached('two'), ['https://orders.example.com']]],
    );
    await project.writeProgram(program({ ...without, version: 'three' }));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(emulator.pools()[0]?.userPool.LambdaConfig, attached('three'));
  });

  it('loses its triggers, and nothing else, with the resource', async () => {
    const { project, emulator } = fixture();
    const [live] = emulator.pools();
    assert.ok(live);
    live.userPool.LambdaConfig = { ...live.userPool.LambdaConfig, CustomMessage: arn('theirs') };
    await project.writeProgram(
      program({
        minimumLength: 14,
        version: 'three',
        pool: "allowReplacement: true, usernameAttributes: ['email'],",
        more: MACHINE,
      }),
    );
    received(emulator);
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(operations(emulator), ATTACHING);
    assert.deepEqual(live.userPool.LambdaConfig, { CustomMessage: arn('theirs') });
    assert.equal(live.userPool.Policies?.PasswordPolicy?.MinimumLength, 14);
  });

  it('is destroyed from its triggers and clients down to the pool', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(
      program({
        minimumLength: 14,
        version: 'three',
        pool: "allowReplacement: true, usernameAttributes: ['email'],",
      }),
    );
    succeeds(await project.up(['--skip-preview']));
    received(emulator);
    succeeds(await project.destroy(['--skip-preview']));
    const changed = operations(emulator).filter((operation) => /^(Update|Delete)/.test(operation));
    const order = changed.map((operation) => [operation, changed.indexOf(operation)] as const);
    const at = Object.fromEntries(order);
    assert.deepEqual([...changed].sort(), [
      'DeleteResourceServer',
      'DeleteUserPool',
      'DeleteUserPoolClient',
      'DeleteUserPoolDomain',
      'UpdateUserPool',
    ]);
    assert.ok((at['DeleteUserPoolClient'] ?? 9) < (at['DeleteResourceServer'] ?? -1));
    assert.equal(at['DeleteUserPool'], 4);
    assert.deepEqual(emulator.pools(), []);
  });
});
