import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import type { PlainObject } from '../../provider/codec/plain-object';
import { livePath } from '../lifecycle/names';
import { type Deployed, ProviderHarness, quiet, recordOf, rewrite } from './provider-harness';

const STATES = join(__dirname, 'states');

/** A pool as some version of this package left it: on AWS, in the program, and in the engine's state. */
interface Fixture {
  readonly id: string;
  readonly creationDate: number;
  /** Whether its creation came to its end. */
  readonly isWhole: boolean;
  /** What AWS was asked for to make it. */
  readonly requests: ReadonlyArray<{ readonly operation: string; readonly input: PlainObject }>;
  readonly program: PlainObject;
  readonly inputs: PlainObject;
  readonly outs: PlainObject;
}

const KINDS = ['minimal', 'rich', 'mfa', 'adopted', 'partial', 'before-undeclared-and-unmanaged'];

const versions = readdirSync(STATES).sort();

const withoutProvider = ({ __provider: _, ...others }: PlainObject): PlainObject => others;

describe('State that an earlier version wrote', () => {
  quiet();
  let harness: ProviderHarness;
  before(async () => {
    harness = await ProviderHarness.open();
  });
  after(() => harness.close());
  beforeEach(() => harness.emulator.reset());

  it('is kept for each minor version, this one too', () => {
    const minor = version.replace(/\.\d+(-.*)?$/, '.0');
    for (const kind of KINDS) {
      const file = join(STATES, minor, `${kind}.json`);
      assert.ok(existsSync(file), `${file} is missing: write down the state of ${version}`);
    }
  });

  /** The fixture with its pool live; the emulator chooses the id. */
  const restored = async (text: string): Promise<Fixture & Deployed> => {
    const { requests, id: old, creationDate }: Fixture = JSON.parse(text);
    const [creation, ...others] = requests;
    assert.equal(creation?.operation, 'CreateUserPool');
    const { UserPool } = await harness.sendRaw('CreateUserPool', creation?.input ?? {});
    const id = String(Object(UserPool)['Id']);
    for (const { operation, input } of others)
      await harness.sendRaw(operation, JSON.parse(JSON.stringify(input).replaceAll(old, id)));
    rewrite(harness, id, { ...recordOf(harness, id), CreationDate: creationDate });
    harness.calls();
    return JSON.parse(text.replaceAll(old, id));
  };

  for (const [from, file] of versions.flatMap((written) =>
    readdirSync(join(STATES, written))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [written, name] as const),
  )) {
    const text = readFileSync(join(STATES, from, file), 'utf8');
    const name = `${file.replace('.json', '')}, of ${from}`;

    it(`shows no change for the same program, without a request (${name})`, async () => {
      const fixture = await restored(text);
      const { adoptId: _, ...program } = fixture.program;
      assert.deepEqual(
        await harness.diff(fixture, fixture.program),
        fixture.isWhole ? { changes: false } : { replaces: [] },
      );
      if (fixture.isWhole) assert.deepEqual(await harness.diff(fixture, program), { changes: false });
      assert.deepEqual(harness.calls(), []);
    });

    it(`is what a refresh finds, in the inputs as in the state (${name})`, async () => {
      const fixture = await restored(text);
      const found = await harness.refresh(fixture);
      assert.equal(found?.id, fixture.id);
      if (fixture.isWhole) assert.deepEqual(found.inputs, withoutProvider(fixture.inputs));
      const { undeclaredCreateOnly: _, unmanaged: __, ...rest } = found.outs;
      const { undeclaredCreateOnly, unmanaged, ...kept } = withoutProvider(fixture.outs);
      assert.deepEqual(rest, kept);
      if (undeclaredCreateOnly !== undefined)
        assert.deepEqual(found.outs['undeclaredCreateOnly'], undeclaredCreateOnly);
      if (Array.isArray(unmanaged))
        assert.deepEqual(
          found.outs['unmanaged'],
          // Later versions know that AWS fills this in by itself.
          unmanaged.filter(
            (path: unknown) => path !== 'deviceConfiguration.deviceOnlyRememberedOnUserPrompt',
          ),
        );
      assert.deepEqual(
        await harness.diff(found, fixture.program),
        fixture.isWhole ? { changes: false } : { replaces: [] },
      );
    });

    it(`is brought to a new program, and nothing else changes (${name})`, async () => {
      const fixture = await restored(text);
      const before = recordOf(harness, fixture.id);
      const program = { ...fixture.program, smsVerificationMessage: 'New {####}' };
      const updated = await harness.up(fixture, program);
      const after = recordOf(harness, fixture.id);
      const path = livePath('smsVerificationMessage');
      assert.equal(after[path], 'New {####}');
      if (fixture.isWhole)
        assert.deepEqual(after, {
          ...before,
          [path]: after[path],
          LastModifiedDate: after['LastModifiedDate'],
        });
      assert.deepEqual(await harness.diff(updated, program), { changes: false });
      assert.equal(harness.calls().includes('CreateUserPool'), false);
    });

    it(`is enough to delete the pool by (${name})`, async () => {
      await harness.delete(await restored(text));
      assert.deepEqual(harness.emulator.pools(), []);
    });
  }
});
