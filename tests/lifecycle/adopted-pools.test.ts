import { strict as assert } from 'node:assert';
import * as E from 'fp-ts/Either';
import type { Call } from '../../provider/resources/user-pool/calls';
import { impliedChanges } from '../../provider/resources/user-pool/implied-changes';
import { unmanagedPaths } from '../../provider/resources/user-pool/merge';
import { changes } from '../../provider/resources/user-pool/plan';
import { ServiceError } from '../support/emulator/errors';
import type { Settings } from '../support/emulator/settings';
import { countOf, sampleOf } from '../support/sample';
import { checked, InProcessService } from './pool-pairs/in-process-service';
import { PROGRAMS } from './pool-pairs/programs';
import { at } from './tree';

const SERVICE_BEHAVIOURS: Readonly<Record<string, Partial<Settings>>> = {
  'what is left out is reset': { omission: 'documented' },
  'what is left out fares as observed': {
    omission: 'observed',
    messageTextsMirrored: true,
    preTokenGenerationMirrored: true,
  },
};

/** Prime to the number of programs, so that a sample has each of them on both sides. */
const STRIDE = 7;

/** Whether the emulator takes the whole plan: a rule that only warns refuses some there. */
const isDone = (whole: InProcessService, calls: ReadonlyArray<Call>): boolean => {
  try {
    for (const { operation, input } of calls) whole.ask(operation, input);
    return true;
  } catch (thrown) {
    if (thrown instanceof ServiceError) return false;
    throw thrown;
  }
};

describe('An adoption by any program of any pool', () => {
  const programs = Object.entries(PROGRAMS);
  const pairs = programs.flatMap((before) => programs.map((after) => [before, after] as const));

  for (const [number, [behaviour, settings]] of Object.entries(SERVICE_BEHAVIOURS).entries()) {
    const tried = sampleOf(pairs, STRIDE, number, Object.keys(SERVICE_BEHAVIOURS).length);
    it(`leaves what it says that it leaves, in ${countOf(tried, pairs)} pairs, where ${behaviour}`, function () {
      this.timeout(600_000);
      const wrong: string[] = [];
      let adopted = 0;
      for (const [[from, before], [to, after]] of tried) {
        const whole = new InProcessService(settings);
        const id = whole.create(before);
        const pool = whole.live(id);
        const inputs = checked(after);
        const plan = changes(pool, {}, inputs);
        if (E.isLeft(plan) || !isDone(whole, plan.right)) continue;
        adopted += 1;
        const unmanaged = unmanagedPaths(inputs, pool.settings);
        const moved = impliedChanges(pool, inputs, unmanaged);
        const now = whole.live(id).settings;
        for (const path of unmanaged) {
          const [was, is] = [pool.settings, now].map((assumptions) => JSON.stringify(at(assumptions, path)));
          if (!moved.has(path) && is !== was) wrong.push(`${from} -> ${to}: ${path}: ${was} became ${is}`);
        }
      }
      assert.deepEqual(wrong, []);
      assert.ok(adopted > tried.length / 2, `${adopted}`);
    });
  }
});
