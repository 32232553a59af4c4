import * as E from 'fp-ts/Either';
import { isPlainObject, own } from '../../codec/plain-object';
import { checkerOf } from '../../engine/check';
import { RiskConfigurationInputs } from './inputs';
import { RISK_CONFIGURATION_RULES } from './rules';

export const { check, normalise, warningsFor } = checkerOf({
  inputs: RiskConfigurationInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: (given) => {
    const takeover = own(given, 'accountTakeoverRiskConfiguration');
    const actions = own(takeover, 'actions');
    // AWS requires the actions, and an object without members means the same as none.
    return own(takeover, 'notifyConfiguration') !== undefined &&
      isPlainObject(actions) &&
      Object.values(actions).every((action) => action === undefined)
      ? E.left([
          {
            path: 'accountTakeoverRiskConfiguration.actions',
            reason: 'has no action to notify of. Give lowAction, mediumAction or highAction.',
          },
        ])
      : E.right(given);
  },
  rules: RISK_CONFIGURATION_RULES,
});
