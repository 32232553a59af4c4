import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoTime } from '../../provider/aws/iso-time';
import type { PlainObject } from '../../provider/codec/plain-object';
import { withoutWriteOnly } from '../../provider/engine/write-only';
import { KINDS } from '../../provider/resources';
import { type Deployed, ProviderHarness, quiet } from './provider-harness';

const STATES = join(__dirname, 'states');
/** All kinds inside a pool, but for app clients, which have a test of their own. */
const INSIDE = Object.keys(KINDS).filter((kind) => !['UserPool', 'UserPoolClient'].includes(kind));

/** The properties of what a pool has once, which stay readable after a deletion, as they are then. */
const RESET: Readonly<Record<string, PlainObject>> = {
  LogDelivery: { userNotification: undefined, userAuthEvents: undefined },
  UserPoolTriggers: { lambdaConfig: {} },
  UserPoolUICustomization: { css: undefined, imageFile: undefined },
};

/** Something inside a pool as some version of this package left it: on AWS, in the program, and in the engine's state. */
interface Fixture extends Deployed {
  readonly kind: string;
  readonly poolId: string;
  /** Texts that AWS chose: which answers have them, by the members that lead to each. */
  readonly chosen?: Readonly<Record<string, readonly string[]>>;
  /** What AWS was asked for, the pool first. */
  readonly requests: ReadonlyArray<{ readonly operation: string; readonly input: PlainObject }>;
  readonly program: PlainObject;
  /** What somebody changes in the program later. */
  readonly edit: PlainObject;
}

const fixtures = readdirSync(STATES)
  .sort()
  .flatMap((version) => {
    const folder = join(STATES, version, 'inside');
    return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  });

const withoutProvider = ({ __provider: _, ...others }: PlainObject): PlainObject => others;

/** What AWS returns, of a program: the private key is never in an answer, nor in a state. */
const readable = (program: PlainObject): PlainObject =>
  withoutWriteOnly(['signInWithApple.privateKey'], program);

describe('State of what is inside a pool that an earlier version wrote', () => {
  quiet();

  it('is kept of every kind', () => {
    assert.deepEqual(new Set(fixtures.map((text) => JSON.parse(text).kind)), new Set(INSIDE));
  });

  for (const text of fixtures) {
    const { kind }: Fixture = JSON.parse(text);

    describe(`of the kind ${kind}`, () => {
      let harness: ProviderHarness;
      let fixture: Fixture;
      before(async () => {
        harness = await ProviderHarness.open({ kind });
      });
      after(() => harness.close());

      /** With its pool live; the emulator chooses that one's id. */
      beforeEach(async () => {
        harness.emulator.reset();
        const { poolId: old, requests, chosen = {} }: Fixture = JSON.parse(text);
        const [creation, ...others] = requests;
        assert.equal(creation?.operation, 'CreateUserPool');
        const { UserPool } = await harness.sendRaw('CreateUserPool', creation?.input ?? {});
        const texts = new Map([[old, String(Object(UserPool)['Id'])]]);
        const renewed = (value: string): string =>
          [...texts].reduce((all, [before, after]) => all.replaceAll(before, after), value);
        for (const { operation, input } of others) {
          const answer = await harness.sendRaw(operation, JSON.parse(renewed(JSON.stringify(input))));
          for (const [before, steps] of Object.entries(chosen)) {
            const found = steps.reduce<unknown>((value, step) => Reflect.get(Object(value), step), answer);
            if (found !== undefined) texts.set(before, isoTime(found) ?? String(found));
          }
        }
        fixture = JSON.parse(renewed(text));
        harness.calls();
      });

      it('shows no change for the same program, without a request', async () => {
        assert.deepEqual(await harness.diff(fixture, fixture.program), { changes: false });
        assert.deepEqual(harness.calls(), []);
      });

      it('is what a refresh finds, in the inputs as in the state', async () => {
        const found = await harness.refresh(fixture);
        assert.equal(found?.id, fixture.id);
        assert.deepEqual(found.inputs, readable(withoutProvider(fixture.inputs)));
        // Triggers have nothing unmanaged.
        const later = kind === 'UserPoolTriggers' ? {} : { unmanaged: [] };
        assert.deepEqual(found.outs, { ...later, ...withoutProvider(fixture.outs) });
      });

      it('is changed as an edited program declares, and in nothing else', async () => {
        const edited = { ...fixture.program, ...fixture.edit };
        const next = await harness.up(fixture, edited);
        assert.equal(next.id, fixture.id);
        // The state has the hashes of images.
        const { assets, imageFile } = fixture.inputs;
        const expected = readable({
          ...edited,
          ...(assets !== undefined && { assets }),
          ...(imageFile !== undefined && { imageFile }),
        });
        for (const [name, value] of Object.entries(expected)) assert.deepEqual(next.outs[name], value, name);
        assert.deepEqual(await harness.diff(next, edited), { changes: false });
      });

      it('is enough to delete it by', async () => {
        await harness.delete(fixture);
        const left = await harness.refresh(fixture);
        const reset = RESET[kind];
        if (reset === undefined) assert.equal(left, undefined);
        for (const [name, value] of Object.entries(reset ?? {})) assert.deepEqual(left?.outs[name], value);
      });
    });
  }
});
