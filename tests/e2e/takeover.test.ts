import { strict as assert } from 'node:assert';
import { delimiter, resolve } from 'node:path';
import {
  foreignStates,
  KINDS,
  type Kind,
  kindsOf,
  type Live,
  makeLive,
  NAMES,
  type Origin,
  PROGRAM,
  stackOf,
} from '../migration/foreign-state';
import { cognito } from './cognito';
import { fails, received, setUpFixture, succeeds } from './fixture';
import { isOurs } from './on-host';

const TYPES: Readonly<Record<Origin, Readonly<Record<Kind, string>>>> = {
  aws: {
    UserPool: 'aws:cognito/userPool:UserPool',
    UserPoolClient: 'aws:cognito/userPoolClient:UserPoolClient',
    UserPoolDomain: 'aws:cognito/userPoolDomain:UserPoolDomain',
    ResourceServer: 'aws:cognito/resourceServer:ResourceServer',
    UserPoolGroup: 'aws:cognito/userGroup:UserGroup',
    IdentityProvider: 'aws:cognito/identityProvider:IdentityProvider',
    LogDelivery: 'aws:cognito/logDeliveryConfiguration:LogDeliveryConfiguration',
    RiskConfiguration: 'aws:cognito/riskConfiguration:RiskConfiguration',
    ManagedLoginTerms: '',
    UserPoolUser: 'aws:cognito/user:User',
    UserGroupMembership: 'aws:cognito/userInGroup:UserInGroup',
    UserPoolUICustomization: 'aws:cognito/userPoolUICustomization:UserPoolUICustomization',
    ManagedLoginBranding: 'aws:cognito/managedLoginBranding:ManagedLoginBranding',
  },
  'aws-native': {
    UserPool: 'aws-native:cognito:UserPool',
    UserPoolClient: 'aws-native:cognito:UserPoolClient',
    UserPoolDomain: 'aws-native:cognito:UserPoolDomain',
    ResourceServer: 'aws-native:cognito:UserPoolResourceServer',
    UserPoolGroup: 'aws-native:cognito:UserPoolGroup',
    IdentityProvider: 'aws-native:cognito:UserPoolIdentityProvider',
    LogDelivery: 'aws-native:cognito:LogDeliveryConfiguration',
    RiskConfiguration: 'aws-native:cognito:UserPoolRiskConfigurationAttachment',
    ManagedLoginTerms: 'aws-native:cognito:Terms',
    UserPoolUser: 'aws-native:cognito:UserPoolUser',
    UserGroupMembership: 'aws-native:cognito:UserPoolUserToGroupAttachment',
    UserPoolUICustomization: 'aws-native:cognito:UserPoolUiCustomizationAttachment',
    ManagedLoginBranding: 'aws-native:cognito:ManagedLoginBranding',
  },
};

/** The program after the classes were swapped, with aliases or without. */
const program = (
  origin: Origin | undefined,
  change: object = {},
  kinds: ReadonlyArray<Kind> = KINDS,
): string => {
  const alias = (kind: Kind): string =>
    origin === undefined ? '' : `, { aliases: [{ type: '${TYPES[origin][kind]}' }] }`;
  const text = (kind: Kind): string => JSON.stringify(PROGRAM[kind]).slice(1, -1);
  return `
import { IdentityProvider, LogDelivery, ManagedLoginBranding, ManagedLoginTerms, ResourceServer, RiskConfiguration, UserGroupMembership, UserPool, UserPoolClient, UserPoolDomain, UserPoolGroup, UserPoolUICustomization, UserPoolUser } from 'pulumi-cognito-user-pool';
const pool = new UserPool('${NAMES.UserPool}', ${JSON.stringify({ ...PROGRAM.UserPool, ...change })}${alias('UserPool')});
const client = new UserPoolClient('${NAMES.UserPoolClient}', { userPoolId: pool.id, ${text('UserPoolClient')} }${alias('UserPoolClient')});
const domain = new UserPoolDomain('${NAMES.UserPoolDomain}', { userPoolId: pool.id, ${text('UserPoolDomain')} }${alias('UserPoolDomain')});
new ResourceServer('${NAMES.ResourceServer}', { userPoolId: pool.id, ${text('ResourceServer')} }${alias('ResourceServer')});
new UserPoolGroup('${NAMES.UserPoolGroup}', { userPoolId: pool.id, ${text('UserPoolGroup')} }${alias('UserPoolGroup')});
new IdentityProvider('${NAMES.IdentityProvider}', { userPoolId: pool.id, ${text('IdentityProvider')} }${alias('IdentityProvider')});
new LogDelivery('${NAMES.LogDelivery}', { userPoolId: pool.id, ${text('LogDelivery')} }${alias('LogDelivery')});
new RiskConfiguration('${NAMES.RiskConfiguration}', { userPoolId: pool.id, clientId: client.id, ${text('RiskConfiguration')} }${alias('RiskConfiguration')});
${kinds.includes('ManagedLoginTerms') ? `new ManagedLoginTerms('${NAMES.ManagedLoginTerms}', { userPoolId: pool.id, clientId: client.id, ${text('ManagedLoginTerms')} }${alias('ManagedLoginTerms')});` : ''}
new UserPoolUser('${NAMES.UserPoolUser}', { userPoolId: pool.id, ${text('UserPoolUser')} }${alias('UserPoolUser')});
new UserGroupMembership('${NAMES.UserGroupMembership}', { userPoolId: pool.id, ${text('UserGroupMembership')} }${alias('UserGroupMembership')});
new UserPoolUICustomization('${NAMES.UserPoolUICustomization}', { userPoolId: pool.id, ${text('UserPoolUICustomization')} }, { dependsOn: domain${origin === undefined ? '' : `, aliases: [{ type: '${TYPES[origin].UserPoolUICustomization}' }]`} });
new ManagedLoginBranding('${NAMES.ManagedLoginBranding}', { userPoolId: pool.id, clientId: client.id, ${text('ManagedLoginBranding')} }${alias('ManagedLoginBranding')});
export const id = pool.id;
export const { poolName } = pool;
export const clientId = client.clientId;
`;
};

/** The same pool adopted by its id, while the program no longer has the other provider's resource. */
const adopting = (adoptId: string): string => `
import { UserPool } from 'pulumi-cognito-user-pool';
new UserPool('adopted', ${JSON.stringify({ adoptId })});
`;

const isChange = (operation: string): boolean => !/^(?:Admin)?(?:Describe|Get|List)/.test(operation);

const SETTINGS: ReadonlyArray<{ readonly origin: Origin; readonly provider?: string }> = [
  { origin: 'aws' },
  { origin: 'aws', provider: 'ireland' },
  { origin: 'aws-native' },
];

for (const { origin, provider } of SETTINGS) {
  describe(`State of @pulumi/${origin}${provider === undefined ? '' : ' with an explicit provider'}`, () => {
    // The Region is not that of the pool: what is taken over stays where it is.
    const fixture = setUpFixture({ name: 'takeover', program: '', env: { AWS_REGION: 'us-east-1' } });
    let live: Live;
    const kinds = kindsOf(origin);

    const changesOf = (): readonly string[] =>
      received(fixture().emulator)
        .map(({ operation }) => operation)
        .filter(isChange);

    before(async () => {
      const { project, emulator } = fixture();
      const env = project.env as Record<string, string>;
      env['PATH'] = [resolve('tests/support/aws-plugin'), env['PATH']].join(delimiter);
      live = await makeLive(cognito(emulator, 'eu-west-1'));
      succeeds(await project.up(['--skip-preview']));
      const states = foreignStates(origin, live);
      await project.importState(stackOf(await project.exportState(), origin, states, provider));
      received(emulator);
    });

    it('refuses at preview what would replace the pool, by its name', async () => {
      const { project } = fixture();
      await project.writeProgram(program(origin, { usernameAttributes: ['phone_number'] }, kinds));
      const output = fails(await project.preview());
      assert.match(output, /This would replace the pool customers-1a2b3c4 \(/);
      await project.writeProgram(
        program(origin, { schema: [{ name: 'team', attributeDataType: 'String', mutable: false }] }, kinds),
      );
      assert.match(fails(await project.preview()), /pool customers-1a2b3c4 .*schema \(team/);
      assert.deepEqual(changesOf(), []);
    });

    it('is reported as deleted by the same preview, where the pool is adopted by adoptId instead', async () => {
      const { project } = fixture();
      await project.writeProgram(adopting(live.poolId));
      const output = succeeds(await project.preview());
      assert.match(output, / - +aws(?:-native)?:cognito:UserPool customers delete/);
      assert.match(
        output,
        /If this preview also deletes a resource of another provider that is this pool, the pool is deleted with it\. To prevent that, use an alias of that resource's type in place of adoptId, or deploy that resource with retainOnDelete: true first, or run `pulumi state delete` for it first\./,
      );
      assert.deepEqual(changesOf(), []);
    });

    it('is taken over by aliases in one update that sends nothing, with an empty diff', async () => {
      const { project } = fixture();
      await project.writeProgram(program(origin, {}, kinds));
      const { steps = [] } = await project.previewJson();
      for (const { op, urn, detailedDiff } of steps) {
        if (!urn.includes('cognito-user-pool')) continue;
        assert.equal(op, 'update', urn);
        assert.deepEqual(
          Object.keys(detailedDiff ?? {}).filter((path) => !path.startsWith('__')),
          [],
          urn,
        );
      }
      assert.equal(steps.filter(({ op }) => op === 'update').length, kinds.length);
      const output = succeeds(await project.up());
      for (const message of output.match(/Takes over .*/g) ?? []) assert.match(message, /Changes: nothing\./);
      assert.equal(new Set(output.match(/Takes over the (?!pool of)[A-Za-z ]+/g)).size, kinds.length);
      assert.deepEqual(changesOf(), []);
      const { id, clientId, poolName } = await project.outputs();
      assert.deepEqual(
        { id, clientId, poolName },
        { id: live.poolId, clientId: live.clientId, poolName: 'customers-1a2b3c4' },
      );
      assert.ok(!output.includes(live.secret), 'the secret is printed');
    });

    it('is unchanged then, also after a refresh and without the aliases', async () => {
      const { project } = fixture();
      succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
      succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
      succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
      await project.writeProgram(program(undefined, {}, kinds));
      succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
      assert.deepEqual(changesOf(), []);
      const { deployment } = await project.exportState();
      const ours = (deployment.resources ?? []).filter(({ urn }) => isOurs(urn));
      assert.equal(ours.length, kinds.length);
      for (const { inputs = {} } of ours) {
        for (const foreign of [
          '__defaults',
          '__takeOver',
          'tags',
          'schemas',
          'userPoolName',
          'logConfigurations',
        ])
          assert.ok(!(foreign in inputs), foreign);
      }
    });

    it('is updated and destroyed as what was made here', async () => {
      const { project, emulator } = fixture();
      // The user that was taken over is kept, so that the pool has one.
      const change = { deletionProtection: 'INACTIVE', forceDestroy: true };
      await project.writeProgram(program(undefined, change, kinds));
      succeeds(await project.up(['--skip-preview']));
      succeeds(await project.destroy(['--skip-preview']));
      assert.deepEqual(emulator.pools(), []);
    });
  });
}

for (const origin of ['aws', 'aws-native'] as const) {
  describe(`State of @pulumi/${origin} whose new program has secrets`, () => {
    const fixture = setUpFixture({ name: 'takeover-secrets', program: '', env: { AWS_REGION: 'us-east-1' } });

    it('has them in plain at no moment, under no name', async () => {
      const { project, emulator } = fixture();
      const live = await makeLive(cognito(emulator, 'eu-west-1'));
      succeeds(await project.up(['--skip-preview']));
      const state = stackOf(await project.exportState(), origin, foreignStates(origin, live));
      const resources = (state.deployment.resources ?? []).filter(
        ({ type }) => type.startsWith('pulumi:') || type === TYPES[origin].UserPool,
      );
      await project.importState({ ...state, deployment: { ...state.deployment, resources } });
      received(emulator);
      const { userPoolTags, smsConfiguration, ...others } = PROGRAM.UserPool;
      const { externalId, snsCallerArn } = smsConfiguration;
      await project.writeProgram(`
import * as pulumi from '@pulumi/pulumi';
import { UserPool } from 'pulumi-cognito-user-pool';
new UserPool('${NAMES.UserPool}', {
  ...${JSON.stringify(others)},
  userPoolTags: { team: pulumi.secret('${userPoolTags.team}') },
  smsConfiguration: { snsCallerArn: '${snsCallerArn}', externalId: pulumi.secret('${externalId}') },
}, { aliases: [{ type: '${TYPES[origin].UserPool}' }] });
`);
      const output = succeeds(await project.up(['--skip-preview']));
      assert.match(output, /Takes over the pool .*Changes: nothing\./);
      assert.deepEqual(
        received(emulator)
          .map(({ operation }) => operation)
          .filter((call) => !/^(?:Describe|Get|List)/.test(call)),
        [],
      );
      const { deployment } = await project.exportState();
      const pool = (deployment.resources ?? []).find(({ type }) => type.includes('cognito-user-pool'));
      assert.ok(pool !== undefined, 'the pool is not taken over');
      const text = JSON.stringify({ ...pool, inputs: { ...pool.inputs, __provider: '' } });
      for (const secret of [`"${userPoolTags.team}"`, `"${externalId}"`])
        assert.ok(!text.includes(secret), secret);
    });
  });
}
