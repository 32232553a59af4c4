import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { PlainObject } from '../../provider/codec/plain-object';
import { UNKNOWN } from '../../provider/codec/unknown';
import { providerText } from '../../provider/engine/provider-text';
import { type Emulator, startEmulator } from '../support/emulator';
import { build } from './built';
import { DynamicProcess, type Failed } from './dynamic-process';

const PROVIDER_TEXT = providerText('UserPool');

const ENV = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  AWS_ACCESS_KEY_ID: 'AKIATEST',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/nonexistent/config',
  AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
};

const given = (inputs: PlainObject): PlainObject => ({ ...inputs, __provider: PROVIDER_TEXT });

const failureOf = async (asked: Promise<unknown>): Promise<Failed> => {
  try {
    await asked;
  } catch (failed) {
    return failed as Failed;
  }
  throw new Error('it did not fail');
};

describe('Pulumi’s own process for dynamic providers, given the constant text', function () {
  this.timeout(600_000);
  let emulator: Emulator;
  let provider: DynamicProcess;

  before(async () => {
    build();
    emulator = await startEmulator();
    provider = await DynamicProcess.start(ENV);
    await provider.configure({
      'cognito-user-pool:endpoint': emulator.url,
      'cognito-user-pool:region': 'eu-west-1',
    });
  });
  beforeEach(() => emulator.reset());
  after(async () => {
    await provider?.stop();
    await emulator?.close();
  });

  const asked = (): ReadonlyArray<string> => emulator.requests.map(({ operation }) => operation);

  it('checks: gives the normal form, with the configured Region and the text itself', async () => {
    const { inputs, failures } = await provider.check(
      {},
      given({ poolName: 'p', usernameAttributes: ['phone_number', 'email'] }),
    );
    deepEqual(failures, []);
    deepEqual(
      inputs,
      given({ poolName: 'p', region: 'eu-west-1', usernameAttributes: ['email', 'phone_number'] }),
    );
    deepEqual(asked(), []);
  });

  it('checks: reports every failure without a property name, since the engine would print its value', async () => {
    const { failures } = await provider.check(
      {},
      given({
        poolName: 'p',
        mfaConfiguration: 'top-secret',
        policies: { passwordPolicy: { minimumLength: 5 } },
      }),
    );
    deepEqual(failures, [
      {
        property: '',
        reason: 'policies.passwordPolicy.minimumLength: must be an integer from 6 to 99, not 5',
      },
      {
        property: '',
        reason: 'mfaConfiguration: must be one of "OFF", "ON", "OPTIONAL", not "top-secret"',
      },
    ]);
  });

  it('checks: passes what the engine does not know yet', async () => {
    const news = given({ poolName: 'p', region: 'eu-west-1', lambdaConfig: { preSignUp: UNKNOWN } });
    deepEqual(await provider.check({}, news), { inputs: news, failures: [] });
  });

  it('brings a pool from nothing to nothing: create, read, diff, update, delete', async () => {
    const { inputs } = await provider.check({}, given({ poolName: 'p', userPoolTags: { a: '1' } }));
    const created = await provider.create(inputs);
    match(created.id, /^eu-west-1_/);
    deepEqual(asked(), ['CreateUserPool']);
    equal(emulator.requests[0]?.region, 'eu-west-1');
    equal(created.properties['__provider'], PROVIDER_TEXT);
    equal(created.properties['arn'], `arn:aws:cognito-idp:eu-west-1:123456789012:userpool/${created.id}`);
    equal(created.properties['issuer'], `https://cognito-idp.eu-west-1.amazonaws.com/${created.id}`);

    const same = await provider.check(inputs, given({ userPoolTags: { a: '1' }, poolName: 'p' }));
    deepEqual(same.inputs, inputs);
    deepEqual(await provider.diff(created.id, created.properties, same.inputs), {
      changes: 'none',
      replaces: [],
    });

    emulator.pool(created.id).userPool.UserPoolTags = { a: 'drift' };
    const read = await provider.read(created.id, created.properties);
    equal(read.id, created.id);
    deepEqual(read.inputs, { ...inputs, userPoolTags: { a: 'drift' } });
    deepEqual(read.properties, { ...created.properties, userPoolTags: { a: 'drift' } });

    const next = await provider.check(inputs, given({ poolName: 'q', userPoolTags: { b: '2' } }));
    deepEqual(await provider.diff(created.id, read.properties, next.inputs), {
      changes: 'compare the inputs',
      replaces: [],
    });
    const updated = await provider.update(created.id, read.properties, next.inputs);
    deepEqual([updated['poolName'], updated['userPoolTags']], ['q', { b: '2' }]);
    equal(updated['__provider'], PROVIDER_TEXT);
    deepEqual(emulator.pool(created.id).userPool.UserPoolTags, { b: '2' });

    const replaced = await provider.check(
      inputs,
      given({ poolName: 'q', usernameAttributes: ['email'], allowReplacement: true }),
    );
    deepEqual((await provider.diff(created.id, updated, replaced.inputs)).replaces, ['usernameAttributes']);

    await provider.delete(created.id, updated);
    deepEqual(emulator.pools(), []);
    await provider.delete(created.id, updated);
    deepEqual(await provider.read(created.id, updated), {
      id: '',
      properties: { __provider: PROVIDER_TEXT },
      inputs: {},
    });
  });

  it('reports a pool whose MFA could not be configured: its id, its state with the text, and the reason', async () => {
    emulator.fault({
      operation: 'SetUserPoolMfaConfig',
      kind: 'error',
      type: 'NotAuthorizedException',
      message: 'no, not you',
      status: 400,
    });
    const { inputs } = await provider.check(
      {},
      given({
        poolName: 'p',
        mfaConfiguration: 'ON',
        softwareTokenMfaConfiguration: { enabled: true },
      }),
    );
    const { init, message } = await failureOf(provider.create(inputs));
    const [pool] = emulator.pools();
    ok(init !== undefined && pool !== undefined);
    equal(init.id, pool.userPool.Id);
    deepEqual(init.reasons, [message]);
    match(
      message,
      /^The pool \S+ was created, but its MFA was not set up\. Cognito refused SetUserPoolMfaConfig \(NotAuthorizedException, request [0-9a-f-]{36}\): no, not you\./,
    );
    equal(init.properties['__provider'], PROVIDER_TEXT);
    equal(init.properties['mfaConfiguration'], 'OFF');
    equal(init.properties['arn'], pool.userPool.Arn);

    // The engine keeps that state, and the next update finishes the work.
    const finished = await provider.update(init.id, init.properties, inputs);
    equal(finished['mfaConfiguration'], 'ON');
    deepEqual(finished['softwareTokenMfaConfiguration'], { enabled: true });
    equal(emulator.count('CreateUserPool'), 1);
  });

  it('reports a pool that was not created with a message only', async () => {
    emulator.fault({
      operation: 'CreateUserPool',
      kind: 'error',
      type: 'InvalidParameterException',
      message: 'enough',
      status: 400,
    });
    const { inputs } = await provider.check({}, given({ poolName: 'p' }));
    const failed = await failureOf(provider.create(inputs));
    equal(failed.init, undefined);
    match(
      failed.message,
      /^Cognito refused CreateUserPool \(InvalidParameterException, request [0-9a-f-]{36}\): enough\.$/,
    );
  });

  it('refuses to create what was not checked', async () => {
    const failed = await failureOf(provider.create(given({ poolName: '', mfaConfiguration: UNKNOWN })));
    equal(
      failed.message,
      'poolName: must be a pool name: a string of 1 to 128 characters, of letters, digits, spaces and _+=,.@-, not an empty string',
    );
    deepEqual(asked(), []);
  });

  it('refuses to create with a value that only looks unknown', async () => {
    const failed = await failureOf(
      provider.create(given({ poolName: 'p', smsAuthenticationMessage: UNKNOWN })),
    );
    match(failed.message, /unknown/);
    deepEqual(asked(), []);
  });
});
