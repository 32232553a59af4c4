import { strict as assert } from 'node:assert';
import { cognito } from './cognito';
import { assertSaysOnce, fails, received, setUpFixture, succeeds } from './fixture';
import { onHost } from './on-host';

const leaked = (eventAction: string) => ({
  compromisedCredentialsRiskConfiguration: { actions: { eventAction } },
});
const excepted = (...blockedIPRangeList: readonly string[]) => ({
  riskExceptionConfiguration: { blockedIPRangeList },
});
const PLUS = { userPoolTier: 'PLUS', userPoolAddOns: { advancedSecurityMode: 'ENFORCED' } };

/** A program with a pool, a client, and the risk configuration of each. */
const program = (pool: object, ofPool: object, ofClient?: object, options = ''): string => `
import { RiskConfiguration, UserPool, UserPoolClient } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool', ${JSON.stringify(pool)});
const client = new UserPoolClient('client', { userPoolId: pool.id });
const risk = new RiskConfiguration('risk', { userPoolId: pool.id, ...${JSON.stringify(ofPool)} }${options});
${
  ofClient === undefined
    ? ''
    : `new RiskConfiguration('client-risk', { userPoolId: pool.id, clientId: client.id, ...${JSON.stringify(ofClient)} });`
}
export const { unmanaged } = risk;
export const clientId = client.id;
`;

const TWICE = `
import { RiskConfiguration, UserPool, UserPoolClient } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool', ${JSON.stringify(PLUS)});
const client = new UserPoolClient('client', { userPoolId: pool.id });
for (const name of ['one', 'two'])
  new RiskConfiguration(name, { userPoolId: pool.id, clientId: client.id, ...${JSON.stringify(leaked('BLOCK'))} });
`;

describe('A risk configuration on the engine', () => {
  const fixture = setUpFixture({ name: 'risk-configuration', program: program({}, leaked('BLOCK')) });

  const live = (client = ''): unknown => {
    const found = fixture().emulator.pools()[0]?.riskConfigurations.get(client);
    if (found === undefined) return undefined;
    const { LastModifiedDate: _, ...settings } = found;
    return settings;
  };
  const sets = (): number =>
    received(fixture().emulator).filter(({ operation }) => operation === 'SetRiskConfiguration').length;
  const blocks = { CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'BLOCK' } } };
  const exceptions = (...BlockedIPRangeList: string[]) => ({
    RiskExceptionConfiguration: { BlockedIPRangeList },
  });

  it('fails the preview where the program declares a pool without threat protection', async () => {
    const { project } = fixture();
    assertSaysOnce(
      fails(await project.preview()),
      'Only a pool in the PLUS tier has threat protection. Set userPoolTier to PLUS',
    );
    await project.writeProgram(program({ userPoolTier: 'PLUS' }, leaked('BLOCK')));
    assertSaysOnce(fails(await project.preview()), 'The threat protection of the pool is off.');
  });

  it('fails the preview where two resources are of one client', async () => {
    const { project } = fixture();
    await project.writeProgram(TWICE);
    assert.match(
      fails(await project.preview()),
      // The engine lets the plugin check resources in any order.
      onHost({
        dynamic:
          /two: clientId: one of this program already manages the risk configuration of the app client, and only one/,
        plugin:
          /clientId: (?:one|two) of this program already manages the risk configuration of the app client, and only one/,
      }),
    );
  });

  it('is created with its pool and its client, each once, and is then unchanged', async () => {
    const { project } = fixture();
    await project.writeProgram(program(PLUS, leaked('BLOCK'), excepted('192.0.2.0/24', '2001:db8::/32')));
    succeeds(await project.preview());
    succeeds(await project.up(['--skip-preview']));
    const { clientId } = await project.outputs();
    assert.deepEqual(live(), blocks);
    assert.deepEqual(live(String(clientId)), exceptions('192.0.2.0/24', '2001:db8::/32'));
    assert.equal(sets(), 2);
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    await project.writeProgram(program(PLUS, leaked('BLOCK'), excepted('2001:db8::/32', '192.0.2.0/24')));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('corrects drift of its own, and keeps what another writer sets', async () => {
    const { project, emulator } = fixture();
    const UserPoolId = emulator.pools()[0]?.userPool.Id;
    await cognito(emulator).setRiskConfiguration({
      UserPoolId,
      CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'NO_ACTION' } },
      ...exceptions('198.51.100.0/24'),
    });
    succeeds(await project.refresh(['--skip-preview']));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(live(), {
      CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: 'BLOCK' }, EventFilter: [] },
      ...exceptions('198.51.100.0/24'),
    });
    assert.deepEqual((await project.outputs())['unmanaged'], [
      'riskExceptionConfiguration.blockedIPRangeList',
    ]);
  });

  it('of a client is reset alone when it is removed, and the client inherits that of the pool', async () => {
    const { project } = fixture();
    const { clientId } = await project.outputs();
    await project.writeProgram(program(PLUS, leaked('BLOCK')));
    succeeds(await project.up(['--skip-preview']));
    assert.equal(live(String(clientId)), undefined);
    assert.notEqual(live(), undefined);
  });

  it('stays when it is removed with retainOnDelete, and is adopted again without a request', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program(PLUS, leaked('BLOCK'), undefined, ', { retainOnDelete: true }'));
    succeeds(await project.up(['--skip-preview']));
    await project.writeProgram(`
import { UserPool } from 'pulumi-cognito-user-pool';
new UserPool('pool', ${JSON.stringify(PLUS)});
`);
    succeeds(await project.up(['--skip-preview']));
    const adoptId = emulator.pools()[0]?.userPool.Id;
    received(emulator);
    await project.writeProgram(program(PLUS, { ...leaked('BLOCK'), adoptId }));
    assert.match(
      succeeds(await project.up(['--skip-preview'])),
      /Adopts the risk configuration .*Changes: nothing\./,
    );
    assert.equal(sets(), 0);
  });

  it('is removed in the deployment that moves its pool out of PLUS, of which the preview warns where it stays', async () => {
    const { project, emulator } = fixture();
    const lower = { userPoolTier: 'ESSENTIALS', userPoolAddOns: { advancedSecurityMode: 'OFF' } };
    const adoptId = emulator.pools()[0]?.userPool.Id;
    await project.writeProgram(program(lower, { ...leaked('BLOCK'), adoptId }));
    assertSaysOnce(succeeds(await project.preview()), 'The tier of the pool is ESSENTIALS.');
    await project.writeProgram(`
import { UserPool } from 'pulumi-cognito-user-pool';
new UserPool('pool', ${JSON.stringify(lower)});
`);
    succeeds(await project.up(['--skip-preview']));
    assert.equal(emulator.pools()[0]?.userPool.UserPoolTier, 'ESSENTIALS');
    assert.equal(sets(), 0);
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(emulator.pools(), []);
  });
});
