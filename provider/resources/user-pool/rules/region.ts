import { referencedText } from '../../shared/referenced-text';
import { homeRules, regionNamed } from '../../shared/region-rules';
import type { Pool, Rule, RulePath } from './rule';

export const regionRules: ReadonlyArray<Rule> = [
  // The pool's id is in `adoptId`, or in `userPoolId` for triggers declared beside their pool.
  ...homeRules<Pool, 'userPoolId' | 'adoptId'>('pool', ['userPoolId', 'adoptId'], ['region', 'adoptId']),
  ...regionNamed<Pool, RulePath>({
    area: 'sms/sns-region',
    paths: ['smsConfiguration.snsRegion'],
    awsError: 'InvalidParameterException: Invalid snsRegion',
    read: (pool) => referencedText('smsConfiguration.snsRegion', () => pool.smsConfiguration?.snsRegion),
  }),
  ...regionNamed<Pool, RulePath>({
    area: 'sms/eums-region',
    paths: ['smsConfiguration.eumsSms.region'],
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    read: (pool) =>
      referencedText('smsConfiguration.eumsSms.region', () => pool.smsConfiguration?.eumsSms?.region),
  }),
];
