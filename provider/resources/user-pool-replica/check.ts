import * as E from 'fp-ts/Either';
import { checkerOf } from '../../engine/check';
import { adoptIdMatchesName } from '../shared/adopted-name';
import { UserPoolReplicaInputs } from './inputs';
import { REPLICA_RULES } from './rules';

export const { check, normalise, warningsFor } = checkerOf({
  inputs: UserPoolReplicaInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: (given) => {
    const failures = adoptIdMatchesName(given, 'regionName');
    return failures.length > 0 ? E.left(failures) : E.right(given);
  },
  rules: REPLICA_RULES,
});
