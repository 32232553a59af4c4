import { homeRules } from '../../shared/region-rules';
import type { Session, SessionRule } from './rule';

export { poolRules as SESSION_POOL_RULES } from './pool';

/** Every rule of a session configuration that looks at no other resource, in the order of the catalogue. */
export const SESSION_RULES: ReadonlyArray<SessionRule> = homeRules<Session, 'userPoolId'>(
  'session',
  ['userPoolId'],
  ['userPoolId', 'region'],
);
