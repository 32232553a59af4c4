import type fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { check, normalise, warningsFor } from '../../../provider/resources/user-pool-replica/check';
import { UserPoolReplicaInputs } from '../../../provider/resources/user-pool-replica/inputs';
import { REPLICA_RULES } from '../../../provider/resources/user-pool-replica/rules';
import type { Replica } from '../../../provider/resources/user-pool-replica/rules/rule';
import { UserPoolReplicaSettings } from '../../../provider/resources/user-pool-replica/settings';
import type { RuleSuite } from '../user-pool/rule-suite';
import { anyOf } from '../user-pool/valid-pool';

const tags = (count: number): object => ({
  userPoolTags: Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, 'a'])),
});

/** The rules of a replica. */
export const REPLICA: RuleSuite<Replica> = {
  rules: REPLICA_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool', regionName: 'us-west-2' },
  inputs: UserPoolReplicaInputs,
  valid: anyOf(UserPoolReplicaSettings) as fc.Arbitrary<PlainObject>,
  cases: {
    'replica/region-malformed': {
      breaks: { regionName: 'uswest2' },
      keeps: { regionName: 'us-east-2' },
    },
    'replica/region-unknown': { breaks: { regionName: 'us-west-9' }, keeps: { regionName: 'us-east-2' } },
    'replica/region-differs': {
      breaks: { region: 'eu-west-1', regionName: 'eu-west-1' },
      keeps: { regionName: 'eu-west-2' },
    },
    'replica/region-partition': {
      breaks: { region: 'eu-west-1', regionName: 'us-gov-west-1' },
      keeps: { regionName: 'eu-central-1' },
    },
    'replica-tags/aws-prefix-reserved': {
      breaks: { userPoolTags: { 'aws:team': 'a' } },
      keeps: { userPoolTags: { awsteam: 'a' } },
    },
    'replica-tags/characters': {
      breaks: { userPoolTags: { team: 'a<b' } },
      keeps: { userPoolTags: { 'team name': 'a+b@c' } },
    },
    'replica-tags/at-most-50': { breaks: tags(51), keeps: tags(50) },
    'region/user-pool-replica-malformed': {
      breaks: { userPoolId: 'eu-wst-1_Pool' },
      keeps: { userPoolId: 'eu-west-2_Pool' },
    },
    'region/user-pool-replica-unknown': {
      breaks: { userPoolId: 'eu-west-9_Pool' },
      keeps: { userPoolId: 'eu-west-2_Pool' },
    },
  },
  edges: {
    'replica/region-malformed': { breaks: [{ regionName: 'us-wst-2' }, { regionName: 'US-WEST-2' }] },
    'replica/region-partition': {
      breaks: [
        { region: 'eu-west-1', regionName: 'cn-north-1' },
        { userPoolId: 'us-gov-west-1_Pool', region: 'us-gov-west-1', regionName: 'us-west-2' },
      ],
      keeps: [{ userPoolId: 'us-gov-west-1_Pool', regionName: 'us-gov-east-1' }],
    },
    'replica-tags/aws-prefix-reserved': { breaks: [{ userPoolTags: { 'AWS:team': 'a' } }] },
    'replica-tags/characters': {
      breaks: [{ userPoolTags: { 'te*m': 'a' } }],
      keeps: [{ userPoolTags: { a: '' } }],
    },
  },
  disputed: [],
};
