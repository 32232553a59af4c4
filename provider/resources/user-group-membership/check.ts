import * as E from 'fp-ts/Either';
import { own, type PlainObject } from '../../codec/plain-object';
import { holdsUnknown } from '../../codec/unknown';
import type { ValidationFailure } from '../../codec/validation-failure';
import { checkerOf } from '../../engine/check';
import { membershipId } from './id';
import { UserGroupMembershipInputs } from './inputs';
import { USER_GROUP_MEMBERSHIP_RULES } from './rules';

/** The failure if `adoptId` is not the id of these properties. */
const wrongId = (inputs: PlainObject): ReadonlyArray<ValidationFailure> => {
  const adopted = own(inputs, 'adoptId');
  if (adopted === undefined || holdsUnknown(inputs)) return [];
  const id = membershipId(inputs);
  return adopted === id
    ? []
    : [{ path: 'adoptId', reason: `must be the id of the membership, ${JSON.stringify(id)}` }];
};

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserGroupMembershipInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: (given) => {
    const failures = wrongId(given);
    return failures.length > 0 ? E.left(failures) : E.right(given);
  },
  rules: USER_GROUP_MEMBERSHIP_RULES,
});
