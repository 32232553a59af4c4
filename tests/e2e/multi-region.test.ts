import { strict as assert } from 'node:assert';
import { assertSaysOnce, fails, received, setUpFixture, succeeds } from './fixture';

const KEY = 'arn:aws:kms:eu-west-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab';
const READY = {
  keyConfiguration: { keyType: 'CUSTOMER_MANAGED_KEY', kmsKeyArn: KEY },
  issuerConfiguration: { type: 'UPDATED' },
};
const TRACKED = { userSessionTracking: 'ENABLED', tokenSession: { maxPerUser: 5 } };

const program = (
  pool: object,
  replica: object | undefined,
  sessions: object = TRACKED,
  options = '',
): string => `
import { UserPool, UserPoolReplica, UserPoolSessionConfiguration } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool', ${JSON.stringify(pool)});
new UserPoolSessionConfiguration('sessions', { userPoolId: pool.id, ...${JSON.stringify(sessions)} });
${
  replica === undefined
    ? ''
    : `const replica = new UserPoolReplica('replica', { userPoolId: pool.id, ...${JSON.stringify(replica)} }${options});
export const { userPoolArn, role, liveStatus } = replica;`
}
export const { id } = pool;
`;

const STANDBY = { regionName: 'us-west-2', userPoolTags: { team: 'shop' } };
const ACTIVE = { ...STANDBY, status: 'ACTIVE' };

describe('A replica and a session configuration on the engine', () => {
  const fixture = setUpFixture({ name: 'multi-region', program: program({}, STANDBY) });

  const pool = () => fixture().emulator.pools()[0] ?? assert.fail('there is no pool');
  const changes = (): readonly string[] =>
    received(fixture().emulator)
      .map(({ operation, region }) => `${operation} ${region}`)
      .filter((text) => !/^(?:Describe|Get|List)/.test(text));
  const deploy = async (...args: Parameters<typeof program>): Promise<string> => {
    await fixture().project.writeProgram(program(...args));
    return succeeds(await fixture().project.up(['--skip-preview']));
  };

  it('fail the preview where the program declares a pool that cannot have them', async () => {
    const { project } = fixture();
    assertSaysOnce(
      fails(await project.preview()),
      'Only a pool that is encrypted with a multi-Region key of your own can be replicated.',
    );
    await project.writeProgram(program({ ...READY, userPoolTier: 'LITE' }, undefined));
    assertSaysOnce(fails(await project.preview()), 'A pool in the LITE tier has no session configuration.');
  });

  it('are created with their pool, the replica activated, and are then unchanged', async () => {
    const { project } = fixture();
    await deploy(READY, ACTIVE);
    const { replica, sessionConfiguration } = pool();
    assert.deepEqual([replica?.status, replica?.tags], ['ACTIVE', { team: 'shop' }]);
    assert.deepEqual(sessionConfiguration, {
      UserSessionTracking: 'ENABLED',
      TokenSession: { MaxPerUser: 5 },
    });
    const { id, ...outputs } = await project.outputs();
    assert.deepEqual(outputs, {
      userPoolArn: `arn:aws:cognito-idp:us-west-2:123456789012:userpool/${id}`,
      role: 'SECONDARY',
      liveStatus: 'ACTIVE',
    });
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('change in place: the tags in the Region of the replica, the sessions as a whole', async () => {
    received(fixture().emulator);
    await deploy(READY, { ...ACTIVE, userPoolTags: { team: 'web' } }, { userSessionTracking: 'ENABLED' });
    assert.deepEqual([...changes()].sort(), [
      'SetUserPoolSessionConfiguration eu-west-1',
      'TagResource us-west-2',
    ]);
    assert.deepEqual(pool().replica?.tags, { team: 'web' });
    assert.equal(pool().sessionConfiguration?.TokenSession?.MaxPerUser, 20);
  });

  it('keep a replica that serves sign-ins, when it is removed and when it would move', async () => {
    const { project } = fixture();
    await project.writeProgram(program(READY, undefined));
    assert.match(
      fails(await project.up(['--skip-preview'])),
      /is ACTIVE and may serve sign-ins\. To delete it set/,
    );
    await project.writeProgram(program(READY, { ...ACTIVE, regionName: 'us-east-2' }));
    assert.match(fails(await project.preview()), /This would replace the replica us-west-2 of the pool/);
    assert.equal(pool().replica?.status, 'ACTIVE');
  });

  it('move a replica that is INACTIVE: the old one goes first, after a preview that passes', async () => {
    const { project } = fixture();
    await deploy(READY, STANDBY);
    await project.writeProgram(program(READY, { ...STANDBY, regionName: 'us-east-2' }));
    succeeds(await project.preview());
    received(fixture().emulator);
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(
      changes().filter((text) => text.includes('Replica')),
      ['DeleteUserPoolReplica eu-west-1', 'CreateUserPoolReplica eu-west-1'],
    );
    assert.deepEqual([pool().replica?.region, pool().replica?.status], ['us-east-2', 'INACTIVE']);
  });

  it('stay when they are removed with retainOnDelete, and are adopted again without a change', async () => {
    const { project, emulator } = fixture();
    const there = { ...STANDBY, regionName: 'us-east-2' };
    await deploy(READY, there, TRACKED, ', { retainOnDelete: true }');
    await deploy(READY, undefined);
    assert.equal(pool().replica?.region, 'us-east-2');
    received(emulator);
    const output = await deploy(READY, { ...there, adoptId: 'us-east-2' });
    assert.match(output, /Adopts the replica us-east-2.*Changes: nothing\./);
    assert.deepEqual(changes(), []);
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
  });

  it('are destroyed with their pool: an ACTIVE replica only with forceDestroy, which the pool passes on', async () => {
    const { project, emulator } = fixture();
    const active = { ...ACTIVE, regionName: 'us-east-2' };
    await deploy(READY, active);
    assert.match(fails(await project.destroy(['--skip-preview'])), /is ACTIVE and may serve sign-ins/);
    assert.equal(pool().replica?.status, 'ACTIVE');
    await deploy({ ...READY, forceDestroy: true }, active);
    received(emulator);
    succeeds(await project.destroy(['--skip-preview']));
    assert.deepEqual(
      changes().filter((text) => text.includes('Replica')),
      ['UpdateUserPoolReplica eu-west-1', 'DeleteUserPoolReplica eu-west-1'],
    );
    assert.deepEqual(emulator.pools(), []);
  });
});
