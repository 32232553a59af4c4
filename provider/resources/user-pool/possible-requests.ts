import { type Group, type IntermediateState, type PlanEnds, type Side, smsOf } from './intermediate-state';
import { type MfaMode, mfaMode } from './predicates';

/** A request, and the state of the pool after it. */
export interface PossibleRequest {
  readonly operation: 'UpdateUserPool' | 'SetUserPoolMfaConfig';
  /** The SMS configuration in the request. */
  readonly sms: Side | 'none';
  readonly after: IntermediateState;
}

const unique = <A>(values: ReadonlyArray<A>): ReadonlyArray<A> => [...new Set(values)];

/** Every subset of the groups, the empty one first. */
const subsets = ([first, ...others]: ReadonlyArray<Group>): ReadonlyArray<ReadonlyArray<Group>> =>
  first === undefined
    ? [[]]
    : [[], [first]]
        .flatMap((some) => subsets(others).map((set) => [...some, ...set]))
        .toSorted((a, b) => a.length - b.length);

/** UpdateUserPool sends the complete pool; its MFA mode is the current one or OFF. */
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

/** The possible SMS configurations after a request without one: AWS keeps it or removes it. */
const withoutSms = (ends: PlanEnds, before: IntermediateState['sms']): IntermediateState['sms'] =>
  unique(before.flatMap((sms) => (isNothing(ends, sms) ? [sms] : [sms, 'none' as const])));

/**
 * SetUserPoolMfaConfig replaces the complete MFA configuration; with MFA off it accepts neither SMS nor another factor,
 * unless one is declared. AWS does not document whether its SMS configuration then becomes the pool's own.
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
              sms: sms === 'none' ? withoutSms(ends, from.sms) : unique([sms, ...from.sms]),
              mode,
              factors: set,
              passkeys,
            },
          }),
        ),
      ),
    );
  });

/**
 * Every possible next request. Removing MFA starts with the MFA request, adding it starts with the pool that it depends
 * on.
 */
export const possibleRequests = (ends: PlanEnds, from: IntermediateState): ReadonlyArray<PossibleRequest> => {
  const [pool, mfa] = [updates(ends, from), mfaRequests(ends, from)];
  return mfaMode(ends.target) === 'OFF' ? [...mfa, ...pool] : [...pool, ...mfa];
};
