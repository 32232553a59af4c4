import * as E from 'fp-ts/Either';
import { checkerOf } from '../../engine/check';
import { RiskConfigurationInputs } from './inputs';
import { RISK_CONFIGURATION_RULES } from './rules';

export const { check, normalise, warningsFor } = checkerOf({
  inputs: RiskConfigurationInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: E.right,
  rules: RISK_CONFIGURATION_RULES,
});
