import assert from 'node:assert/strict';
import { UNKNOWN } from '../../../provider/codec/unknown';
import { consoleOutputOf, type Deployed, type ProviderHarness, quiet, thrownBy } from '../provider-harness';
import { clientIds, createPool, openClients } from './client-harness';

const OWN = 'OwnSecretOwnSecretOwnSecret0';
const OTHER = 'OtherSecretOtherSecretOther1';
const THIRD = 'ThirdSecretThirdSecretThird2';

/** What a response shows of a client's secret, as far as it is not settled. */
const RESPONSES = [
  { ownSecretTold: true, rotatedSecretShown: false },
  { ownSecretTold: true, rotatedSecretShown: true },
  { ownSecretTold: false, rotatedSecretShown: false },
] as const;

describe('The secret of an app client that changes', () => {
  quiet();
  let harness: ProviderHarness;
  let userPoolId: string;
  before(async () => {
    harness = await openClients();
  });
  after(() => harness.close());
  beforeEach(async () => {
    harness.emulator.reset();
    Object.assign(harness.emulator.options, RESPONSES[0]);
    userPoolId = await createPool(harness);
  });

  const live = ({ id }: Deployed) => harness.emulator.pool(userPoolId).clientSecrets.get(id) ?? [];
  const values = (client: Deployed) => live(client).map(({ value }) => value);
  const secretOf = ({ outs }: Deployed) => Object(outs['clientSecret'])['value'];
  const writes = () => harness.calls().filter((operation) => !/^(Describe|List)/.test(operation));
  const refuse = (operation: string, times = 1) =>
    harness.emulator.fault({ operation, kind: 'error', type: 'InvalidParameterException', times });
  const add = (client: Deployed, ClientSecret: string) =>
    harness.sendRaw('AddUserPoolClientSecret', { UserPoolId: userPoolId, ClientId: client.id, ClientSecret });

  for (const behaviour of RESPONSES) {
    describe(`where AWS is thus: ${JSON.stringify(behaviour)}`, () => {
      beforeEach(() => void Object.assign(harness.emulator.options, behaviour));

      it('is rotated in place: added, and then the old one is deleted', async () => {
        const made = await harness.create({ clientSecret: OWN });
        assert.deepEqual(await harness.diff(made, { clientSecret: OTHER }), { replaces: [] });
        harness.calls();
        const rotated = await harness.up(made, { clientSecret: OTHER });
        assert.deepEqual(writes(), ['AddUserPoolClientSecret', 'DeleteUserPoolClientSecret']);
        assert.equal(rotated.id, made.id);
        assert.deepEqual(values(made), [OTHER]);
        assert.equal(secretOf(rotated), OTHER);
        assert.deepEqual(clientIds(harness), [made.id]);
      });

      it('shows no change after that, also after a refresh, and is rotated again', async () => {
        const made = await harness.create({ clientSecret: OWN });
        let client = await harness.up(made, { clientSecret: OTHER });
        for (const [now, next] of [
          [OTHER, THIRD],
          [THIRD, OWN],
        ] as const) {
          assert.deepEqual(await harness.diff(client, { clientSecret: now }), { changes: false });
          const found = (await harness.refresh(client)) ?? assert.fail('it is gone');
          assert.deepEqual(found.outs, client.outs);
          assert.equal(found.inputs['clientSecret'] !== undefined, true);
          assert.deepEqual(await harness.diff(found, { clientSecret: now }), { changes: false });
          client = await harness.up(found, { clientSecret: next });
          assert.deepEqual(values(client), [next]);
        }
      });

      it('is rotated from the one that AWS generated', async () => {
        const made = await harness.create({ generateSecret: true });
        assert.deepEqual(await harness.diff(made, { clientSecret: OWN }), { replaces: [] });
        const rotated = await harness.up(made, { clientSecret: OWN });
        assert.deepEqual(values(rotated), [OWN]);
        assert.deepEqual(await harness.diff(rotated, { clientSecret: OWN }), { changes: false });
        assert.deepEqual((await harness.refresh(rotated))?.outs, rotated.outs);
      });

      it('is rotated together with other settings', async () => {
        const made = await harness.create({ clientSecret: OWN });
        harness.calls();
        const next = { clientSecret: OTHER, accessTokenValidity: '15 minutes' };
        const rotated = await harness.up(made, next);
        assert.deepEqual(writes(), [
          'AddUserPoolClientSecret',
          'DeleteUserPoolClientSecret',
          'UpdateUserPoolClient',
        ]);
        assert.equal(rotated.outs['accessTokenValidity'], 15);
        assert.deepEqual(await harness.diff(rotated, next), { changes: false });
      });
    });
  }

  it('is announced at preview, and sends nothing then', async () => {
    const made = await harness.create({ clientSecret: OWN });
    harness.calls();
    const output = await consoleOutputOf(() => harness.diff(made, { clientSecret: OTHER }));
    assert.match(
      output,
      new RegExp(`^This rotates the secret of the app client ${made.id}: the new one is added`),
    );
    assert.deepEqual(writes(), []);
    assert.equal(await consoleOutputOf(() => harness.diff(made, { clientSecret: UNKNOWN })), '');
    const other = { clientSecret: OWN, accessTokenValidity: 2 };
    assert.equal(await consoleOutputOf(() => harness.diff(made, other)), '');
  });

  it('replaces the client where it had none, or has none any more', async () => {
    const made = await harness.create({});
    assert.deepEqual(await harness.diff(made, { clientSecret: OWN }), { replaces: ['clientSecret'] });
    const confidential = await harness.create({ clientSecret: OWN });
    assert.deepEqual(await harness.diff(confidential, {}), { replaces: ['clientSecret'] });
    assert.deepEqual((await harness.diff(confidential, { generateSecret: true })).replaces, [
      'generateSecret',
      'clientSecret',
    ]);
  });

  it('is declared as the one that AWS generated without a write', async () => {
    const made = await harness.create({ generateSecret: true });
    const clientSecret = String(secretOf(made));
    harness.calls();
    assert.equal(await consoleOutputOf(() => harness.diff(made, { clientSecret })), '');
    const declared = await harness.up(made, { clientSecret });
    assert.deepEqual(writes(), []);
    assert.deepEqual(await harness.diff(declared, { clientSecret }), { changes: false });
  });

  it('is rotated of an adopted client, whose program did not declare it', async () => {
    const theirs = await harness.create({ generateSecret: true });
    const adopted = await harness.create({ adoptId: theirs.id });
    const rotated = await harness.up(adopted, { clientSecret: OWN });
    assert.deepEqual(values(rotated), [OWN]);
    assert.deepEqual(await harness.diff(rotated, { clientSecret: OWN }), { changes: false });
  });

  describe('where the client has two secrets', () => {
    const refused = (client: Deployed) =>
      new RegExp(
        `^clientSecret: the secret of the app client ${client.id} cannot be rotated: it has two, ${live(
          client,
        )
          .map(({ ClientSecretId }) => `${ClientSecretId} \\(created \\S+\\)`)
          .join(', ')}, and AWS allows no third\\. Delete the one`,
      );

    it('fails the preview, which names them', async () => {
      const made = await harness.create({ clientSecret: OWN });
      await add(made, THIRD);
      assert.match((await thrownBy(harness.diff(made, { clientSecret: OTHER }))).message, refused(made));
    });

    it('fails the update where no preview saw them, and changes nothing', async () => {
      const made = await harness.create({ clientSecret: OWN });
      const inputs = await harness.inputs({ clientSecret: OTHER }, made.inputs);
      await add(made, THIRD);
      const olds = { ...made.outs, clientSecret: OWN };
      const thrown = await thrownBy(harness.provider.update(made.id, olds, inputs));
      assert.match(thrown.message, refused(made));
      assert.equal(thrown.properties, undefined);
      assert.deepEqual(values(made), [OWN, THIRD]);
    });
  });

  it('is not rotated where the only secret is one that another resource has set', async () => {
    const made = await harness.create({ clientSecret: OWN });
    const rotated = await harness.up(made, { clientSecret: OTHER });
    const [ours] = live(rotated);
    await add(rotated, THIRD);
    await harness.sendRaw('DeleteUserPoolClientSecret', {
      UserPoolId: userPoolId,
      ClientId: rotated.id,
      ClientSecretId: ours?.ClientSecretId,
    });
    assert.match(
      (await thrownBy(harness.diff(rotated, { clientSecret: OWN }))).message,
      /is not the one that this resource has set/,
    );
    assert.deepEqual(values(rotated), [THIRD]);
  });

  describe('with a failure on the way', () => {
    it('keeps the old one where the new one is refused, in the state too', async () => {
      const made = await harness.create({ clientSecret: OWN });
      refuse('AddUserPoolClientSecret');
      const thrown = await thrownBy(harness.up(made, { clientSecret: OTHER }));
      assert.match(thrown.message, /^Cognito refused AddUserPoolClientSecret/);
      assert.equal(thrown.properties, undefined);
      assert.deepEqual(values(made), [OWN]);
      assert.deepEqual(values(await harness.up(made, { clientSecret: OTHER })), [OTHER]);
    });

    it('has the new one in the state where the old one is not deleted, and the next up deletes it', async () => {
      const made = await harness.create({ clientSecret: OWN });
      refuse('DeleteUserPoolClientSecret');
      const thrown = await thrownBy(harness.up(made, { clientSecret: OTHER }));
      assert.match(thrown.message, /has its new secret, and the old one, \S+, is still valid/);
      assert.deepEqual(values(made), [OWN, OTHER]);
      const left = { ...made, outs: thrown.properties ?? {} };
      assert.equal(secretOf(left), OTHER);
      // Also after a refresh in between.
      const found = (await harness.refresh(left)) ?? assert.fail('it is gone');
      assert.equal(secretOf(found), OTHER);
      for (const one of [left, found])
        assert.deepEqual(await harness.diff(one, { clientSecret: OTHER }), { replaces: [] });
      const next = await harness.up(found, { clientSecret: OTHER });
      assert.deepEqual(values(next), [OTHER]);
      assert.deepEqual(await harness.diff(next, { clientSecret: OTHER }), { changes: false });
    });

    it('deletes the superseded one first where the secret changes again', async () => {
      const made = await harness.create({ clientSecret: OWN });
      refuse('DeleteUserPoolClientSecret', 2);
      const thrown = await thrownBy(harness.up(made, { clientSecret: OTHER }));
      const left = { ...made, outs: thrown.properties ?? {} };
      const again = await thrownBy(harness.up(left, { clientSecret: THIRD }));
      assert.equal(secretOf({ ...left, outs: again.properties ?? {} }), OTHER);
      assert.deepEqual(values(await harness.up(left, { clientSecret: THIRD })), [THIRD]);
    });

    for (const operation of ['AddUserPoolClientSecret', 'DeleteUserPoolClientSecret'])
      for (const kind of ['drop-after', 'drop-before'] as const)
        it(`is rotated once where an answer of ${operation} is lost (${kind})`, async () => {
          const made = await harness.create({ clientSecret: OWN });
          harness.emulator.fault({ operation, kind });
          const rotated = await harness.up(made, { clientSecret: OTHER });
          assert.deepEqual(values(rotated), [OTHER]);
          assert.equal(secretOf(rotated), OTHER);
        });

    it('is in the state with the new one where a later request fails', async () => {
      const made = await harness.create({ clientSecret: OWN });
      refuse('UpdateUserPoolClient');
      const next = { clientSecret: OTHER, accessTokenValidity: 2 };
      const thrown = await thrownBy(harness.up(made, next));
      const left = { ...made, outs: thrown.properties ?? {} };
      assert.equal(secretOf(left), OTHER);
      harness.calls();
      await harness.up(left, next);
      assert.deepEqual(writes(), ['UpdateUserPoolClient']);
    });

    it('never leaves the client without a valid secret, at whichever request it stops', async () => {
      for (let skip = 0; skip < 6; skip += 1) {
        const made = await harness.create({ clientSecret: OWN });
        harness.emulator.fault({ kind: 'error', type: 'InvalidParameterException', skip });
        const result = await harness.up(made, { clientSecret: OTHER }).catch((thrown: unknown) => thrown);
        const outs =
          result instanceof Error ? (Reflect.get(result, 'properties') ?? made.outs) : Object(result).outs;
        assert.ok(values(made).includes(secretOf({ ...made, outs })), `stopped after ${skip}`);
        harness.emulator.clearFaults();
        const done = await harness.up({ ...made, outs }, { clientSecret: OTHER });
        assert.deepEqual(values(done), [OTHER]);
      }
    });
  });

  it('is in no message of a rotation that fails', async () => {
    const made = await harness.create({ clientSecret: OWN });
    const output = await consoleOutputOf(async () => {
      for (const operation of ['AddUserPoolClientSecret', 'DeleteUserPoolClientSecret']) {
        const message = `no ${OWN} and ${OTHER}`;
        harness.emulator.fault({ operation, kind: 'error', type: 'InvalidParameterException', message });
        console.log((await thrownBy(harness.up(made, { clientSecret: OTHER }))).message);
      }
    });
    assert.match(output, /no \[secret\] and \[secret\]/);
    for (const secret of [OWN, OTHER]) assert.ok(!output.includes(secret), output);
  });
});
