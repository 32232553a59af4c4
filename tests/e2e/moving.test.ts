import { strict as assert } from 'node:assert';
import { foreignStates, type Live, makeLive, PROGRAM, stackOf } from '../migration/foreign-state';
import { cognito } from './cognito';
import { type Fixture, fails, received, setUpFixture, succeeds } from './fixture';
import { isOurs } from './on-host';

/** What an EmailPasswordPool makes, by hand. */
const POOL = {
  accountRecoverySetting: { recoveryMechanisms: [{ name: 'verified_email', priority: 1 }] },
  adminCreateUserConfig: { allowAdminCreateUserOnly: false },
  autoVerifiedAttributes: ['email'],
  deletionProtection: 'ACTIVE',
  mfaConfiguration: 'OFF',
  policies: {
    passwordPolicy: {
      minimumLength: 12,
      requireLowercase: false,
      requireNumbers: false,
      requireSymbols: false,
      requireUppercase: false,
    },
  },
  userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ['email'] },
  userPoolTier: 'ESSENTIALS',
  usernameAttributes: ['email'],
  usernameConfiguration: { caseSensitive: false },
};
const CLIENT = {
  explicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  preventUserExistenceErrors: 'ENABLED',
};

const program = (body: string): string => `
import * as pulumi from '@pulumi/pulumi';
import { EmailPasswordPool, UserPool, UserPoolClient, type UserPoolClientArgs } from 'pulumi-cognito-user-pool';
${body}`;

const alone = `
const pool = new UserPool('customers', ${JSON.stringify(POOL)});
const client = new UserPoolClient('web', { userPoolId: pool.id, ...${JSON.stringify(CLIENT)} });`;

const ALONE = program(`${alone}\nexport const ids = [pool.id, client.id];`);

const inPreset = (args: object, from?: { readonly pool: string; readonly client: string }): string =>
  program(`
const customers = new EmailPasswordPool('customers', ${JSON.stringify(args)}, {
  ${from === undefined ? '' : `poolOptions: { aliases: [${from.pool}] }, clientOptions: { aliases: [${from.client}] },`}
});
export const ids = [customers.userPoolId, customers.clientId];`);

const changesOf = ({ emulator }: Fixture): readonly string[] =>
  received(emulator)
    .map(({ operation }) => operation)
    .filter((operation) => !/^(?:Describe|Get|List)/.test(operation));

describe('A pool and its client', () => {
  const WAYS = [
    [
      'a preset',
      inPreset(
        { client: { clientName: 'web' } },
        {
          pool: '{ parent: pulumi.rootStackResource }',
          client: "{ name: 'web', parent: pulumi.rootStackResource }",
        },
      ),
    ],
    [
      'a component of one’s own, under another name',
      program(`
class Customers extends pulumi.ComponentResource {
  readonly ids: pulumi.Output<string>[];
  constructor(name: string) {
    super('acme:index:Customers', name);
    const aliasOf = (name: string) => [{ name, parent: pulumi.rootStackResource }];
    const pool = new UserPool(name + '-pool', ${JSON.stringify(POOL)}, { parent: this, aliases: aliasOf('customers') });
    const args: UserPoolClientArgs = { userPoolId: pool.id, ...${JSON.stringify(CLIENT)} };
    const client = new UserPoolClient(name + '-web', args, { parent: this, aliases: aliasOf('web') });
    this.ids = [pool.id, client.id];
    this.registerOutputs();
  }
}
export const ids = new Customers('acme').ids;`),
    ],
  ] as const;
  for (const [where, moved] of WAYS) {
    describe(`moved into ${where} by aliases`, () => {
      const fixture = setUpFixture({ name: 'moving', program: ALONE });

      it('are the same, with nothing sent', async () => {
        const { project } = fixture();
        succeeds(await project.up(['--skip-preview']));
        const { ids } = await project.outputs();
        changesOf(fixture());
        await project.writeProgram(moved);
        const { steps = [], changeSummary } = await project.previewJson();
        // What is wholly the same is no step; a preset's protection of its children makes it one.
        for (const { urn, op } of steps) {
          if (isOurs(urn)) assert.equal(op, 'same', urn);
        }
        assert.deepEqual(changeSummary, { create: 1, same: 3 });
        succeeds(await project.up(['--skip-preview']));
        assert.deepEqual((await project.outputs())['ids'], ids);
        succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
        assert.deepEqual(changesOf(fixture()), []);
      });
    });
  }
});

describe('State of @pulumi/aws', () => {
  const fixture = setUpFixture({ name: 'into-a-preset', program: '' });
  const from = {
    pool: "{ type: 'aws:cognito/userPool:UserPool', parent: pulumi.rootStackResource }",
    client:
      "{ type: 'aws:cognito/userPoolClient:UserPoolClient', name: 'web', parent: pulumi.rootStackResource }",
  };
  const args = { pool: PROGRAM.UserPool, client: PROGRAM.UserPoolClient };
  // The live pool has threat protection, which needs the tier.
  const equal = { usernameConfiguration: { caseSensitive: true }, userPoolTier: 'PLUS' };
  const agreeing = { ...args, pool: { ...args.pool, ...equal } };
  let live: Live;

  before(async () => {
    const { project, emulator } = fixture();
    live = await makeLive(cognito(emulator));
    succeeds(await project.up(['--skip-preview']));
    const state = stackOf(await project.exportState(), 'aws', foreignStates('aws', live));
    const resources = (state.deployment.resources ?? []).filter(({ type }) =>
      /^pulumi:|^aws:cognito\/userPool(?:Client)?:/.test(type),
    );
    await project.importState({ ...state, deployment: { ...state.deployment, resources } });
    changesOf(fixture());
  });

  it('is refused by a preset that would replace the pool', async () => {
    const { project } = fixture();
    await project.writeProgram(inPreset(args, from));
    assert.match(fails(await project.preview()), /would replace the pool customers-1a2b3c4/);
    assert.deepEqual(changesOf(fixture()), []);
  });

  it('becomes part of a preset with equal settings, and differences are an update', async () => {
    const { project } = fixture();
    await project.writeProgram(inPreset(agreeing, from));
    const { steps = [] } = await project.previewJson();
    const ours = steps.filter(({ urn }) => isOurs(urn));
    assert.deepEqual(
      ours.map(({ op }) => op),
      ['update', 'update'],
    );
    assert.match(succeeds(await project.up()), /Takes over the pool \S+ from the state of @pulumi\/aws/);
    assert.deepEqual((await project.outputs())['ids'], [live.poolId, live.clientId]);
    assert.deepEqual(new Set(changesOf(fixture())), new Set(['UpdateUserPool', 'UpdateUserPoolClient']));
    await project.writeProgram(inPreset(agreeing));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });
});
