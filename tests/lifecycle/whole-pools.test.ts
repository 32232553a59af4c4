import { strict as assert } from 'node:assert';
import type { Settings } from '../support/emulator/settings';
import type { Values } from './names';
import { merge } from './tree';
import { PROGRAMS } from './whole/programs';
import { Whole } from './whole/world';

const MIRRORS = {
  messageTextsMirrored: true,
  preTokenGenerationMirrored: true,
  downgradeAfterUse: true,
} as const;

const POLICIES: Readonly<Record<string, Partial<Settings>>> = {
  'what is left out is reset': { omission: 'documented' },
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

/** AWS takes the older validity no more once the newer one was set. */
const isImpossible = (from: Values, to: Values): boolean =>
  from === PROGRAMS['newer validity'] && to === PROGRAMS['older validity'];

/** What others have set, and no program here speaks of: it must outlast every update. */
const THEIRS: Values = {
  lambdaConfig: { preSignUp: 'arn:aws:lambda:us-east-1:123456789012:function:theirs' },
  userPoolTags: { theirs: 'stays' },
  policies: { passwordPolicy: { minimumLength: 11 } },
};

interface Tally {
  readonly calls: Map<number, number>;
  impossible: number;
}

function go(settings: Partial<Settings>, from: Values, to: Values, theirs: Values, tally: Tally): void {
  const whole = new Whole(settings);
  const id = whole.create(merge(from, theirs));
  const calls = whole.up(id, from, to);
  if (typeof calls === 'string') {
    assert.ok(isImpossible(from, to), calls);
    tally.impossible += 1;
    return;
  }
  tally.calls.set(calls, (tally.calls.get(calls) ?? 0) + 1);
  whole.isSettled(id, to);
  const live = whole.described(id);
  if (theirs === THEIRS) {
    assert.equal(Object(live['LambdaConfig'])['PreSignUp'], Object(THEIRS['lambdaConfig'])['preSignUp']);
    assert.equal(Object(live['UserPoolTags'])['theirs'], 'stays');
  }
}

describe('From any pool to any other in one update', () => {
  const pairs = programs.flatMap(([from, before]) =>
    programs.filter(([to]) => to !== from).map(([to, after]) => [`${from} -> ${to}`, before, after] as const),
  );

  for (const [policy, settings] of Object.entries(POLICIES)) {
    for (const [what, theirs] of [
      ['alone', {}],
      ['with settings of others', THEIRS],
    ] as const) {
      it(`${pairs.length} pairs of ${programs.length} programs end as declared and are steady, ${what}, where ${policy}`, function () {
        this.timeout(600_000);
        const tally: Tally = { calls: new Map(), impossible: 0 };
        const wrong: string[] = [];
        for (const [pair, before, after] of pairs) {
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
