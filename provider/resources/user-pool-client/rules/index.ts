import { homeRules } from '../../shared/region-rules';
import { analyticsRules } from './analytics';
import { attributePermissionRules } from './attribute-permissions';
import { flowRules } from './flows';
import { identityProviderRules } from './identity-providers';
import { oauthRules } from './oauth';
import { redirectRules } from './redirects';
import type { Client, ClientRule } from './rule';
import { scopeRules } from './scopes';
import { secretRules } from './secret';
import { validityRules } from './validity';

/** Every rule of an app client, in the order of the catalogue. */
export const CLIENT_RULES: ReadonlyArray<ClientRule> = [
  ...flowRules,
  ...secretRules,
  ...oauthRules,
  ...scopeRules,
  ...redirectRules,
  ...identityProviderRules,
  ...attributePermissionRules,
  ...validityRules,
  ...analyticsRules,
  ...homeRules<Client, 'userPoolId'>('client', ['userPoolId'], ['userPoolId', 'region']),
];
