import { strict as assert } from 'node:assert';
import type { PlainObject } from '../../../provider/codec/plain-object';
import {
  type Deployed,
  type ProviderHarness,
  recordOf,
  type Thrown,
} from '../../guarantees/provider-harness';
import { isLiveAsDeclared } from '../expect';
import { canonical } from '../tree';

/** What came of a step. */
export interface Ran {
  readonly pool: Deployed;
  /** Whether it took another `up`. */
  readonly isRepeated: boolean;
}

const UNCHANGED = { changes: false };

const outcomeOf = <A>(step: Promise<A>): Promise<A | Thrown> =>
  step.catch((error: unknown) => (error instanceof Error ? error : assert.fail(String(error))));

const withoutText = ({ __provider: _, ...outs }: PlainObject): PlainObject => outs;

/** The pool that a failed step says there is, if it says so: just what a refresh then finds. */
async function leftBy(
  harness: ProviderHarness,
  error: Thrown,
  inputs: PlainObject,
): Promise<Deployed | undefined> {
  if (error.id === undefined || error.properties === undefined) return undefined;
  const pool = { id: error.id, inputs, outs: error.properties };
  const refreshed = (await harness.refresh(pool)) ?? assert.fail('it is gone');
  // Of what could not be read the state has what was known before.
  const isUnread = /\b(?:Describe|Get)[A-Z]/.test(error.message);
  if (!isUnread)
    assert.deepEqual(withoutText(pool.outs), withoutText(refreshed.outs), 'the state is not what is live');
  return pool;
}

/** As the engine has it: what failed half-way is updated again, whatever a preview would find. */
async function again(harness: ProviderHarness, pool: Deployed): Promise<Ran> {
  const { outs } = await harness.provider.update(pool.id, pool.outs, pool.inputs);
  return { pool: { ...pool, outs: outs ?? {} }, isRepeated: true };
}

/** Moves a pool on to a program, with a second `up` where the first one fails. */
export async function moved(harness: ProviderHarness, before: Deployed, program: PlainObject): Promise<Ran> {
  const first = await outcomeOf(harness.up(before, program));
  if (!(first instanceof Error)) return { pool: first, isRepeated: false };
  const left = await leftBy(harness, first, await harness.inputs(program, before.inputs));
  return left === undefined
    ? { pool: await harness.up(before, program), isRepeated: true }
    : again(harness, left);
}

/** Makes a pool, with a second `up` where the first one fails. */
export async function made(harness: ProviderHarness, program: PlainObject): Promise<Ran> {
  const first = await outcomeOf(harness.create(program));
  if (!(first instanceof Error)) return { pool: first, isRepeated: false };
  const left = await leftBy(harness, first, await harness.inputs(program));
  return left === undefined
    ? { pool: await harness.create(program), isRepeated: true }
    : again(harness, left);
}

/** The pool is as declared, the next preview has nothing to do, and a refresh sees no drift. */
export async function isSettled(
  harness: ProviderHarness,
  pool: Deployed,
  program: PlainObject,
): Promise<void> {
  isLiveAsDeclared(recordOf(harness, pool.id), program);
  assert.deepEqual(await harness.diff(pool, program), UNCHANGED, 'a preview sees a change');
  const refreshed = (await harness.refresh(pool)) ?? assert.fail('it is gone');
  // A list has the order of the state that a failed step left, which is no change.
  const [found, given] = [refreshed.inputs, pool.inputs].map((inputs) => canonical(withoutText(inputs)));
  assert.equal(found, given, 'a refresh sees drift');
  assert.deepEqual(withoutText(refreshed.outs), withoutText(pool.outs), 'a refresh changes the state');
}
