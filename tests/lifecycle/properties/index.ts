import { MESSAGES } from './messages';
import { POLICIES } from './policies';
import type { Row } from './row';
import { SECURITY } from './security';
import { TRIGGERS } from './triggers';

/** Every setting of a pool that can be changed. */
export const ROWS: readonly Row[] = [...POLICIES, ...MESSAGES, ...TRIGGERS, ...SECURITY];

/** The settings that only a new pool takes. */
export const FIXED_ROWS: readonly Row[] = [
  { path: 'aliasAttributes', first: ['email', 'phone_number'], second: ['preferred_username'] },
  { path: 'usernameAttributes', first: ['email'], second: ['email', 'phone_number'] },
  { path: 'usernameConfiguration.caseSensitive', first: false, second: true },
];
