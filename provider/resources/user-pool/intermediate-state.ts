import { omit, pick } from '../../codec/pick';
import { hasChanges } from './merge';
import { passkeys, secondFactors } from './mfa';
import { hasEmailMfa, hasSms, hasSoftwareToken, type MfaMode, mfaMode } from './predicates';
import type { PoolSettings } from './settings';

type Names = ReadonlyArray<keyof PoolSettings>;

/** Settings that an update may leave unchanged for a while, since MFA and the tier depend on them. */
const GROUPS = {
  sender: ['emailConfiguration'],
  tier: ['userPoolTier'],
  signIn: ['policies'],
  recovery: ['accountRecoverySetting'],
} as const satisfies { readonly [group: string]: Names };

const SMS: Names = ['smsConfiguration', 'smsAuthenticationMessage'];
const FACTORS: Names = ['softwareTokenMfaConfiguration', 'emailMfaConfiguration'];
const MFA: Names = ['mfaConfiguration', ...FACTORS, 'webAuthnConfiguration'];

/** `rest` stands for all settings that always change together. */
export type Group = keyof typeof GROUPS | 'rest';

export type Side = 'live' | 'target';

/** The second factors that a request may set: those of one end, authenticator app codes only, or none. */
export type FactorSet = Side | 'token' | 'none';

/** A possible pool between two requests, relative to the live and the target pool. */
export interface IntermediateState {
  /** The groups that still have their live values. */
  readonly kept: ReadonlyArray<Group>;
  /** The possible SMS configurations: several where AWS does not document the effect of a request. */
  readonly sms: ReadonlyArray<Side | 'none'>;
  readonly mode: MfaMode;
  /** The second factors beside SMS, by their name in `PlanEnds`. */
  readonly factors: FactorSet;
  readonly passkeys: Side;
}

/** The live and the target pool of a plan. */
export interface PlanEnds {
  readonly live: PoolSettings;
  readonly target: PoolSettings;
  /** The second factors that a request may set, by name; equal sets occur once. */
  readonly factors: ReadonlyMap<FactorSet, PoolSettings>;
  /** The groups that differ between the ends. */
  readonly changed: ReadonlyArray<Group>;
  /** The SMS configurations that a request may set, that of the target first. */
  readonly sms: ReadonlyArray<Side>;
  /** The passkey settings that a request may set. */
  readonly passkeys: ReadonlyArray<Side>;
}

const isSame = (a: PoolSettings, b: PoolSettings): boolean => !hasChanges(a, b) && !hasChanges(b, a);

const part = (settings: PoolSettings, group: Group): PoolSettings =>
  group === 'rest'
    ? omit(settings, [...Object.values(GROUPS).flat(), ...SMS, ...MFA])
    : pick(settings, GROUPS[group]);

const allGroups: ReadonlyArray<Group> = ['rest', 'sender', 'tier', 'signIn', 'recovery'];

const TOKEN_ONLY: PoolSettings = { softwareTokenMfaConfiguration: { enabled: true } };

/** The live and the target factors, and the two sets that depend on no other setting. */
const factorSets = (live: PoolSettings, target: PoolSettings): PlanEnds['factors'] => {
  const wanted = pick(target, FACTORS);
  const sets: ReadonlyArray<readonly [FactorSet, PoolSettings]> = [
    ['live', live],
    ...(hasSoftwareToken(live) || hasSoftwareToken(target) ? [['token', TOKEN_ONLY] as const] : []),
    ['none', {}],
  ];
  return new Map([
    ['target', wanted],
    ...sets.filter(([, set], index) =>
      [wanted, ...sets.slice(0, index).map(([, other]) => other)].every((other) => !isSame(other, set)),
    ),
  ]);
};

const differingSides = (live: PoolSettings, target: PoolSettings): ReadonlyArray<Side> =>
  hasChanges(live, target) ? ['target', 'live'] : ['target'];

/** The ends of a plan; `idle` are the factors that are stored while MFA is off. */
export const planEnds = (live: PoolSettings, idle: PoolSettings, target: PoolSettings): PlanEnds => ({
  live,
  target,
  factors: factorSets({ ...secondFactors(live), ...idle }, target),
  changed: allGroups.filter((group) => hasChanges(part(live, group), part(target, group))),
  sms: differingSides(pick(live, SMS), pick(target, SMS)),
  passkeys: differingSides(passkeys(live), passkeys(target)),
});

export const smsOf = (ends: PlanEnds, side: Side | 'none'): PoolSettings =>
  side === 'none' ? {} : pick(ends[side], SMS);

export const startState = (ends: PlanEnds, idle: PoolSettings): IntermediateState => {
  const factors = { ...secondFactors(ends.live), ...idle };
  return {
    kept: ends.changed,
    sms: ends.sms.slice(-1),
    mode: mfaMode(ends.live),
    factors: [...ends.factors].find(([, set]) => isSame(set, factors))?.[0] ?? 'live',
    passkeys: ends.passkeys.includes('live') ? 'live' : 'target',
  };
};

/** The settings of a pool in this state, with this SMS configuration. */
export const settingsAt = (ends: PlanEnds, state: IntermediateState, sms: Side | 'none'): PoolSettings => ({
  ...allGroups.reduce<PoolSettings>(
    (all, group) => Object.assign(all, part(ends[state.kept.includes(group) ? 'live' : 'target'], group)),
    {},
  ),
  ...smsOf(ends, sms),
  ...ends.factors.get(state.factors),
  ...passkeys(ends[state.passkeys]),
  mfaConfiguration: state.mode,
});

const RANKS: ReadonlyArray<MfaMode> = ['OFF', 'OPTIONAL', 'ON'];

/** How much weaker a pool is than both of its ends: 0 is no weaker, 2 is no second factor at all. */
export const securityLoss = (ends: PlanEnds, state: IntermediateState): number => {
  const least = Math.min(RANKS.indexOf(mfaMode(ends.live)), RANKS.indexOf(mfaMode(ends.target)));
  const rank = RANKS.indexOf(state.mode);
  if (least <= 0) return 0;
  if (rank === 0) return 2;
  const factors = ends.factors.get(state.factors) ?? {};
  const loses =
    [hasSoftwareToken, hasEmailMfa].some((has) => has(ends.live) && has(ends.target) && !has(factors)) ||
    (hasSms(ends.live) && hasSms(ends.target) && state.sms.includes('none'));
  return rank < least || loses ? 1 : 0;
};

export const keyOf = ({ kept, sms, mode, factors, passkeys: keys }: IntermediateState): string =>
  [kept, sms, mode, factors, keys].join('|');
