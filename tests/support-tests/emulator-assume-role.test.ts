import { equal, match, ok } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CognitoIdentityProviderClient,
  ListUserPoolsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { emulated, post } from './emulated';

const profiles = `
[profile base]
aws_access_key_id = AKIABASE
aws_secret_access_key = secret

[profile deployer]
source_profile = base
role_arn = arn:aws:iam::123456789012:role/path/pool-deployer
role_session_name = test
`;

describe('AssumeRole', () => {
  const service = emulated();
  const environment = { ...process.env };
  const changed = [
    'AWS_CONFIG_FILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_ENDPOINT_URL_STS',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_PROFILE',
  ];
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'emulator-profiles-'));
    await writeFile(join(folder, 'config'), profiles);
    // Credentials of the environment would win over the profile.
    for (const name of changed) delete process.env[name];
    process.env['AWS_CONFIG_FILE'] = join(folder, 'config');
    process.env['AWS_SHARED_CREDENTIALS_FILE'] = join(folder, 'none');
    process.env['AWS_ENDPOINT_URL_STS'] = service().emulator.url;
  });

  after(async () => {
    for (const name of changed) {
      const value = environment[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await rm(folder, { recursive: true });
  });

  it('serves the SDK’s own profiles with credentials that name the role, which later requests then show', async () => {
    const { emulator } = service();
    const client = new CognitoIdentityProviderClient({
      endpoint: emulator.url,
      region: 'us-east-1',
      profile: 'deployer',
    });
    await client.send(new ListUserPoolsCommand({ MaxResults: 1 }));
    const [first, second] = emulator.requests;
    equal(first?.operation, 'AssumeRole');
    equal(first?.accessKeyId, 'AKIABASE');
    equal(first?.input['RoleSessionName'], 'test');
    equal(second?.operation, 'ListUserPools');
    equal(second?.accessKeyId, 'ASIAPOOLDEPLOYER0000');
  });

  const ask = async (input: Record<string, string>) => {
    const response = await fetch(service().emulator.url, {
      method: 'POST',
      headers: {
        authorization: 'AWS4-HMAC-SHA256 Credential=AKIARAW/20260101/us-east-1/sts/aws4_request, Signature=0',
      },
      body: new URLSearchParams({ Action: 'AssumeRole', Version: '2011-06-15', ...input }),
    });
    return { status: response.status, text: await response.text() };
  };

  const role = { RoleArn: 'arn:aws:iam::123456789012:role/r', RoleSessionName: 's' };

  it('returns the identity of the caller, and its expiry', async () => {
    const { status, text } = await ask(role);
    equal(status, 200);
    match(text, /<Arn>arn:aws:sts::123456789012:assumed-role\/r\/s<\/Arn>/);
    const [, expiration = ''] = /<Expiration>(.*)<\/Expiration>/.exec(text) ?? [];
    ok(Date.parse(expiration) > Date.now());
  });

  it('refuses what is no role, and a session without a name', async () => {
    const refused = await ask({ ...role, RoleArn: 'arn:aws:iam::123456789012:user/someone' });
    equal(refused.status, 400);
    match(refused.text, /<Code>ValidationError<\/Code>/);
    match((await ask({ RoleArn: role.RoleArn })).text, /RoleSessionName/);
  });

  it('fails as a fault wants it to', async () => {
    service().emulator.fault({
      operation: 'AssumeRole',
      kind: 'error',
      type: 'AccessDenied',
      message: 'no',
      status: 403,
    });
    const refused = await ask(role);
    equal(refused.status, 403);
    match(refused.text, /<Code>AccessDenied<\/Code><Message>no<\/Message>/);
  });
});

describe('The emulator as a program', () => {
  const main = join(__dirname, '../support/emulator/main.ts');
  const run = (...args: string[]) => spawn(process.execPath, ['--require', 'tsx/cjs', main, ...args]);

  const firstLine = async ({ stdout }: ChildProcess) => {
    ok(stdout);
    const [chunk] = (await once(stdout, 'data')) as [Buffer];
    return chunk.toString();
  };

  it('prints its address, serves, and stops on SIGTERM', async () => {
    const child = run('--omission', 'keep');
    const line = await firstLine(child);
    match(line, /^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
    const answer = await post(line.replace('listening on ', '').trim(), 'CreateUserPool', { PoolName: 'p' });
    equal(answer.status, 200);
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number];
    equal(code, 0);
  });

  it('refuses an omission policy it does not know', async () => {
    const child = run('--omission', 'odd');
    const [code] = (await once(child, 'exit')) as [number];
    equal(code, 1);
  });
});
