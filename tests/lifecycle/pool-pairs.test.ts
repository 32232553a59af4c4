import { strict as assert } from 'node:assert';
import type { Settings } from '../support/emulator/settings';
import { countOf, sampleOf } from '../support/sample';
import type { Values } from './names';
import { InProcessService } from './pool-pairs/in-process-service';
import { PROGRAMS } from './pool-pairs/programs';
import { at, merge } from './tree';

const MIRRORS = {
  messageTextsMirrored: true,
  preTokenGenerationMirrored: true,
  downgradeAfterUse: true,
} as const;

const POLICIES: Readonly<Record<string, Partial<Settings>>> = {
  'what is left out is reset': { omission: 'documented' },
  'what is left out is kept': { omission: 'keep', ...MIRRORS },
  'what is left out fares as observed': { omission: 'observed', ...MIRRORS },
  'every open question has the other answer': {
    omission: 'observed',
    smsOnMfaOmission: 'remove',
    deletionProtectionOnOmission: 'keep',
    mfaOffDropsFactors: true,
    emptySmsConfiguration: 'ignored',
    ...MIRRORS,
  },
};

const programs = Object.entries(PROGRAMS);

/** Prime to the number of programs, so that a sample has each of them on both sides. */
const STRIDE = 23;

const NAMES_OF_LEVELS = 'access tokens, history, registration and names';

/** Why there is no way from one program to another, in AWS's words or the preview's; nothing where there is one. */
function impossibility(from: Values, to: Values, { omission }: Partial<Settings>): RegExp | undefined {
  // AWS takes the older validity no more once the newer one was set: the preview says so.
  if (from === PROGRAMS['newer validity'] && to === PROGRAMS['older validity'])
    return /temporaryPasswordValidityDays 3, and AWS then refuses the older setting/;
  // Only leaving them out takes names of levels away, and LITE has none: where that keeps them, nobody gets there.
  if (omission === 'keep' && from === PROGRAMS[NAMES_OF_LEVELS] && at(to, 'userPoolTier') === 'LITE')
    return /Authentication Context Class Reference/;
  return undefined;
}

/** What others have set, and no program here speaks of: it must outlast every update. */
const BESIDE: Values = {
  lambdaConfig: { preSignUp: 'arn:aws:lambda:us-east-1:123456789012:function:theirs' },
  userPoolTags: { theirs: 'stays' },
  policies: { passwordPolicy: { minimumLength: 11 } },
  deviceConfiguration: { deviceOnlyRememberedOnUserPrompt: true },
  adminCreateUserConfig: { allowAdminCreateUserOnly: true },
};

const KEPT = [
  ['LambdaConfig.PreSignUp', 'arn:aws:lambda:us-east-1:123456789012:function:theirs'],
  ['UserPoolTags.theirs', 'stays'],
  ['Policies.PasswordPolicy.MinimumLength', 11],
  ['AdminCreateUserConfig.AllowAdminCreateUserOnly', true],
  ['DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt', true],
] as const;

interface Tally {
  readonly calls: Map<number, number>;
  impossible: number;
}

function attempt(whole: InProcessService, id: string, from: Values, to: Values): number | string {
  try {
    return whole.up(id, from, to);
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : 'refused';
  }
}

function go(settings: Partial<Settings>, from: Values, to: Values, theirs: Values, tally: Tally): void {
  const whole = new InProcessService(settings);
  const id = whole.create(merge(from, theirs));
  const calls = attempt(whole, id, from, to);
  const reason = impossibility(from, to, settings);
  if (typeof calls === 'string' || reason !== undefined) {
    assert.match(String(calls), reason ?? /^\d+$/);
    tally.impossible += 1;
    return;
  }
  tally.calls.set(calls, (tally.calls.get(calls) ?? 0) + 1);
  whole.isSettled(id, to);
  const live = whole.described(id);
  if (theirs !== BESIDE) return;
  // Devices are remembered because a program says so: when it no longer does, nothing of that is left.
  const kept = at(from, 'deviceConfiguration') === undefined ? KEPT : KEPT.slice(0, -1);
  for (const [path, value] of kept) assert.equal(at(live, path), value, path);
}

describe('From any pool to any other in one update', () => {
  const pairs = programs.flatMap(([from, before]) =>
    programs.filter(([to]) => to !== from).map(([to, after]) => [`${from} -> ${to}`, before, after] as const),
  );

  for (const [number, [policy, settings]] of Object.entries(POLICIES).entries()) {
    for (const [half, [what, theirs]] of [
      ['alone', {}] as const,
      ['with settings of others', BESIDE] as const,
    ].entries()) {
      // Each of the eight tests takes other pairs.
      const tried = sampleOf(pairs, STRIDE, 2 * number + half, 2 * Object.keys(POLICIES).length);
      it(`${countOf(tried, pairs)} pairs of ${programs.length} programs end as declared and are steady, ${what}, where ${policy}`, function () {
        this.timeout(600_000);
        const tally: Tally = { calls: new Map(), impossible: 0 };
        const wrong: string[] = [];
        for (const [pair, before, after] of tried) {
          try {
            go(settings, before, after, theirs, tally);
          } catch (thrown) {
            wrong.push(`${pair}: ${thrown instanceof Error ? thrown.message.slice(0, 300) : 'failed'}`);
          }
        }
        if (process.env['SHOW_CALLS'])
          console.log(policy, what, [...tally.calls].sort(), tally.impossible, wrong.length);
        assert.deepEqual(wrong, []);
        assert.ok(Math.max(...tally.calls.keys()) <= 4, 'no pair takes more than four requests');
      });
    }
  }
});
