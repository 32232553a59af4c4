import assert, { deepEqual, equal, match, ok, partialDeepStrictEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UNKNOWN } from '../../../provider/codec/unknown';
import { SECRET } from '../../../provider/engine/mark-secrets';
import { CreateFile } from '../../../provider/hosts/plugin/create-file';
import { messages } from '../../../provider/hosts/plugin/sdk';
import type { Values } from '../../lifecycle/names';
import { restoreEnvironment, type SavedEnvironment, setEnvironment } from '../../lifecycle/service';
import { type Emulator, startEmulator } from '../../support/emulator';
import { type About, Calls } from './calls';
import { EngineStandIn } from './engine-stand-in';
import { Failed, InProcess } from './in-process';

const about = (kind: string, name = 'customers'): About => ({
  urn: `urn:pulumi:dev::shop::cognito-user-pool:index:${kind}::${name}`,
  name,
  type: `cognito-user-pool:index:${kind}`,
});

const POOL = about('UserPool');
const PROVIDER = about('IdentityProvider', 'corp');
const HUSH = 'hush-of-the-shop';

const secret = (value: unknown): Values => ({ ...SECRET, value });

const failing = (operation: string) =>
  ({ operation, kind: 'error', type: 'InternalErrorException', status: 400, message: 'try later' }) as const;

const TOTP = { mfaConfiguration: 'ON', softwareTokenMfaConfiguration: { enabled: true } };

const failure = async (step: Promise<unknown>): Promise<Failed> => {
  try {
    await step;
  } catch (thrown) {
    assert.ok(thrown instanceof Failed, String(thrown));
    return thrown;
  }
  return assert.fail('the call did not fail');
};

describe('The provider plugin', () => {
  let emulator: Emulator;
  let engine: EngineStandIn;
  let savedEnvironment: SavedEnvironment;
  let service: InProcess;
  let calls: Calls;

  before(async () => {
    savedEnvironment = setEnvironment();
    emulator = await startEmulator();
    engine = await EngineStandIn.start();
  });
  after(async () => {
    restoreEnvironment(savedEnvironment);
    await engine.stop();
    await emulator.close();
  });
  beforeEach(async () => {
    emulator.reset();
    emulator.requests.length = 0;
    engine.logged.length = 0;
    service = new InProcess(engine.address);
    calls = new Calls(service);
    await calls.configure({ endpoint: emulator.url, region: 'eu-west-1', quotaShare: 1000 });
  });
  afterEach(() => service.log.close());

  const created = async (program: Values, of = POOL) => {
    const { inputs, failures } = await calls.check(of, {}, program);
    deepEqual(failures, []);
    return { inputs, ...(await calls.create(of, inputs)) };
  };
  const changeOf = async (made: Awaited<ReturnType<typeof created>>, program: Values, of = POOL) => {
    const { inputs: news, failures } = await calls.check(of, made.inputs, program);
    deepEqual(failures, []);
    return { id: made.id, oldInputs: made.inputs, olds: made.properties, news };
  };
  const operations = (): ReadonlyArray<string> =>
    emulator.requests.splice(0).map(({ operation }) => operation);

  describe('as a provider', () => {
    it('accepts previews, secrets and the outputs of presets, and no resources', async () => {
      const response = await calls.configure({});
      deepEqual(
        [
          response.getSupportspreview(),
          response.getAcceptsecrets(),
          response.getAcceptresources(),
          response.getAcceptoutputs(),
        ],
        [true, true, false, true],
      );
    });

    it('refuses an unknown setting with the one that is meant, and a wrong one, without a value', async () => {
      const request = new messages.CheckRequest();
      const { failures } = await calls.checkConfig(request, { regoin: HUSH, profile: 7, quotaShare: HUSH });
      deepEqual(failures.toSorted(), [
        'profile: must be a text.',
        'quotaShare: must be a number greater than 0, such as 0.5.',
        'regoin: is no setting of this provider. Did you mean region?',
      ]);
    });

    it('accepts every setting, of which it keeps the secret ones secret', async () => {
      const settings = {
        version: '1.0.0',
        region: 'eu-west-1',
        assumeRoleExternalId: secret(HUSH),
        defaultTags: { team: 'shop' },
        quotaShare: 0.5,
      };
      const { inputs, failures } = await calls.checkConfig(new messages.CheckRequest(), settings);
      deepEqual([inputs, failures], [settings, []]);
    });

    it('never replaces its resources for a change of its settings', async () => {
      const { changes, replaces } = await calls.diffConfig({ region: 'eu-west-1' }, { region: 'us-east-1' });
      deepEqual([changes, replaces], [true, []]);
      equal((await calls.diffConfig({ region: 'eu-west-1' }, { region: 'eu-west-1' })).changes, false);
    });

    it('gives every pool the default tags of its settings', async () => {
      const defaultTags = JSON.stringify({ team: 'shop' });
      await calls.configure({ endpoint: emulator.url, region: 'eu-west-1', quotaShare: 1000, defaultTags });
      deepEqual((await created({})).properties['userPoolTags'], { team: 'shop' });
    });
  });

  describe('checks a resource', () => {
    it('whose name is that of the resource by default', async () => {
      equal((await calls.check(POOL, {}, {})).inputs['poolName'], 'customers');
    });

    it('and warns of a rule once, on the line of the resource', async () => {
      const program = { policies: { passwordPolicy: { minimumLength: 6 } }, deletionProtection: 'INACTIVE' };
      const warned = { ...program, smsVerificationMessage: 'Code {####}', mfaConfiguration: 'OPTIONAL' };
      await calls.check(POOL, {}, { ...warned, softwareTokenMfaConfiguration: { enabled: true } });
      const warnings = engine.logged.filter(({ severity }) => severity === 'warning').length;
      await calls.check(POOL, {}, { ...warned, softwareTokenMfaConfiguration: { enabled: true } });
      equal(engine.logged.filter(({ severity }) => severity === 'warning').length, warnings);
      ok(engine.logged.every(({ urn }) => urn === POOL.urn));
    });

    it('and refuses a wrong value at its path, without a name of a property and without a secret', async () => {
      const { failures } = await calls.check(POOL, {}, { mfaConfiguration: secret(HUSH), poolNam: 'x' });
      equal(failures.length, 2);
      ok(failures.some((reason) => reason.startsWith('mfaConfiguration: ')));
      ok(failures.some((reason) => reason.includes('did you mean poolName?')));
      ok(!failures.join().includes(HUSH));
    });

    it('and keeps the marks of secrets at any depth, and marks what is always secret', async () => {
      const { id: userPoolId } = await created({});
      const oidc = { clientId: secret('shop'), clientSecret: HUSH, oidcIssuer: 'https://auth.example.com' };
      const program = { userPoolId, providerName: 'Corp', oidc: { ...oidc, authorizeScopes: ['openid'] } };
      const { inputs, properties } = await created(program, PROVIDER);
      for (const values of [inputs, properties])
        partialDeepStrictEqual(values['oidc'], { ...oidc, clientSecret: secret(HUSH) });
    });

    it('of a kind that this version lacks with one sentence', async () => {
      const { message, code } = await failure(calls.check(about('UserPoool'), {}, {}));
      match(message, /has no resource of the type "cognito-user-pool:index:UserPoool"/);
      equal(code, 3);
    });
  });

  describe('compares a resource', () => {
    it('property by property, with the outputs that stay as they are', async () => {
      const made = await created({ userPoolTags: { a: '1' } });
      const change = await changeOf(made, { userPoolTags: { b: '1' }, deletionProtection: 'ACTIVE' });
      const { changes, replaces, detailed, stables } = await calls.diff(POOL, change);
      deepEqual([changes, replaces], [true, []]);
      deepEqual(detailed, { deletionProtection: 'add', 'userPoolTags.a': 'delete', 'userPoolTags.b': 'add' });
      deepEqual(stables, ['arn', 'creationDate', 'endpoint']);
    });

    it('and marks what replaces it', async () => {
      const made = await created({ allowReplacement: true });
      const change = await changeOf(made, { allowReplacement: true, usernameAttributes: ['email'] });
      const { replaces, detailed, stables } = await calls.diff(POOL, change);
      deepEqual(
        [replaces, detailed, stables],
        [['usernameAttributes'], { usernameAttributes: 'add-replace' }, []],
      );
    });

    it('and finds no change in the same program', async () => {
      const made = await created({});
      equal((await calls.diff(POOL, await changeOf(made, {}))).changes, false);
    });
  });

  describe('previews', () => {
    it('a create: what the program declares is known, and every output unknown', async () => {
      const { inputs } = await calls.check(POOL, {}, { deletionProtection: 'ACTIVE' });
      operations();
      const { id, properties } = await calls.create(POOL, inputs, { preview: true });
      equal(id, '');
      partialDeepStrictEqual(properties, { deletionProtection: 'ACTIVE', arn: UNKNOWN, issuer: UNKNOWN });
      deepEqual(operations(), []);
    });

    it('an update: an output is as it was while no input that it follows changes', async () => {
      const made = await created({});
      const change = await changeOf(made, { userPoolTags: { a: '1' } });
      operations();
      const properties = await calls.update(POOL, change, { preview: true });
      const { arn, issuer, schemaAttributes } = made.properties;
      partialDeepStrictEqual(properties, { arn, issuer, schemaAttributes, domain: UNKNOWN });
      const moved = await changeOf(made, { issuerConfiguration: { type: 'UPDATED' } });
      partialDeepStrictEqual(await calls.update(POOL, moved, { preview: true }), { arn, issuer: UNKNOWN });
      ok(!operations().some((name) => name.startsWith('Update')));
    });
  });

  describe('saves what a failure left', () => {
    it('of a create, with the id, the inputs and the reason', async () => {
      const { inputs } = await calls.check(POOL, {}, TOTP);
      emulator.fault(failing('SetUserPoolMfaConfig'));
      const { message, left } = await failure(calls.create(POOL, inputs));
      match(message, /was created, but its MFA was not set up/);
      deepEqual(left?.reasons, [message]);
      deepEqual(left?.inputs, inputs);
      equal(left?.properties['mfaConfiguration'], 'OFF');
      equal(emulator.pools().length, 1);
      const change = { id: left?.id ?? '', oldInputs: inputs, olds: left?.properties ?? {}, news: inputs };
      equal((await calls.diff(POOL, change)).changes, true);
      equal((await calls.update(POOL, change))['mfaConfiguration'], 'ON');
      equal(emulator.pools().length, 1);
    });

    it('with its secrets marked, and none in the message', async () => {
      const { id: userPoolId } = await created({});
      const oidc = { clientId: 'shop', clientSecret: HUSH, oidcIssuer: 'https://auth.example.com' };
      const program = { userPoolId, providerName: 'Corp', oidc: { ...oidc, authorizeScopes: ['openid'] } };
      const made = await created(program, PROVIDER);
      const change = await changeOf(
        made,
        { ...program, oidc: { ...oidc, clientSecret: secret(`${HUSH}-2`), authorizeScopes: ['email'] } },
        PROVIDER,
      );
      emulator.fault({ ...failing('UpdateIdentityProvider'), message: `wrong: ${HUSH}-2` });
      const { message, left } = await failure(calls.update(PROVIDER, change));
      ok(!message.includes(HUSH), message);
      deepEqual(Object(left?.properties['oidc'])['clientSecret'], secret(HUSH));
    });
  });

  describe('honours a timeout', () => {
    it('of a create: what was made is in the state, nothing more is sent, and the next update completes it', async () => {
      const { inputs } = await calls.check(POOL, {}, TOTP);
      emulator.fault({ operation: 'CreateUserPool', kind: 'delay', delayMs: 300 });
      const { message, left } = await failure(calls.create(POOL, inputs, { timeout: 0.1 }));
      match(
        message,
        /The 0.1 seconds of customTimeouts.create are over, so nothing more was sent to AWS\. The state holds/,
      );
      ok(!operations().includes('SetUserPoolMfaConfig'));
      const change = { id: left?.id ?? '', oldInputs: inputs, olds: left?.properties ?? {}, news: inputs };
      equal((await calls.update(POOL, change, { timeout: 60 }))['mfaConfiguration'], 'ON');
      equal(emulator.pools().length, 1);
    });
  });

  describe('after a run that was killed', () => {
    /** A plugin process that is killed leaves what AWS had, and no state. */
    const left = async (program: Values) => {
      const { inputs } = await calls.check(POOL, {}, program);
      const record = new CreateFile(POOL.urn);
      record.begin(Date.now());
      return { inputs, record };
    };

    it('takes the pool that it created, and completes it', async () => {
      const { inputs, record } = await left(TOTP);
      emulator.fault(failing('SetUserPoolMfaConfig'));
      const { left: unfinished } = await failure(calls.create(POOL, inputs));
      const id = unfinished?.id ?? assert.fail('it has no id');
      for (const [quotaShare, known] of [[900], [800, id]] as const) {
        record.begin(Date.now());
        if (known !== undefined) record.created(known);
        service.log.close();
        service = new InProcess(engine.address);
        calls = new Calls(service);
        // Another connection has claimed nothing, as another process.
        await calls.configure({ endpoint: emulator.url, region: 'eu-west-1', quotaShare });
        operations();
        equal((await calls.create(POOL, inputs)).id, id);
        equal(operations().includes('CreateUserPool'), false);
        equal(emulator.pool(id).mfa.SoftwareTokenMfaConfiguration?.Enabled, true);
        equal(emulator.pools().length, 1);
        equal(new CreateFile(POOL.urn).earlier, undefined);
      }
    });

    it('replaces a client secret whose value only that run had', async () => {
      const pool = await created({});
      const client = await created(
        { userPoolId: pool.id, clientName: 'web', generateSecret: true },
        about('UserPoolClient'),
      );
      const secretOf = about('UserPoolClientSecret', 'next');
      const { inputs } = await calls.check(secretOf, {}, { userPoolId: pool.id, clientId: client.id });
      const first = await calls.create(secretOf, inputs);
      const record = new CreateFile(secretOf.urn);
      record.begin(Date.now());
      record.created(first.id);
      operations();
      const second = await calls.create(secretOf, inputs);
      const sent = operations().filter((operation) => !/^(?:Describe|List)/.test(operation));
      deepEqual(sent, ['DeleteUserPoolClientSecret', 'AddUserPoolClientSecret']);
      ok(Object(second.properties['clientSecret']).value !== undefined);
    });

    it('previews what it created as such, although its name is taken', async () => {
      const pool = await created({});
      const group = about('UserPoolGroup', 'admins');
      const program = { userPoolId: pool.id, groupName: 'admins' };
      const { inputs } = await calls.check(group, {}, program);
      await calls.create(group, inputs);
      equal((await calls.check(group, {}, program)).failures.length, 1);
      new CreateFile(group.urn).begin(Date.now());
      deepEqual((await calls.check(group, {}, program)).failures, []);
      ok(
        engine.logged.some(({ message }) =>
          message.startsWith('An earlier run was interrupted while it created this'),
        ),
      );
    });

    it('creates the pool where it created none, or somebody has deleted it', async () => {
      const { inputs, record } = await left({});
      const first = await calls.create(POOL, inputs);
      record.begin(Date.now());
      record.created(first.id);
      await calls.delete(POOL, first.id, inputs, first.properties);
      const second = await calls.create(POOL, inputs);
      equal(emulator.pool(second.id).userPool.Name, 'customers');
      equal(emulator.pools().length, 1);
    });

    it('fails where the program no longer fits what it created, with the id, and creates nothing', async () => {
      const { inputs, record } = await left({});
      const { id } = await calls.create(POOL, inputs);
      record.begin(Date.now());
      record.created(id);
      operations();
      const { inputs: others } = await calls.check(POOL, {}, { usernameAttributes: ['email'] });
      const { message } = await failure(calls.create(POOL, others));
      match(
        message,
        new RegExp(`^An earlier run was interrupted after it created the pool ${id}\\. .*usernameAttributes`),
      );
      equal(operations().includes('CreateUserPool'), false);
    });
  });

  describe('takes an asset', () => {
    const asset = (content: Values): Values => ({
      '4dabf18193072939515e22adb298388d': 'c44067f5952c0a294b673a41bacd8c17',
      hash: 'x',
      ...content,
    });
    const UI = about('UserPoolUICustomization');

    it('of a file, and of a text, as its bytes', async () => {
      const { id: userPoolId } = await created({});
      const image = Buffer.from('iVBORw0KGgo=', 'base64');
      const folder = mkdtempSync(join(tmpdir(), 'asset-'));
      try {
        const path = join(folder, 'logo.png');
        writeFileSync(path, image);
        const checked = async (imageFile: unknown) =>
          (await calls.check(UI, {}, { userPoolId, imageFile })).inputs['imageFile'];
        const expected = await checked(`file:${path}`);
        for (const content of [{ path }, { uri: pathToFileURL(path).href }])
          deepEqual(await checked(asset(content)), expected);
      } finally {
        rmSync(folder, { recursive: true });
      }
      // A text has no bytes of an image, which is refused as such and not as an asset.
      const { failures } = await calls.check(UI, {}, { userPoolId, imageFile: asset({ text: 'x' }) });
      ok(failures.length > 0 && !failures.join().includes('must be a FileAsset'), failures.join());
    });

    it('where the property is a text as that text, and refuses one without content', async () => {
      const { id: userPoolId } = await created({});
      const program = (content: Values) => ({
        userPoolId,
        providerName: 'Corp',
        saml: { metadataFile: asset(content) },
      });
      const metadata = '<EntityDescriptor/>';
      const { inputs } = await calls.check(PROVIDER, {}, program({ text: metadata }));
      equal(Object(inputs['saml'])['metadataFile'], metadata);
      const others = [
        { uri: 'https://example.com/x' },
        { uri: 'file://host/x' },
        { path: '/no/such/file' },
        {},
      ];
      for (const content of others) {
        const { message } = await failure(calls.check(PROVIDER, {}, program(content)));
        match(message, /^metadataFile: /);
      }
    });
  });

  describe('once cancelled', () => {
    it('begins nothing, and ends what is under way', async () => {
      const { inputs } = await calls.check(POOL, {}, TOTP);
      emulator.fault({ operation: 'CreateUserPool', kind: 'delay', delayMs: 200 });
      const underway = calls.create(POOL, inputs);
      await service.call('cancel', undefined);
      const { message } = await failure(calls.create(POOL, inputs));
      match(message, /^Pulumi cancelled the update before this step began\./);
      equal((await underway).properties['mfaConfiguration'], 'ON');
      equal(emulator.pools().length, 1);
    });
  });

  describe('moves a state', () => {
    it('of the dynamic host without its reserved inputs, and with its ids and secrets', async () => {
      const made = await created({});
      const { __provider, ...state } = made.properties;
      const dynamic = { ...made, inputs: { ...made.inputs, __defaultName: 'customers' } };
      equal(
        __provider,
        'exports.handler=()=>require("pulumi-cognito-user-pool/provider-v1").handler("UserPool");',
      );
      const change = await changeOf({ ...dynamic, properties: { ...state, __provider } }, {});
      equal((await calls.diff(POOL, change)).changes, false);
    });
  });

  it('deletes, and a refresh then finds none', async () => {
    const { id, inputs, properties } = await created({});
    await calls.delete(POOL, id, inputs, properties);
    equal(await calls.read(POOL, id, properties, inputs), undefined);
  });

  it('deletes nothing that this run imports, under whatever name, and says so', async () => {
    const made = await created({});
    const imported = await calls.read(about('UserPool', 'imported'), made.id, {});
    equal(imported?.id, made.id);
    operations();
    await calls.delete(POOL, made.id, made.inputs, made.properties);
    deepEqual(operations(), []);
    const [{ message = '', severity = '' } = {}] = engine.logged.filter(({ urn }) => urn === POOL.urn);
    equal(severity, 'info');
    match(message, /^Kept the pool eu-west-1_\w+ in AWS, because this program imports it\./);
  });

  it('refuses an import by an id of another form', async () => {
    const { message } = await failure(calls.read(about('UserPoolClient'), 'abc', {}));
    equal(message, 'The import id must be poolId/clientId, not "abc".');
  });
});
