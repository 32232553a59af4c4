import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoTime } from '../../provider/aws/iso-time';
import { getIn } from '../../provider/codec/object-path';
import { ownText, type PlainObject } from '../../provider/codec/plain-object';
import { withoutWriteOnly } from '../../provider/engine/write-only';
import { KINDS } from '../../provider/resources';
import { withoutSecretMarks } from '../lifecycle/without-secret-marks';
import { type Deployed, ProviderHarness, quiet } from './provider-harness';

const STATES = join(__dirname, 'states');
/** All kinds inside a pool, but for app clients, which have a test of their own. */
const INSIDE = Object.keys(KINDS).filter((kind) => !['UserPool', 'UserPoolClient'].includes(kind));

/** The properties of what a pool has once, which stay readable after a deletion, as they are then. */
const RESET: Readonly<Record<string, PlainObject>> = {
  LogDelivery: { userNotification: undefined, userAuthEvents: undefined },
  UserPoolSessionConfiguration: { userSessionTracking: 'DISABLED', tokenSession: { maxPerUser: 20 } },
  RiskConfiguration: {
    compromisedCredentialsRiskConfiguration: undefined,
    accountTakeoverRiskConfiguration: undefined,
    riskExceptionConfiguration: undefined,
  },
  UserPoolTriggers: { lambdaConfig: {} },
  UserPoolUICustomization: { css: undefined, imageFile: undefined },
};

/** Something inside a pool as some version of this package left it: on AWS, in the program, and in the engine's state. */
interface Fixture extends Deployed {
  readonly kind: string;
  readonly poolId: string;
  /** What AWS was asked for, the pool first. */
  readonly requests: ReadonlyArray<{
    readonly operation: string;
    readonly input: PlainObject;
    /** What AWS chose, as it was then, with its path in the response. */
    readonly chosen?: { readonly [old: string]: ReadonlyArray<string> };
  }>;
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

/** A value of a response in the state, where times are texts. */
const textOf = (value: unknown): string => isoTime(value) ?? String(value);

const withoutProvider = ({ __provider: _, ...others }: PlainObject): PlainObject => others;

/** What AWS returns, of a program: the private key is never in an answer, nor in a state. */
const readable = (program: PlainObject): PlainObject =>
  withoutWriteOnly(['signInWithApple.privateKey', 'password'], program);

/** Gives users what AWS generates: those of the state. */
const recreateUsers = ({ emulator }: ProviderHarness, { outs }: Fixture): void => {
  const [sub, created] = [ownText(outs, 'sub'), ownText(outs, 'creationDate')];
  if (sub === '') return;
  for (const user of emulator.pools().flatMap(({ users }) => [...users.values()])) {
    Object.assign(user, {
      attributes: { ...user.attributes, sub },
      UserCreateDate: Date.parse(created) / 1000,
    });
  }
};

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
        const { poolId: old, requests }: Fixture = JSON.parse(text);
        const [creation, ...others] = requests;
        assert.equal(creation?.operation, 'CreateUserPool');
        const { UserPool } = await harness.sendRaw('CreateUserPool', creation?.input ?? {});
        const chosen = new Map([[old, String(Object(UserPool)['Id'])]]);
        const renewed = (value: string): string =>
          [...chosen].reduce((text, [before, now]) => text.replaceAll(before, now), value);
        for (const { operation, input, chosen: paths = {} } of others) {
          const answer = await harness.sendRaw(operation, JSON.parse(renewed(JSON.stringify(input))));
          for (const [before, path] of Object.entries(paths)) chosen.set(before, textOf(getIn(answer, path)));
        }
        fixture = JSON.parse(renewed(text));
        recreateUsers(harness, fixture);
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
        assert.deepEqual(withoutSecretMarks(found.outs), { ...later, ...withoutProvider(fixture.outs) });
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
