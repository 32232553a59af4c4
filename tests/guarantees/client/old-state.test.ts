import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../../package.json';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { type Deployed, type ProviderHarness, quiet } from '../provider-harness';
import { clientIds, createPool, openClients, recordOf, rewrite } from './client-harness';

const STATES = join(__dirname, '../states');

/** An app client as some version of this package left it: on AWS, in the program, and in the engine's state. */
interface Fixture {
  readonly kind: string;
  readonly poolId: string;
  readonly id: string;
  readonly secret?: string;
  readonly creationDate: number;
  /** What AWS was asked for to make it. */
  readonly requests: ReadonlyArray<{ readonly operation: string; readonly input: PlainObject }>;
  readonly program: PlainObject;
  readonly inputs: PlainObject;
  readonly outs: PlainObject;
}

const FIXTURES = ['adopted', 'minimal', 'own-secret', 'rich'];

const withoutProvider = ({ __provider: _, ...others }: PlainObject): PlainObject => others;

/** The state as the engine keeps it: the mark of a secret is the engine's own, the value what we get back. */
const opened = ({ outs, ...client }: Deployed): Deployed => {
  const { value = outs['clientSecret'] } = Object(outs['clientSecret']);
  return { ...client, outs: { ...outs, ...(value !== undefined && { clientSecret: value }) } };
};

describe('State of an app client that an earlier version wrote', () => {
  quiet();
  let harness: ProviderHarness;
  before(async () => {
    harness = await openClients();
  });
  after(() => harness.close());
  beforeEach(() => harness.emulator.reset());

  it('is kept for each minor version, this one too', () => {
    const minor = version.replace(/\.\d+(-.*)?$/, '.0');
    for (const name of FIXTURES) {
      const file = join(STATES, minor, 'clients', `${name}.json`);
      assert.ok(existsSync(file), `${file} is missing: write down the state of ${version}`);
    }
  });

  /** The fixture with its client live; the emulator chooses the ids. */
  const restored = async (text: string): Promise<Fixture & Deployed> => {
    const { kind, poolId: oldPool, id: old, requests, secret, creationDate }: Fixture = JSON.parse(text);
    assert.equal(kind, 'UserPoolClient');
    const poolId = await createPool(harness);
    const [creation = assert.fail(), ...others] = requests;
    assert.deepEqual([creation.operation, others], ['CreateUserPoolClient', []]);
    const { UserPoolClient } = await harness.sendRaw(creation.operation, {
      ...creation.input,
      UserPoolId: poolId,
    });
    const id = String(Object(UserPoolClient)['ClientId']);
    rewrite(harness, id, {
      ...recordOf(harness, id),
      CreationDate: creationDate,
      ...(secret !== undefined && { ClientSecret: secret }),
    });
    harness.calls();
    return JSON.parse(text.replaceAll(old, id).replaceAll(oldPool, poolId));
  };

  const written = readdirSync(STATES).filter((from) => existsSync(join(STATES, from, 'clients')));
  for (const [from, file] of written.flatMap((from) =>
    readdirSync(join(STATES, from, 'clients')).map((name) => [from, name] as const),
  )) {
    const text = readFileSync(join(STATES, from, 'clients', file), 'utf8');
    const name = `${file.replace('.json', '')}, of ${from}`;

    it(`shows no change for the same program, without a request (${name})`, async () => {
      const fixture = await restored(text);
      const { adoptId: _, ...program } = fixture.program;
      assert.deepEqual(await harness.diff(fixture, fixture.program), { changes: false });
      assert.deepEqual(await harness.diff(fixture, program), { changes: false });
      assert.deepEqual(harness.calls(), []);
    });

    it(`is what a refresh finds, in the inputs as in the state (${name})`, async () => {
      const fixture = await restored(text);
      const found = opened((await harness.refresh(fixture)) ?? assert.fail());
      const { value = found.inputs['clientSecret'] } = Object(found.inputs['clientSecret']);
      const inputs = { ...found.inputs, ...(value !== undefined && { clientSecret: value }) };
      assert.deepEqual(inputs, withoutProvider(fixture.inputs));
      assert.deepEqual(found.outs, { unmanaged: [], ...withoutProvider(fixture.outs) });
    });

    it(`is brought to a new program, and nothing else changes (${name})`, async () => {
      const fixture = await restored(text);
      const before = recordOf(harness, fixture.id);
      const program = { ...fixture.program, authSessionValidity: 15 };
      const updated = opened(await harness.up(fixture, program));
      const after = recordOf(harness, fixture.id);
      assert.deepEqual(after, {
        ...before,
        AuthSessionValidity: 15,
        LastModifiedDate: after['LastModifiedDate'],
      });
      assert.deepEqual(await harness.diff(updated, program), { changes: false });
      assert.equal(harness.calls().includes('CreateUserPoolClient'), false);
    });

    it(`is enough to delete the client by (${name})`, async () => {
      await harness.delete(await restored(text));
      assert.deepEqual(clientIds(harness), []);
    });
  }
});
