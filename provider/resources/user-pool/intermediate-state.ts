import { compact, own, type PlainObject } from '../../codec/plain-object';
import { hasChanges } from './merge';
import { hasEmail, hasToken, modeOf, passkeys, secondFactors } from './mfa';

/** Settings that an update may leave as they are for a while, since MFA and the tier lean on them. */
const GROUPS = {
  sender: ['emailConfiguration'],
  tier: ['userPoolTier'],
  signIn: ['policies'],
  recovery: ['accountRecoverySetting'],
} as const;

const SMS = ['smsConfiguration', 'smsAuthenticationMessage'];
const MFA = [
  'mfaConfiguration',
  'softwareTokenMfaConfiguration',
  'emailMfaConfiguration',
  'webAuthnConfiguration',
];

/** `rest` is all that always changes together. */
export type Group = keyof typeof GROUPS | 'rest';

export type Side = 'live' | 'target';

/** What a pool may stand as between two requests, in terms of what it was and what it is to be. */
export interface IntermediateState {
  /** The groups that are still as they were. */
  readonly kept: ReadonlyArray<Group>;
  /** How it may send SMS: several where AWS does not say what a request leaves. */
  readonly sms: ReadonlyArray<Side | 'none'>;
  readonly mode: string;
  /** Its second factors beside SMS, by their name in `Ends`. */
  readonly factors: string;
  readonly passkeys: Side;
}

/** The two ends of a plan. */
export interface PlanEnds {
  readonly live: PlainObject;
  readonly target: PlainObject;
  /** The second factors that a request may set, by name. */
  readonly factors: { readonly [name: string]: PlainObject };
  /** The groups in which the ends differ. */
  readonly changed: ReadonlyArray<Group>;
  /** The ways to send SMS that a request may say, those of the target first. */
  readonly sms: ReadonlyArray<Side>;
  /** The passkey settings that a request may say. */
  readonly passkeys: ReadonlyArray<Side>;
}

const pick = (settings: PlainObject, names: ReadonlyArray<string>): PlainObject =>
  compact(names.map((name) => [name, own(settings, name)]));

const without = (settings: PlainObject, names: ReadonlyArray<string>): PlainObject =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));

const isSame = (a: PlainObject, b: PlainObject): boolean => !hasChanges(a, b) && !hasChanges(b, a);

const part = (settings: PlainObject, group: Group): PlainObject =>
  group === 'rest'
    ? without(settings, [...Object.values(GROUPS).flat(), ...SMS, ...MFA])
    : pick(settings, GROUPS[group]);

const allGroups: ReadonlyArray<Group> = ['rest', 'sender', 'tier', 'signIn', 'recovery'];

const TOKEN_ONLY = { softwareTokenMfaConfiguration: { enabled: true } };

/** The factors as they were and as they are to be, and the two sets that lean on nothing. */
const factorSets = (live: PlainObject, target: PlainObject): PlanEnds['factors'] => {
  const wanted = pick(target, MFA.slice(1, 3));
  const sets: ReadonlyArray<readonly [string, PlainObject]> = [
    ['live', live],
    ...(hasToken(live) || hasToken(target) ? [['token', TOKEN_ONLY] as const] : []),
    ['none', {}],
  ];
  return Object.fromEntries([
    ['target', wanted],
    ...sets.filter(([, set], index) =>
      [wanted, ...sets.slice(0, index).map(([, other]) => other)].every((other) => !isSame(other, set)),
    ),
  ]);
};

const sides = (live: PlainObject, target: PlainObject): ReadonlyArray<Side> =>
  hasChanges(live, target) ? ['target', 'live'] : ['target'];

/** The ends of a plan; `idle` are the factors that are on record though MFA is off. */
export const planEnds = (live: PlainObject, idle: PlainObject, target: PlainObject): PlanEnds => ({
  live,
  target,
  factors: factorSets({ ...secondFactors(live), ...idle }, target),
  changed: allGroups.filter((group) => hasChanges(part(live, group), part(target, group))),
  sms: sides(pick(live, SMS), pick(target, SMS)),
  passkeys: sides(passkeys(live), passkeys(target)),
});

export const smsOf = (ends: PlanEnds, side: Side | 'none'): PlainObject =>
  side === 'none' ? {} : pick(ends[side], SMS);

export const startState = (ends: PlanEnds, idle: PlainObject): IntermediateState => {
  const factors = { ...secondFactors(ends.live), ...idle };
  return {
    kept: ends.changed,
    sms: ends.sms.slice(-1),
    mode: modeOf(ends.live),
    factors: Object.entries(ends.factors).find(([, set]) => isSame(set, factors))?.[0] ?? 'live',
    passkeys: ends.passkeys.includes('live') ? 'live' : 'target',
  };
};

/** The settings of a pool that stands so, where it sends SMS in this way. */
export const settingsAt = (ends: PlanEnds, standing: IntermediateState, sms: Side | 'none'): PlainObject => ({
  ...Object.assign(
    {},
    ...allGroups.map((group) => part(ends[standing.kept.includes(group) ? 'live' : 'target'], group)),
  ),
  ...smsOf(ends, sms),
  ...ends.factors[standing.factors],
  ...passkeys(ends[standing.passkeys]),
  mfaConfiguration: standing.mode,
});

const RANKS = ['OFF', 'OPTIONAL', 'ON'];

/** How much less a pool asks for than both of its ends: 0 is nothing less, 2 is no second factor at all. */
export const securityLoss = (ends: PlanEnds, standing: IntermediateState): number => {
  const least = Math.min(RANKS.indexOf(modeOf(ends.live)), RANKS.indexOf(modeOf(ends.target)));
  const rank = RANKS.indexOf(standing.mode);
  if (least <= 0) return 0;
  if (rank === 0) return 2;
  const factors = ends.factors[standing.factors] ?? {};
  const sends = (settings: PlainObject): boolean => own(settings, 'smsConfiguration') !== undefined;
  const loses =
    [hasToken, hasEmail].some((has) => has(ends.live) && has(ends.target) && !has(factors)) ||
    (sends(ends.live) && sends(ends.target) && standing.sms.includes('none'));
  return rank < least || loses ? 1 : 0;
};

export const keyOf = ({ kept, sms, mode, factors, passkeys: keys }: IntermediateState): string =>
  [kept, sms, mode, factors, keys].join('|');
