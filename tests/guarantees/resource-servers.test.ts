import assert from 'node:assert/strict';
import { UNKNOWN } from '../../provider/codec/unknown';
import { check } from '../../provider/resources/resource-server/check';
import { ResourceServerSettings } from '../../provider/resources/resource-server/settings';
import { toProperties } from '../resources/user-pool/api-names';
import { defaultSettings } from '../support/emulator';
import { validMaximal, validMinimal } from '../support/model/samples';
import { refusedPathsOf, violationsOf } from './model-violations';
import { consoleOutputOf, type Deployed, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const read = { scopeName: 'read', scopeDescription: 'Read orders' };
const write = { scopeName: 'write', scopeDescription: 'Write orders' };
const READ = { ScopeName: 'read', ScopeDescription: 'Read orders' };
const WRITE = { ScopeName: 'write', ScopeDescription: 'Write orders' };

const CHANGING = ['DescribeResourceServer', 'UpdateResourceServer', 'DescribeResourceServer'];

describe('A resource server', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let userPoolId: string;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('ResourceServer');
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    userPoolId = (await pools.create({})).id;
    harness.calls();
  });

  const orders = (given: object = {}) => ({
    userPoolId,
    identifier: 'orders',
    name: 'Orders',
    scopes: [read],
    ...given,
  });

  const live = (identifier = 'orders') => {
    const server = harness.emulator.pool(userPoolId).resourceServers.get(identifier);
    return server === undefined ? undefined : { ...server };
  };

  const rewrite = (given: object): void => {
    const found = harness.emulator.pool(userPoolId).resourceServers.get('orders');
    assert.ok(found);
    Object.assign(found, given);
  };

  const theirs = (given: object = {}) =>
    harness.sendRaw('CreateResourceServer', {
      UserPoolId: userPoolId,
      Identifier: 'orders',
      Name: 'Theirs',
      Scopes: [WRITE],
      ...given,
    });

  for (const omission of ['documented', 'observed', 'keep'] as const) {
    describe(`where AWS follows the policy ${omission} with what an update leaves out`, () => {
      beforeEach(() => {
        harness.emulator.options.omission = omission;
      });

      it('is made, changed and deleted by one request each', async () => {
        const made = await harness.create(orders());
        assert.equal(made.id, 'orders');
        assert.deepEqual(made.outs, {
          ...orders(),
          region: REGION,
          scopeIdentifiers: ['orders/read'],
          unmanaged: [],
        });
        assert.deepEqual(harness.calls(), ['DescribeResourceServer', 'CreateResourceServer']);
        assert.deepEqual(live(), {
          UserPoolId: userPoolId,
          Identifier: 'orders',
          Name: 'Orders',
          Scopes: [READ],
        });
        const changed = await harness.up(made, orders({ name: 'All orders', scopes: [write, read] }));
        assert.deepEqual(harness.calls(), CHANGING);
        assert.deepEqual(changed.outs['scopeIdentifiers'], ['orders/read', 'orders/write']);
        assert.deepEqual(live()?.Name, 'All orders');
        await harness.delete(changed);
        assert.equal(live(), undefined);
        await harness.delete(changed);
      });

      it('keeps the scopes that its program never declared, and takes away those that it no longer declares', async () => {
        await theirs();
        const { scopes: _, ...nameless } = orders();
        const adopted = await harness.create({ ...nameless, adoptId: 'orders' });
        assert.deepEqual([live()?.Name, live()?.Scopes], ['Orders', [WRITE]]);
        assert.deepEqual(adopted.outs['unmanaged'], ['scopes']);
        const declared = await harness.up(adopted, orders({ adoptId: 'orders' }));
        assert.deepEqual(live()?.Scopes, [READ]);
        assert.deepEqual(declared.outs['unmanaged'], []);
        const dropped = await harness.up(declared, { ...nameless, adoptId: 'orders' });
        assert.deepEqual(live()?.Scopes, []);
        assert.deepEqual(dropped.outs['scopeIdentifiers'], []);
      });

      it('keeps what is newer than the SDK', async () => {
        harness.emulator.options.allowUnknownMembers = ['FutureSetting'];
        const made = await harness.create(orders());
        rewrite({ FutureSetting: { Level: 3 } });
        const changed = await harness.up(made, orders({ name: 'New' }));
        const [, update] = harness.emulator.requests.filter(({ operation }) => /^(Cr|Up)/.test(operation));
        assert.deepEqual(update?.input, {
          UserPoolId: userPoolId,
          Identifier: 'orders',
          Name: 'New',
          Scopes: [READ],
          FutureSetting: { Level: 3 },
        });
        assert.equal(changed.outs['name'], 'New');
      });
    });
  }

  it('is no change in another order of its scopes, nor when somebody lists them so', async () => {
    const made = await harness.create(orders({ scopes: [write, read] }));
    assert.deepEqual(await harness.diff(made, orders({ scopes: [read, write] })), { changes: false });
    rewrite({ Scopes: [WRITE, READ] });
    assert.deepEqual((await harness.refresh(made))?.inputs, made.inputs);
  });

  it('shows drift where it is declared, and the next up sets it right', async () => {
    const made = await harness.create(orders());
    rewrite({ Name: 'Theirs', Scopes: [READ, WRITE] });
    const found = await harness.refresh(made);
    assert.ok(found);
    assert.deepEqual(found.inputs, { ...made.inputs, name: 'Theirs', scopes: [read, write] });
    assert.deepEqual(found.outs['scopeIdentifiers'], ['orders/read', 'orders/write']);
    assert.deepEqual((await harness.up(found, orders())).outs, made.outs);
    assert.deepEqual([live()?.Name, live()?.Scopes], ['Orders', [READ]]);
  });

  it('is replaced by another identifier, pool or Region, and by a pool that is not known yet', async () => {
    const made = await harness.create(orders());
    const { id } = await pools.create({});
    for (const [given, replaces] of [
      [{ identifier: 'others' }, ['identifier']],
      [{ userPoolId: id }, ['userPoolId']],
      [{ userPoolId: UNKNOWN }, ['userPoolId']],
      [{ userPoolId: 'us-east-1_AbCdEfGhI', region: undefined }, ['region', 'userPoolId']],
    ] as const)
      assert.deepEqual(await harness.diff(made, orders(given)), { replaces }, JSON.stringify(given));
    assert.deepEqual(await harness.diff(made, orders({ name: UNKNOWN })), { replaces: [] });
  });

  describe('that is there already', () => {
    const messageOf = () =>
      `identifier: the pool ${userPoolId} has a resource server orders already. To adopt it, set adoptId: "orders"; to only read it, use ResourceServer.get`;

    it('fails the preview, and the message names adoptId', async () => {
      await theirs();
      assert.equal((await thrownBy(harness.inputs(orders()))).message, messageOf());
    });

    it('fails the preview of a replacement by it', async () => {
      const made = await harness.create(orders({ identifier: 'others' }));
      await theirs();
      assert.equal((await thrownBy(harness.diff(made, orders()))).message, messageOf());
    });

    it('fails its making where no preview saw it, and is left as it is', async () => {
      const inputs = await harness.inputs(orders());
      await theirs();
      const thrown = await thrownBy(harness.provider.create(inputs));
      assert.match(thrown.message, /^Cognito refused CreateResourceServer .*set adoptId: "orders"/);
      assert.equal(thrown.id, undefined);
      assert.equal(live()?.Name, 'Theirs');
    });

    it('is adopted: the preview lists the changes and the unchanged settings', async () => {
      await theirs();
      const { scopes: _, ...given } = orders({ adoptId: 'orders' });
      const message = await consoleOutputOf(() => harness.inputs(given));
      assert.equal(
        message.split('\n')[0],
        'Adopts the resource server orders. Changes: name: "Theirs" => "Orders". Unchanged, since the program does not declare them: scopes.',
      );
      const adopted = await harness.create(given);
      assert.deepEqual(await harness.diff(adopted, given), { changes: false });
      assert.deepEqual([live()?.Name, live()?.Scopes], ['Orders', [WRITE]]);
    });

    it('is not adopted by another name, nor where it is not', async () => {
      assert.equal(
        (await thrownBy(harness.inputs(orders({ adoptId: 'other' })))).message,
        'adoptId: must be equal to the identifier, "orders"',
      );
      assert.equal(
        (await thrownBy(harness.inputs(orders({ adoptId: 'orders' })))).message,
        `adoptId: the pool ${userPoolId} has no resource server orders`,
      );
    });

    it('is read whole by one that only reads it', async () => {
      await theirs();
      const found = await harness.provider.read('orders', { userPoolId, identifier: 'orders' });
      assert.deepEqual(found.props, {
        userPoolId,
        identifier: 'orders',
        name: 'Theirs',
        scopes: [write],
        region: REGION,
        scopeIdentifiers: ['orders/write'],
        unmanaged: [],
      });
    });
  });

  describe('whose answer is lost', () => {
    it('is found, and made once', async () => {
      harness.emulator.fault({ operation: 'CreateResourceServer', kind: 'drop-after' });
      const made = await harness.create(orders());
      assert.deepEqual(made.outs['scopeIdentifiers'], ['orders/read']);
      assert.equal(harness.emulator.count('CreateResourceServer'), 1);
    });

    it('is sent again when it had no effect', async () => {
      harness.emulator.fault({ operation: 'CreateResourceServer', kind: 'drop-before' });
      await harness.create(orders());
      assert.equal(harness.emulator.count('CreateResourceServer'), 2);
    });

    it('is made in each of two pools by the same identifier', async () => {
      const { id } = await pools.create({});
      await harness.create(orders());
      harness.emulator.fault({ operation: 'CreateResourceServer', kind: 'drop-after' });
      const made = await harness.create(orders({ userPoolId: id }));
      assert.equal(made.outs['userPoolId'], id);
      assert.equal(harness.emulator.count('CreateResourceServer'), 2);
    });

    it('is not taken for another that is there otherwise', async () => {
      const inputs = await harness.inputs(orders());
      await theirs();
      harness.emulator.fault({ operation: 'CreateResourceServer', kind: 'drop-before' });
      const thrown = await thrownBy(harness.provider.create(inputs));
      assert.match(
        thrown.message,
        /The request may have succeeded. These resource servers named orders were created since: orders\..*adoptId/,
      );
      assert.equal(live()?.Name, 'Theirs');
    });

    it('is updated once', async () => {
      const made = await harness.create(orders());
      harness.emulator.fault({ operation: 'UpdateResourceServer', kind: 'drop-after' });
      const changed = await harness.up(made, orders({ name: 'New' }));
      assert.equal(changed.outs['name'], 'New');
    });
  });

  it('is in the state as it is when its update fails, and the next up does it', async () => {
    const made = await harness.create(orders());
    harness.emulator.fault({
      operation: 'UpdateResourceServer',
      kind: 'error',
      type: 'InternalErrorException',
      status: 400,
      message: 'later',
    });
    const { scopes: _, ...program } = orders({ name: 'New' });
    const thrown = await thrownBy(harness.up(made, program));
    assert.match(
      thrown.message,
      /UpdateResourceServer .*later.*The state holds the resource server as it is/,
    );
    const { __provider: __, ...left } = thrown.properties ?? {};
    assert.deepEqual(left, made.outs);
    await harness.up({ ...made, outs: left }, program);
    assert.deepEqual([live()?.Name, live()?.Scopes], ['New', []]);
  });

  it('that no longer exists, alone or with its pool, is removed by a refresh and a deletion, and an update reports that', async () => {
    const made = await harness.create(orders());
    const other: Deployed = await harness.create(orders({ identifier: 'others' }));
    await harness.sendRaw('DeleteResourceServer', { UserPoolId: userPoolId, Identifier: 'orders' });
    assert.equal(await harness.refresh(made), undefined);
    await harness.delete(made);
    assert.match(
      (await thrownBy(harness.up(made, orders({ name: 'New' })))).message,
      /^The resource server orders no longer exists\. Run `pulumi refresh`/,
    );
    await harness.sendRaw('DeleteUserPool', { UserPoolId: userPoolId });
    assert.equal(await harness.refresh(other), undefined);
    await harness.delete(other);
  });

  it('sends no request at preview where the pool is unknown', async () => {
    const inputs = await harness.inputs(orders({ userPoolId: UNKNOWN, region: undefined }));
    assert.deepEqual(inputs, { ...orders({ userPoolId: UNKNOWN }), region: UNKNOWN });
    await harness.inputs(orders({ identifier: UNKNOWN }));
    assert.deepEqual(harness.calls(), []);
  });

  it('gives a machine its scopes', async () => {
    const clients = await pools.other('UserPoolClient');
    const made = await harness.create(orders({ scopes: [read, write] }));
    const machine = {
      userPoolId,
      clientName: 'machine',
      generateSecret: true,
      allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthFlows: ['client_credentials'],
    };
    const client = await clients.create({ ...machine, allowedOAuthScopes: made.outs['scopeIdentifiers'] });
    assert.deepEqual(client.outs['allowedOAuthScopes'], ['orders/read', 'orders/write']);
  });
});

describe('The requests that each violate the service model of CreateResourceServer in one place', () => {
  const failuresOf = refusedPathsOf(check);

  const cases = violationsOf('CreateResourceServer', ResourceServerSettings);

  for (const { constraint, settingPath, news } of cases)
    it(`are refused at ${settingPath}, and nowhere else: ${constraint}`, () => {
      const [first, ...rest] = failuresOf(news);
      assert.equal(first, settingPath);
      // The samples of a list that is too long repeat one name.
      for (const path of rest) assert.ok(constraint === 'max' && path.startsWith(`${settingPath}[`), path);
    });

  it('are all of them, and what the model allows is accepted at its smallest and largest', () => {
    assert.ok(cases.length >= 20, String(cases.length));
    for (const sample of [validMinimal, validMaximal]) {
      const news = toProperties(ResourceServerSettings, sample('CreateResourceServerRequest'));
      const { scopes, ...others } = Object(news);
      const list: readonly object[] = Array.isArray(scopes) ? scopes : [];
      // The samples repeat one name.
      const named = list.map((scope, index) => ({ ...scope, scopeName: `scope${index}` }));
      assert.deepEqual(failuresOf({ ...others, ...(list.length > 0 && { scopes: named }) }), []);
    }
  });
});
