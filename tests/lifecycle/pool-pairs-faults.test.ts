import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { PlainObject } from '../../provider/codec/plain-object';
import { type Deployed, ProviderHarness, quiet, recordOf } from '../guarantees/provider-harness';
import { IS_EXHAUSTIVE, sampleOf } from '../support/sample';
import { awsNames, type Values } from './names';
import { MISHAPS } from './pool-pairs/faults';
import { PROGRAMS } from './pool-pairs/programs';
import { isSettled, made, moved, type Ran } from './pool-pairs/steps';
import { at, merge } from './tree';

const SEED = 20_261_126;
const PAIRS = 24;
const MADE = 12;
/** Which of the mishaps a sample tries: prime to their number, so that each request meets others. */
const STRIDE = 11;
const TRIED = IS_EXHAUSTIVE ? '' : `, with one mishap of ${STRIDE}`;
/** Runs side by side, each on an emulator of its own: most of a run is waiting before another attempt. */
const LANES = 24;

/** What others set behind the program's back. */
const THEIRS = awsNames({
  lambdaConfig: { preSignUp: 'arn:aws:lambda:us-east-1:123456789012:function:theirs' },
  userPoolTags: { theirs: 'stays' },
  adminCreateUserConfig: { allowAdminCreateUserOnly: true },
});

const KEPT = [
  'LambdaConfig.PreSignUp',
  'UserPoolTags.theirs',
  'AdminCreateUserConfig.AllowAdminCreateUserOnly',
];

/** A step of a stack, of which each request is tried with each mishap. */
interface Step {
  readonly title: string;
  readonly prepare: (harness: ProviderHarness) => Promise<Deployed | undefined>;
  readonly take: (harness: ProviderHarness, before: Deployed | undefined) => Promise<Ran>;
  readonly verify: (harness: ProviderHarness, after: Deployed) => Promise<void>;
}

interface Run {
  readonly title: string;
  readonly play: (harness: ProviderHarness) => Promise<void>;
}

const attributes = (count: number): PlainObject => ({
  schema: Array.from({ length: count }, (_, index) => ({
    name: `team${index}`,
    attributeDataType: 'String',
    mutable: true,
  })),
});

/** More than AWS adds in one request, and a tag that only a request of its own takes away. */
const GROWING: Readonly<Record<string, PlainObject>> = {
  'an attribute and two tags': { ...attributes(1), userPoolTags: { old: 'goes', kept: 'stays' } },
  'many attributes, a tag and an app': {
    ...attributes(40),
    userPoolTags: { kept: 'stays' },
    mfaConfiguration: 'ON',
    softwareTokenMfaConfiguration: { enabled: true },
    deletionProtection: 'ACTIVE',
  },
};

const programOf = (name: string): PlainObject => PROGRAMS[name] ?? GROWING[name] ?? assert.fail(name);

const plant = ({ emulator }: ProviderHarness, id: string): void => {
  const live = emulator.pool(id);
  Object.assign(live, { userPool: merge(live.userPool, THEIRS) });
};

const updating = (from: string, to: string): Step => ({
  title: `${from} -> ${to}`,
  prepare: async (harness) => {
    const pool = await harness.create(programOf(from));
    plant(harness, pool.id);
    return pool;
  },
  take: (harness, before) => moved(harness, before ?? assert.fail('nothing to update'), programOf(to)),
  verify: async (harness, after) => {
    await isSettled(harness, after, programOf(to));
    const live: Values = recordOf(harness, after.id);
    for (const path of KEPT) assert.deepEqual(at(live, path), at(THEIRS, path), path);
  },
});

const making = (name: string): Step => ({
  title: `to ${name}`,
  prepare: async () => undefined,
  take: (harness) => made(harness, programOf(name)),
  verify: async (harness, after) => {
    await isSettled(harness, after, programOf(name));
    assert.equal(harness.emulator.pools().length, 1, 'one pool is made');
  },
});

/** How many requests a step is, when nothing befalls them. */
async function requestsOf(harness: ProviderHarness, { prepare, take, verify }: Step): Promise<number> {
  harness.emulator.reset();
  const before = await prepare(harness);
  harness.calls();
  const { pool } = await take(harness, before);
  const count = harness.calls().length;
  await verify(harness, pool);
  return count;
}

const runsOf = (step: Step, requests: number): ReadonlyArray<Run> =>
  Array.from({ length: requests }, (_, skip) => skip).flatMap((skip) =>
    Object.entries(MISHAPS).map(([what, { fault, isOvercome }]) => ({
      title: `${step.title}, where request ${skip + 1} of ${requests} ${what}`,
      play: async (harness: ProviderHarness) => {
        harness.emulator.reset();
        const before = await step.prepare(harness);
        harness.emulator.fault({ ...fault, skip });
        const { pool, isRepeated } = await step.take(harness, before);
        harness.emulator.clearFaults();
        assert.ok(!(isOvercome && isRepeated), 'it takes another up');
        await step.verify(harness, pool);
      },
    })),
  );

const PAIR = fc
  .tuple(fc.constantFrom(...Object.keys(PROGRAMS)), fc.constantFrom(...Object.keys(PROGRAMS)))
  .filter(([from, to]) => from !== to && !(from === 'newer validity' && to === 'older validity'));

describe('With a mishap to any one request', function () {
  this.timeout(600_000);
  quiet();
  const lanes: ProviderHarness[] = [];
  before(async () => {
    for (let lane = 0; lane < LANES; lane++) {
      const harness = await ProviderHarness.open({
        messageTextsMirrored: true,
        preTokenGenerationMirrored: true,
      });
      harness.base = { poolName: 'pool', region: 'us-east-1' };
      lanes.push(harness);
    }
  });
  after(() => Promise.all(lanes.map((harness) => harness.close())));

  const allOf = async (steps: ReadonlyArray<Step>): Promise<void> => {
    const all: Run[] = [];
    for (const step of steps) all.push(...runsOf(step, await requestsOf(lanes[0] ?? assert.fail(), step)));
    const queue = [...sampleOf(all, STRIDE)];
    const total = queue.length;
    const wrong: string[] = [];
    const work = async (harness: ProviderHarness): Promise<void> => {
      for (let run = queue.shift(); run !== undefined; run = queue.shift()) {
        const { title, play } = run;
        await play(harness).catch((error: unknown) => {
          wrong.push(`${title}: ${error instanceof Error ? error.message.slice(0, 600) : 'failed'}`);
        });
      }
    };
    await Promise.all(lanes.map(work));
    if (process.env['SHOW_CALLS']) console.log(`${total} mishaps, ${wrong.length} of them wrong`);
    assert.deepEqual(wrong, []);
  };

  it(`${PAIRS} pairs of pools end as declared, keep what is others’, and are steady${TRIED}`, () =>
    allOf(fc.sample(PAIR, { seed: SEED, numRuns: PAIRS }).map(([from, to]) => updating(from, to))));

  it(`a pool that grows ends as declared, though it takes six kinds of requests${TRIED}`, () => {
    const [from = '', to = ''] = Object.keys(GROWING);
    return allOf([updating(from, to)]);
  });

  it(`${MADE} pools are made once, end as declared, and are steady${TRIED}`, () =>
    allOf(
      fc
        .sample(fc.constantFrom(...Object.keys(PROGRAMS)), { seed: SEED, numRuns: MADE })
        .map((name) => making(name)),
    ));
});
