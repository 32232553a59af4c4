import assert from 'node:assert/strict';
import { UNKNOWN } from '../../provider/codec/unknown';
import { urlOf } from '../../provider/resources/shared/domain-url';
import { check } from '../../provider/resources/user-pool-domain/check';
import { UserPoolDomainSettings } from '../../provider/resources/user-pool-domain/settings';
import { defaultSettings } from '../support/emulator';
import { refusedPathsOf, violationsOf } from './model-violations';
import { consoleOutputOf, type Deployed, ProviderHarness, quiet, REGION, thrownBy } from './provider-harness';

const certificate = (name: string) => `arn:aws:acm:us-east-1:123456789012:certificate/${name}`;

const URL = `https://shop.auth.${REGION}.amazoncognito.com`;

const CHANGING = ['DescribeUserPoolDomain', 'UpdateUserPoolDomain', 'DescribeUserPoolDomain'];

describe('A domain of a pool', () => {
  quiet();
  let pools: ProviderHarness;
  let harness: ProviderHarness;
  let pool: Deployed;
  before(async () => {
    pools = await ProviderHarness.open();
    harness = await pools.other('UserPoolDomain');
  });
  after(() => pools.close());
  beforeEach(async () => {
    pools.emulator.reset();
    Object.assign(pools.emulator.options, defaultSettings);
    pool = await pools.create({});
    harness.calls();
  });

  const prefix = (given: object = {}) => ({ userPoolId: pool.id, domain: 'shop', ...given });

  const custom = (given: object = {}) =>
    prefix({
      domain: 'auth.example.com',
      customDomainConfig: { certificateArn: certificate('one') },
      ...given,
    });

  const live = async (Domain = 'shop') =>
    Object((await harness.sendRaw('DescribeUserPoolDomain', { Domain }))['DomainDescription']);

  const theirs = (given: object = {}) =>
    harness.sendRaw('CreateUserPoolDomain', {
      UserPoolId: pool.id,
      Domain: 'shop',
      ManagedLoginVersion: 2,
      ...given,
    });

  it('moves to another pool, where the old one is deleted first', async () => {
    const made = await harness.create(prefix());
    const { id: userPoolId } = await pools.create({ poolName: 'other' });
    const { replaces, deleteBeforeReplace } = await harness.diff(made, { ...prefix(), userPoolId });
    assert.deepEqual([replaces, deleteBeforeReplace], [['userPoolId'], true]);
  });

  it('is waited for since the update that removes waitUntilActive: false', async () => {
    const made = await harness.create(prefix({ waitUntilActive: false }));
    assert.notEqual((await harness.diff(made, prefix())).changes, false);
    harness.calls();
    const waiting = await harness.up(made, prefix());
    assert.ok(!harness.calls().includes('UpdateUserPoolDomain'));
    assert.equal(waiting.outs['waitUntilActive'], undefined);
    assert.deepEqual(await harness.diff(waiting, prefix()), { changes: false });
  });

  it('is created, updated in place and deleted by one request each, and has its URL as output', async () => {
    const made = await harness.create(prefix());
    assert.equal(made.id, 'shop');
    assert.deepEqual(made.outs, { ...prefix(), region: REGION, url: URL, unmanaged: [] });
    assert.deepEqual(harness.calls(), [
      'DescribeUserPoolDomain',
      'CreateUserPoolDomain',
      'DescribeUserPoolDomain',
    ]);
    assert.deepEqual(await harness.diff(made, prefix({ managedLoginVersion: 1 })), { changes: false });
    const changed = await harness.up(made, prefix({ managedLoginVersion: 2 }));
    assert.deepEqual(harness.calls(), CHANGING);
    assert.equal((await live()).ManagedLoginVersion, 2);
    const dropped = await harness.up(changed, prefix());
    assert.equal((await live()).ManagedLoginVersion, 1);
    await harness.delete(dropped);
    assert.deepEqual(await live(), {});
    await harness.delete(dropped);
  });

  it('that is custom has the target of its DNS record as output, and changes its certificate in place', async () => {
    const made = await harness.create(custom());
    assert.deepEqual(made.outs, {
      ...custom(),
      region: REGION,
      url: 'https://auth.example.com',
      cloudFrontDistribution: 'd111111abcdef8.cloudfront.net',
      unmanaged: [],
    });
    const given = custom({
      customDomainConfig: { certificateArn: certificate('two'), securityPolicy: 'TLS_V1_2_2021' },
      routing: { failover: { secondaryRegion: 'eu-central-1', primaryRoute53HealthCheckId: 'check' } },
    });
    const changed = await harness.up(made, given);
    const { CustomDomainConfig, Routing } = await live('auth.example.com');
    assert.deepEqual(CustomDomainConfig, {
      CertificateArn: certificate('two'),
      SecurityPolicy: 'TLS_V1_2_2021',
    });
    assert.deepEqual(Routing, {
      Failover: { SecondaryRegion: 'eu-central-1', PrimaryRoute53HealthCheckId: 'check' },
    });
    assert.deepEqual(await harness.diff(changed, given), { changes: false });
  });

  it('keeps what its program does not declare, and what is newer than the SDK', async () => {
    await theirs({ Domain: 'auth.example.com', CustomDomainConfig: { CertificateArn: certificate('one') } });
    harness.emulator.options.allowUnknownMembers = ['FutureSetting'];
    await harness.sendRaw('UpdateUserPoolDomain', {
      UserPoolId: pool.id,
      Domain: 'auth.example.com',
      FutureSetting: { Level: 3 },
    });
    const adopted = await harness.create(
      custom({ adoptId: 'auth.example.com', customDomainConfig: { certificateArn: certificate('two') } }),
    );
    assert.deepEqual(adopted.outs['unmanaged'], ['managedLoginVersion', 'FutureSetting']);
    const update = harness.emulator.requests.findLast(
      ({ operation }) => operation === 'UpdateUserPoolDomain',
    );
    assert.deepEqual(update?.input, {
      UserPoolId: pool.id,
      Domain: 'auth.example.com',
      ManagedLoginVersion: 2,
      CustomDomainConfig: { CertificateArn: certificate('two') },
      FutureSetting: { Level: 3 },
    });
  });

  it('shows drift where it is declared, and the next up sets it right', async () => {
    const made = await harness.create(prefix({ managedLoginVersion: 1 }));
    await harness.sendRaw('UpdateUserPoolDomain', {
      UserPoolId: pool.id,
      Domain: 'shop',
      ManagedLoginVersion: 2,
    });
    const found = await harness.refresh(made);
    assert.equal(found?.inputs['managedLoginVersion'], 2);
    assert.deepEqual((await harness.up(found ?? made, prefix({ managedLoginVersion: 1 }))).outs, made.outs);
  });

  it('is replaced by another name or pool, and the old one is deleted first: a pool has one, and a name is unique', async () => {
    const made = await harness.create(prefix());
    const { id } = await pools.create({});
    for (const [given, replaces] of [
      [{ domain: 'other' }, ['domain']],
      [{ userPoolId: id }, ['userPoolId']],
      [{ userPoolId: UNKNOWN }, ['userPoolId']],
    ] as const)
      assert.deepEqual(await harness.diff(made, prefix(given)), { replaces, deleteBeforeReplace: true });
    assert.deepEqual(await harness.diff(made, prefix({ managedLoginVersion: UNKNOWN })), { replaces: [] });
    // As the engine then does it.
    await harness.delete(made);
    await harness.create(prefix({ userPoolId: id }));
    assert.equal((await live()).UserPoolId, id);
  });

  it('prevents the deletion of its pool, until it is deleted', async () => {
    const made = await harness.create(prefix());
    assert.match(
      (await thrownBy(pools.delete(pool))).message,
      /it has the domain shop, which must be deleted first/,
    );
    await harness.delete(made);
    await pools.delete(pool);
  });

  describe('that is there already', () => {
    it('fails the preview, or the create without a preview, and the message names adoptId', async () => {
      const inputs = await harness.inputs(prefix());
      await theirs();
      const message = `the pool ${pool.id} has a domain shop already. To adopt it, set adoptId: "shop"; to only read it, use UserPoolDomain.get`;
      assert.equal((await thrownBy(harness.inputs(prefix()))).message, `domain: ${message}`);
      const thrown = await thrownBy(harness.provider.create(inputs));
      assert.ok(thrown.message.includes(message), thrown.message);
      assert.equal((await live()).ManagedLoginVersion, 2);
    });

    it('on another pool fails the preview, is refused by AWS, and is not there to be adopted or read', async () => {
      const { id } = await pools.create({});
      const inputs = await harness.inputs(prefix());
      await theirs({ UserPoolId: id });
      assert.match(
        (await thrownBy(harness.inputs(prefix()))).message,
        new RegExp(`^domain: the pool ${id} has the domain shop already, and only one pool can`),
      );
      assert.match(
        (await thrownBy(harness.provider.create(inputs))).message,
        /Cognito refused CreateUserPoolDomain .*another user pool/,
      );
      assert.match(
        (await thrownBy(harness.inputs(prefix({ adoptId: 'shop' })))).message,
        /^adoptId: the pool \S+ has no domain shop; the pool \S+ has it$/,
      );
      assert.deepEqual(await harness.provider.read('shop', prefix()), {});
    });

    it('is adopted: the preview lists the changes', async () => {
      await theirs();
      const given = prefix({ adoptId: 'shop', managedLoginVersion: 1 });
      assert.match(
        await consoleOutputOf(() => harness.inputs(given)),
        /^Adopts the domain shop\. Changes: managedLoginVersion: 2 => 1\. /,
      );
      await harness.create(given);
      assert.equal((await live()).ManagedLoginVersion, 1);
      assert.equal(
        (await thrownBy(harness.inputs(prefix({ adoptId: 'other' })))).message,
        'adoptId: must be equal to the domain, "shop"',
      );
    });

    it('is read whole by one that only reads it', async () => {
      await theirs();
      const { props } = await harness.provider.read('shop', prefix());
      assert.deepEqual(props, {
        ...prefix(),
        managedLoginVersion: 2,
        region: REGION,
        url: URL,
        unmanaged: [],
      });
    });
  });

  describe('whose answer is lost', () => {
    it('is found where a resource server of its pool has the same name', async () => {
      const servers = await harness.other('ResourceServer');
      const name = String(prefix().domain);
      await servers.create({ userPoolId: pool.id, identifier: name, name });
      harness.emulator.fault({ operation: 'CreateUserPoolDomain', kind: 'drop-after' });
      const made = await harness.create(prefix());
      assert.equal(made.id, name);
      assert.equal(harness.emulator.count('CreateUserPoolDomain'), 1);
    });

    for (const [operation, kind, count] of [
      ['CreateUserPoolDomain', 'drop-after', 1],
      ['CreateUserPoolDomain', 'drop-before', 2],
      ['DescribeUserPoolDomain', 'drop-before', 1],
    ] as const) {
      it(`is made once: ${operation}, ${kind}`, async () => {
        const inputs = await harness.inputs(prefix());
        harness.emulator.fault({ operation, kind });
        const { outs } = await harness.provider.create(inputs);
        assert.equal(Object(outs).url, URL);
        assert.equal(harness.emulator.count('CreateUserPoolDomain'), count);
      });
    }

    it('is updated and deleted all the same', async () => {
      const made = await harness.create(prefix());
      harness.emulator.fault({ operation: 'UpdateUserPoolDomain', kind: 'drop-after' });
      const changed = await harness.up(made, prefix({ managedLoginVersion: 2 }));
      assert.equal(changed.outs['managedLoginVersion'], 2);
      harness.emulator.fault({ operation: 'DeleteUserPoolDomain', kind: 'drop-after' });
      await harness.delete(changed);
      assert.deepEqual(await live(), {});
    });
  });

  it('that no longer exists is removed by a refresh, and an update reports that', async () => {
    const made = await harness.create(prefix());
    await harness.sendRaw('DeleteUserPoolDomain', { UserPoolId: pool.id, Domain: 'shop' });
    assert.equal(await harness.refresh(made), undefined);
    assert.match(
      (await thrownBy(harness.up(made, prefix({ managedLoginVersion: 2 })))).message,
      /^The domain shop no longer exists\. Run `pulumi refresh`/,
    );
  });

  it('sends no request at preview where the pool or the name is unknown', async () => {
    await harness.inputs(prefix({ userPoolId: UNKNOWN, region: undefined }));
    await harness.inputs(prefix({ domain: UNKNOWN, customDomainConfig: { certificateArn: UNKNOWN } }));
    await harness.inputs(custom({ customDomainConfig: UNKNOWN }));
    assert.deepEqual(
      harness.calls().filter((operation) => operation !== 'DescribeUserPoolDomain'),
      [],
    );
  });

  for (const [given, expected] of [
    [{ domain: 'auth.example.com' }, /^customDomainConfig: A custom domain needs a certificate\. /],
    [
      { customDomainConfig: { certificateArn: certificate('one') } },
      /^domain: This is a prefix domain, .* Found: "shop"\. /,
    ],
    [{ domain: 'Shop' }, /^domain: must be/],
    [{ domain: '-shop' }, /^domain: must be/],
    [{ domain: 'https://auth.example.com' }, /^domain: must be/],
    [{ managedLoginVersion: 3 }, /^managedLoginVersion: must be an integer from 1 to 2, not 3$/],
  ] as const)
    it(`is refused at preview: ${JSON.stringify(given)}`, async () => {
      assert.match((await thrownBy(harness.inputs(prefix(given)))).message, expected);
    });
});

describe('The address of a domain', () => {
  for (const [domain, region, url] of [
    ['shop', 'ap-south-1', 'https://shop.auth.ap-south-1.amazoncognito.com'],
    ['shop', 'us-gov-west-1', 'https://shop.auth-fips.us-gov-west-1.amazoncognito.com'],
    ['shop', 'cn-north-1', undefined],
    ['shop', 'eusc-de-east-1', undefined],
    ['shop', 'us-isob-east-1', undefined],
    ['auth.example.com', 'cn-north-1', 'https://auth.example.com'],
  ] as const)
    it(`${domain} in ${region} is ${url ?? 'not guessed'}`, () => assert.equal(urlOf(domain, region), url));
});

describe('The requests that each violate the service model of CreateUserPoolDomain in one place', () => {
  for (const { constraint, settingPath, news } of violationsOf(
    'CreateUserPoolDomain',
    UserPoolDomainSettings,
  ))
    it(`are refused at ${settingPath}: ${constraint}`, () =>
      assert.deepEqual(refusedPathsOf(check)(news), [settingPath]));
});
