import { strict as assert } from 'node:assert';
import { dirname, join } from 'node:path';
import type { Engine } from '../support/engine/types';
import { npmEnvironment, overlaid, projectEnvironment } from '../support/workspace/environment';
import { FakeMachine } from './engine-fakes';

const LEAKS = {
  AWS_PROFILE: 'mine',
  AWS_SESSION_TOKEN: 'mine',
  AWS_ENDPOINT_URL: 'http://mine',
  PULUMI_ACCESS_TOKEN: 'mine',
  NODE_OPTIONS: '--no-warnings',
  npm_config_local_prefix: '/mine',
};

describe("a project's environment", () => {
  let machine: FakeMachine;
  let engine: Engine;
  const before = { ...process.env };

  beforeEach(() => {
    machine = new FakeMachine();
    const folder = join(machine.folder, 'engine');
    const pulumi = join(folder, 'bin', 'pulumi');
    engine = { folder, pulumi, version: '3.200.0', origin: 'cache', env: { PATH: '/usr/bin' } };
    Object.assign(process.env, LEAKS, { AWS_ACCESS_KEY_ID: 'mine' });
  });

  afterEach(() => {
    machine.dispose();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  });

  it("has none of the caller's logins, and its own state and passphrase", () => {
    const env = projectEnvironment({
      engine,
      folder: machine.folder,
      emulator: 'http://127.0.0.1:9',
      env: { A: 'b' },
    });
    for (const name of Object.keys(LEAKS)) assert.equal(name in env, false, name);
    assert.equal(env['AWS_ACCESS_KEY_ID'], 'test');
    assert.equal(env['AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'], 'http://127.0.0.1:9');
    assert.equal(env['PULUMI_BACKEND_URL'], `file://${join(machine.folder, 'state')}`);
    assert.equal(env['HOME']?.startsWith(machine.folder), true);
    assert.equal(env['A'], 'b');
  });

  it('finds the engine, then the Node that runs the tests', () => {
    const env = projectEnvironment({ engine, folder: machine.folder });
    const expected = [dirname(engine.pulumi), dirname(process.execPath), '/usr/bin'];
    assert.deepEqual(env['PATH']?.split(':'), expected);
    const own = projectEnvironment({ engine: { ...engine, origin: 'path' }, folder: machine.folder });
    assert.deepEqual(own['PATH']?.split(':'), expected.slice(1));
  });

  it('blanks what leaks where it can only be added to', () => {
    const env = overlaid(projectEnvironment({ engine, folder: machine.folder }));
    assert.deepEqual([env['AWS_PROFILE'], env['PULUMI_ACCESS_TOKEN'], env['NODE_OPTIONS']], ['', '', '']);
    assert.equal(env['AWS_ACCESS_KEY_ID'], 'test');
  });

  it('does not hand npm what an npm script set', () => {
    const env = npmEnvironment();
    assert.deepEqual([env['npm_config_local_prefix'], env['NODE_OPTIONS']], [undefined, undefined]);
  });
});
