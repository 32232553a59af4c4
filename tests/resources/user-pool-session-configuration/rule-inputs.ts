import type fc from 'fast-check';
import type { PlainObject } from '../../../provider/codec/plain-object';
import {
  check,
  normalise,
  warningsFor,
} from '../../../provider/resources/user-pool-session-configuration/check';
import { UserPoolSessionConfigurationInputs } from '../../../provider/resources/user-pool-session-configuration/inputs';
import { SESSION_RULES } from '../../../provider/resources/user-pool-session-configuration/rules';
import type { Session } from '../../../provider/resources/user-pool-session-configuration/rules/rule';
import { UserPoolSessionConfigurationSettings } from '../../../provider/resources/user-pool-session-configuration/settings';
import type { RuleSuite } from '../user-pool/rule-suite';
import { anyOf } from '../user-pool/valid-pool';

/** The rules of a session configuration. */
export const SESSION: RuleSuite<Session> = {
  rules: SESSION_RULES,
  checker: { check, normalise, warningsFor },
  base: { userPoolId: 'eu-west-1_Pool' },
  inputs: UserPoolSessionConfigurationInputs,
  valid: anyOf(UserPoolSessionConfigurationSettings) as fc.Arbitrary<PlainObject>,
  cases: {
    'region/session-malformed': {
      breaks: { userPoolId: 'eu-wst-1_Pool' },
      keeps: { userPoolId: 'eu-west-2_Pool' },
    },
    'region/session-unknown': {
      breaks: { userPoolId: 'eu-west-9_Pool' },
      keeps: { userPoolId: 'eu-west-2_Pool' },
    },
  },
  edges: {},
  disputed: [],
};
