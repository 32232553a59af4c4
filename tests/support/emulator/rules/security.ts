import { invalid } from '../errors';
import type { Rule } from './rule';

const hasDuplicates = (values: readonly unknown[]) => new Set(values).size !== values.length;

/** Rule 18 ([T] badmintoncryer/cdk-preflight pf-cognito-recovery-duplicate, whose message this is). */
export const recoveryPrioritiesDiffer: Rule = ({ userPool: { AccountRecoverySetting: recovery } }) =>
  hasDuplicates((recovery?.RecoveryMechanisms ?? []).map(({ Priority }) => Priority))
    ? invalid(
        'Invalid account recovery setting parameter. Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.',
      )
    : undefined;

/** Rule 21. */
export const ownKeyNeedsArn: Rule = ({ userPool: { KeyConfiguration: key } }) =>
  key?.KeyType === 'CUSTOMER_MANAGED_KEY' && key.KmsKeyArn === undefined
    ? invalid('KmsKeyArn is required when KeyType is CUSTOMER_MANAGED_KEY.')
    : undefined;

/** E: unique across all four, the defaults among them. */
export const acrNamesDiffer: Rule = ({ userPool: { AcrConfiguration: levels } }) =>
  hasDuplicates(Object.values(levels ?? {}).map(({ AcrValue }) => AcrValue))
    ? invalid('The AcrValues of AcrConfiguration must be unique.')
    : undefined;
