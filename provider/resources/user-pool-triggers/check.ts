import * as E from 'fp-ts/Either';
import { isPlainObject, own } from '../../codec/plain-object';
import { checkerOf } from '../../engine/check';
import { RULES } from '../user-pool/rules';
import { UserPoolTriggersInputs } from './settings';

export const { check, warningsFor } = checkerOf({
  inputs: UserPoolTriggersInputs,
  poolIdProperty: 'userPoolId',
  normaliseValues: (given) => {
    const lambda = own(given, 'lambdaConfig');
    return isPlainObject(lambda) && Object.keys(lambda).length === 0
      ? E.left([{ path: 'lambdaConfig', reason: 'declares no trigger. Declare at least one.' }])
      : E.right(given);
  },
  // The pool may have the KMS key of a custom sender, so its absence is only a warning here.
  rules: RULES.map((rule) =>
    rule.id === 'triggers/custom-sender-requires-kms-key' ? { ...rule, evidence: 'reported' } : rule,
  ),
  // The pool's own rules, limited to settings of triggers.
  rulesInput: ({ lambdaConfig, region, userPoolId }) => ({ lambdaConfig, region, userPoolId }),
});
