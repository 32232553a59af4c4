import { analyticsRules } from './analytics';
import { flowRules } from './flows';
import { oauthRules } from './oauth';
import type { ClientRule } from './rule';
import { validityRules } from './validity';

/** Every rule of an app client, in the order of the catalogue. */
export const CLIENT_RULES: ReadonlyArray<ClientRule> = [
  ...flowRules,
  ...oauthRules,
  ...validityRules,
  ...analyticsRules,
];
