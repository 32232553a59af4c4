import { strict as assert } from 'node:assert';
import { cognito } from './cognito';
import { assertSaysOnce, fails, received, setUpFixture, succeeds } from './fixture';

const logGroup = (name: string): string => `arn:aws:logs:us-east-1:123456789012:log-group:${name}`;
const errorsTo = (name: string) => ({ userNotification: { logGroupArn: logGroup(name) } });
const ACTIVITY = { userAuthEvents: { bucketArn: 'arn:aws:s3:::activity' } };

const program = (pool: object, delivery: object, options = ''): string => `
import { LogDelivery, UserPool } from 'pulumi-cognito-user-pool';
const pool = new UserPool('pool', ${JSON.stringify(pool)});
const logs = new LogDelivery('logs', { userPoolId: pool.id, ...${JSON.stringify(delivery)} }${options});
export const { unmanaged } = logs;
`;

const PLUS = { userPoolTier: 'PLUS', userPoolAddOns: { advancedSecurityMode: 'AUDIT' } };

describe('A log delivery on the engine', () => {
  const fixture = setUpFixture({ name: 'log-delivery', program: program({}, ACTIVITY) });

  const live = (): readonly object[] => fixture().emulator.pools()[0]?.logConfigurations ?? [];
  const sets = (): number =>
    received(fixture().emulator).filter(({ operation }) => operation === 'SetLogDeliveryConfiguration')
      .length;
  const errors = (name: string) => ({
    EventSource: 'userNotification',
    LogLevel: 'ERROR',
    CloudWatchLogsConfiguration: { LogGroupArn: logGroup(name) },
  });
  const activity = {
    EventSource: 'userAuthEvents',
    LogLevel: 'INFO',
    S3Configuration: { BucketArn: 'arn:aws:s3:::activity' },
  };

  it('fails the preview where the program declares a pool that does not deliver user activity', async () => {
    assertSaysOnce(
      fails(await fixture().project.preview()),
      'Only a pool in the PLUS tier delivers user activity.',
    );
  });

  it('is created with its pool, without :* at the end of an ARN, and is then unchanged', async () => {
    const { project } = fixture();
    const starred = { userNotification: { logGroupArn: `${logGroup('errors')}:*` } };
    await project.writeProgram(program({}, starred));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(live(), [errors('errors')]);
    assert.equal(sets(), 1);
    succeeds(await project.refresh(['--skip-preview', '--expect-no-changes']));
    succeeds(await project.up(['--skip-preview', '--expect-no-changes']));
  });

  it('gets user activity in the update that moves the pool to PLUS, after a preview that passes', async () => {
    const { project } = fixture();
    await project.writeProgram(program({}, { ...errorsTo('errors'), ...ACTIVITY }));
    assert.match(fails(await project.preview()), /The tier of the pool is ESSENTIALS/);
    await project.writeProgram(program(PLUS, { ...errorsTo('errors'), ...ACTIVITY }));
    succeeds(await project.preview());
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(live(), [errors('errors'), activity]);
  });

  it('keeps the source of another writer when its own changes, and drift of its own is corrected', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program(PLUS, errorsTo('errors')));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(live(), [errors('errors')]);
    const UserPoolId = emulator.pools()[0]?.userPool.Id;
    await cognito(emulator).setLogDeliveryConfiguration({
      UserPoolId,
      LogConfigurations: [
        { ...activity, EventSource: 'userAuthEvents', LogLevel: 'INFO' },
        { ...errors('by-hand'), EventSource: 'userNotification', LogLevel: 'ERROR' },
      ],
    });
    succeeds(await project.refresh(['--skip-preview']));
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(live(), [errors('errors'), activity]);
    assert.deepEqual((await project.outputs())['unmanaged'], ['userAuthEvents']);
  });

  it('leaves the delivery as it is when it is removed with retainOnDelete, and is adopted again without a request', async () => {
    const { project, emulator } = fixture();
    await project.writeProgram(program(PLUS, errorsTo('errors'), ', { retainOnDelete: true }'));
    succeeds(await project.up(['--skip-preview']));
    await project.writeProgram(`
import { UserPool } from 'pulumi-cognito-user-pool';
new UserPool('pool', ${JSON.stringify(PLUS)});
`);
    succeeds(await project.up(['--skip-preview']));
    assert.deepEqual(live(), [errors('errors'), activity]);
    const adoptId = emulator.pools()[0]?.userPool.Id;
    received(emulator);
    await project.writeProgram(program(PLUS, { ...errorsTo('errors'), adoptId }));
    assert.match(
      succeeds(await project.up(['--skip-preview'])),
      /Adopts the log delivery .*Changes: nothing\./,
    );
    assert.equal(sets(), 0);
  });

  it('is reset and destroyed with its pool', async () => {
    const { project, emulator } = fixture();
    succeeds(await project.destroy(['--skip-preview']));
    assert.equal(sets(), 1);
    assert.deepEqual(emulator.pools(), []);
  });
});
