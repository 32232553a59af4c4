import assert from 'node:assert/strict';
import { awsNames, livePath, type Values } from '../lifecycle/names';
import { ROWS } from '../lifecycle/properties';
import type { Row } from '../lifecycle/properties/row';
import { at, canonical, merge, put } from '../lifecycle/tree';
import {
  consoleOutputOf,
  type Deployed,
  ProviderHarness,
  quiet,
  recordOf,
  rewrite,
  thrownBy,
} from './provider-harness';

const region = 'us-east-1';
const BASE: Values = { poolName: 'pool', region };

const programOf = ({ path, beside }: Row, value: unknown): Values =>
  merge(merge(BASE, beside), put({}, path, value));

const lastName = (path: string): string | undefined => path.split('.').at(-1);

describe('Drift', () => {
  quiet();
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open();
  });
  after(() => harness.close());
  beforeEach(() => harness.emulator.reset());

  /** Somebody else sets a property of a live pool. */
  const drift = (id: string, path: string, value: unknown): void => {
    const given = awsNames(value, lastName(path));
    const kept = path === 'userPoolTags' ? {} : undefined;
    rewrite(harness, id, put(recordOf(harness, id), livePath(path), kept ?? given));
    if (kept !== undefined) rewrite(harness, id, put(recordOf(harness, id), livePath(path), given));
  };

  const refreshed = async (pool: Deployed): Promise<Deployed> =>
    (await harness.refresh(pool)) ?? assert.fail('the pool is gone');

  for (const row of ROWS.filter(({ fixed }) => fixed === undefined)) {
    const { path, second, drifted = second } = row;
    const name = row.name ?? path;

    it(`of ${name} shows in the inputs just there, where the program declares it`, async () => {
      const pool = await harness.create(programOf(row, row.first));
      assert.deepEqual((await refreshed(pool)).inputs, pool.inputs, 'there is none yet');
      drift(pool.id, path, drifted);
      const { inputs } = await refreshed(pool);
      assert.equal(canonical(at(inputs, path)), canonical(drifted));
      assert.deepEqual(put(inputs, path, undefined), put(pool.inputs, path, undefined));
    });

    it(`of ${name} shows in no input where the program does not declare it`, async () => {
      const pool = await harness.create(merge(BASE, path.startsWith('poolName') ? {} : row.beside));
      if (path === 'poolName') return;
      const declared = pool.inputs;
      if (at(declared, path) !== undefined) return;
      drift(pool.id, path, row.first);
      assert.deepEqual((await refreshed(pool)).inputs, declared);
    });

    it(`of ${name} is all that an adoption changes, and its preview lists it`, async () => {
      const program = programOf(row, row.first);
      const { id } = await harness.create(program);
      drift(id, path, second);
      drift(id, 'smsAuthenticationMessage', 'Theirs {####}');
      if (path === 'smsAuthenticationMessage') drift(id, path, second);
      const before = recordOf(harness, id);
      const adopting = { ...program, adoptId: id };
      let adopted: Deployed | undefined;
      const message = await consoleOutputOf(async () => {
        adopted = await harness.create(adopting);
      });
      const [, changes = '', leaves = ''] =
        /Changes: (.*)\. Unchanged, since the program does not declare them: (.*)\.$/m.exec(message) ?? [];
      assert.ok(
        changes.split(/, (?=[\w.]+: )/).every((change) => change.startsWith(path)),
        message,
      );
      if (path !== 'smsAuthenticationMessage') {
        assert.ok(leaves.includes('smsAuthenticationMessage'), message);
        assert.equal(recordOf(harness, id)['SmsAuthenticationMessage'], 'Theirs {####}');
      }
      const moving = ['LastModifiedDate', livePath(path), ...(row.moves ?? [])];
      const rest = (record: Values): Values =>
        moving.reduce<Values>((values, path) => put(values, path, undefined), record);
      assert.deepEqual(rest(recordOf(harness, id)), rest(before));
      harness.calls();
      await harness.up(adopted ?? assert.fail(), adopting);
      assert.deepEqual(harness.calls(), [], 'up afterwards calls nothing');
    });
  }

  it('of a pool whose name alone is declared is listed as unmanaged only', async () => {
    const pool = await harness.create(BASE);
    drift(pool.id, 'deletionProtection', 'ACTIVE');
    drift(pool.id, 'webAuthnConfiguration', { relyingPartyId: 'one.example' });
    const { inputs, outs } = await refreshed(pool);
    assert.deepEqual(inputs, BASE);
    assert.deepEqual(outs['unmanaged'], ['deletionProtection', 'webAuthnConfiguration.relyingPartyId']);
  });

  const FACTORS = {
    mfaConfiguration: 'ON',
    emailConfiguration: {
      emailSendingAccount: 'DEVELOPER',
      sourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/example.com',
    },
    softwareTokenMfaConfiguration: { enabled: true },
    emailMfaConfiguration: { message: 'Code {####}', subject: 'Code' },
    webAuthnConfiguration: { relyingPartyId: 'one.example', userVerification: 'required' },
  };

  it('is none in a pool that is adopted as it is: its factors too are in the state, and nothing is changed', async () => {
    const { id } = await harness.create({ ...BASE, ...FACTORS });
    harness.calls();
    const adopted = await harness.create({ ...BASE, ...FACTORS, adoptId: id });
    assert.deepEqual(
      [...new Set(harness.calls())],
      ['DescribeUserPool', 'GetUserPoolMfaConfig'],
      'only questions',
    );
    for (const [name, value] of Object.entries(FACTORS)) assert.deepEqual(adopted.outs[name], value);
    assert.deepEqual(await harness.diff(adopted, { ...BASE, ...FACTORS, adoptId: id }), { changes: false });
    assert.deepEqual(await harness.diff(adopted, { ...BASE, ...FACTORS }), { changes: false });
  });

  it('of factors is rebuilt by an adoption, and those that are not declared stay', async () => {
    const { id } = await harness.create({ ...BASE, ...FACTORS });
    const { emailMfaConfiguration: _, webAuthnConfiguration: __, ...declared } = FACTORS;
    const program = { ...BASE, ...declared, mfaConfiguration: 'OPTIONAL', adoptId: id };
    const before = recordOf(harness, id);
    const message = await consoleOutputOf(() => harness.create(program));
    assert.match(
      message,
      /Changes: mfaConfiguration: "ON" => "OPTIONAL"\. Unchanged, since the program does not declare them/,
    );
    assert.match(message, /emailMfaConfiguration/);
    assert.match(message, /webAuthnConfiguration\.relyingPartyId/);
    const after = recordOf(harness, id);
    assert.equal(after['MfaConfiguration'], 'OPTIONAL');
    const same = ['LastModifiedDate', 'MfaConfiguration'].reduce<readonly [Values, Values]>(
      ([left, right], name) => [put(left, name, undefined), put(right, name, undefined)],
      [before, after],
    );
    assert.deepEqual(same[1], same[0]);
  });

  it('of tags takes away those that the program removed; AWS’s own and those of others stay', async () => {
    const pool = await harness.create({ ...BASE, userPoolTags: { a: '1', b: '2' } });
    drift(pool.id, 'userPoolTags', { a: '1', b: 'changed', theirs: 'x', 'aws:cloudformation:stack-id': 'y' });
    const { inputs, outs, id } = await refreshed(pool);
    assert.deepEqual(inputs['userPoolTags'], { a: '1', b: 'changed' });
    assert.deepEqual(outs['unmanaged'], ['userPoolTags.theirs']);
    harness.calls();
    harness.emulator.requests.length = 0;
    await harness.up({ id, inputs, outs }, { ...BASE, userPoolTags: { b: '2' } });
    const untag = harness.emulator.requests.find(({ operation }) => operation === 'UntagResource');
    assert.deepEqual(untag?.input['TagKeys'], ['a']);
    assert.deepEqual(recordOf(harness, id)['UserPoolTags'], {
      b: '2',
      theirs: 'x',
      'aws:cloudformation:stack-id': 'y',
    });
  });

  it('keeps the name of a pool that is adopted without one: nothing changes, and its name is the program’s from then on', async () => {
    const { id } = await harness.create({ poolName: 'theirs', region });
    const adopting = { poolName: undefined, region, adoptId: id };
    harness.calls();
    let adopted: Deployed | undefined;
    const message = await consoleOutputOf(async () => {
      adopted = await harness.create(adopting);
    });
    assert.match(message, /Changes: nothing\./);
    assert.ok(!harness.calls().includes('UpdateUserPool'));
    assert.equal(adopted?.inputs['poolName'], 'theirs');
    assert.equal(adopted?.outs['poolName'], 'theirs');
    assert.deepEqual((await harness.up(adopted, adopting)).inputs, adopted.inputs);
    assert.deepEqual(harness.calls(), []);
  });

  it('is refused to a second resource of one run, and the first keeps the pool', async () => {
    const { id } = await harness.create({ poolName: 'shared', region });
    await harness.create({ poolName: 'shared', region, adoptId: id });
    harness.calls();
    const { message } = await thrownBy(harness.provider.create({ poolName: 'other', region, adoptId: id }));
    assert.match(message, new RegExp(`another resource of this run adopts the pool ${id} already`));
    assert.deepEqual(harness.calls(), []);
  });
});
