import { type Group, type IntermediateState, type PlanEnds, type Side, smsOf } from './intermediate-state';
import { type MfaMode, mfaMode } from './predicates';

/** One request, and how the pool stands after it. */
export interface PossibleRequest {
  readonly operation: 'UpdateUserPool' | 'SetUserPoolMfaConfig';
  /** The way to send SMS that the request says. */
  readonly sms: Side | 'none';
  readonly after: IntermediateState;
}

const unique = <A>(values: ReadonlyArray<A>): ReadonlyArray<A> => [...new Set(values)];

/** Every choice of some of the groups, none of them first. */
const subsets = ([first, ...others]: ReadonlyArray<Group>): ReadonlyArray<ReadonlyArray<Group>> =>
  first === undefined
    ? [[]]
    : [[], [first]]
        .flatMap((some) => subsets(others).map((set) => [...some, ...set]))
        .toSorted((a, b) => a.length - b.length);

/** UpdateUserPool says the pool whole; of the mode it says the one there is, or off. */
const updates = (ends: PlanEnds, from: IntermediateState): ReadonlyArray<PossibleRequest> =>
  subsets(ends.changed.filter((group) => group !== 'rest')).flatMap((kept) =>
    ends.sms.flatMap((sms) =>
      unique<MfaMode>([from.mode, 'OFF']).map(
        (mode): PossibleRequest => ({
          operation: 'UpdateUserPool',
          sms,
          after: { ...from, kept, sms: [sms], mode },
        }),
      ),
    ),
  );

const isNothing = (ends: PlanEnds, sms: Side | 'none'): boolean => Object.keys(smsOf(ends, sms)).length === 0;

/** What may be of the SMS settings after a request that does not say them: AWS keeps them, or takes them away. */
const unsaid = (ends: PlanEnds, before: IntermediateState['sms']): IntermediateState['sms'] =>
  unique(before.flatMap((sms) => (isNothing(ends, sms) ? [sms] : [sms, 'none' as const])));

/**
 * SetUserPoolMfaConfig replaces all of MFA; with MFA off it takes neither SMS nor another factor, unless one is declared.
 * Whether the SMS settings that it says are the pool's own from then on AWS does not document.
 */
const mfaRequests = (ends: PlanEnds, from: IntermediateState): ReadonlyArray<PossibleRequest> =>
  unique<MfaMode>([mfaMode(ends.target), mfaMode(ends.live), 'OPTIONAL', 'OFF']).flatMap((mode) => {
    const isOff = mode === 'OFF';
    const [none] = [...ends.factors].find(([, set]) => Object.keys(set).length === 0) ?? ['none' as const];
    const factors = isOff
      ? [mfaMode(ends.target) === 'OFF' ? ('target' as const) : none]
      : [...ends.factors.keys()];
    const ways: ReadonlyArray<Side | 'none'> = isOff
      ? ['none']
      : [...ends.sms.filter((side) => !isNothing(ends, side)), 'none'];
    return factors.flatMap((set) =>
      ways.flatMap((sms) =>
        ends.passkeys.map(
          (passkeys): PossibleRequest => ({
            operation: 'SetUserPoolMfaConfig',
            sms,
            after: {
              kept: from.kept,
              sms: sms === 'none' ? unsaid(ends, from.sms) : unique([sms, ...from.sms]),
              mode,
              factors: set,
              passkeys,
            },
          }),
        ),
      ),
    );
  });

/** Every request that may come next. To take MFA away is to begin with it, to add is to begin with the pool it rests on. */
export const possibleRequests = (ends: PlanEnds, from: IntermediateState): ReadonlyArray<PossibleRequest> => {
  const [pool, mfa] = [updates(ends, from), mfaRequests(ends, from)];
  return mfaMode(ends.target) === 'OFF' ? [...mfa, ...pool] : [...pool, ...mfa];
};
