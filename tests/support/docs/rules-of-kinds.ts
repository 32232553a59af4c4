import type { Rule } from '../../../provider/engine/rules';
import {
  IDENTITY_PROVIDER_POOL_RULES,
  IDENTITY_PROVIDER_RULES,
} from '../../../provider/resources/identity-provider/rules';
import { LOG_DELIVERY_POOL_RULES, LOG_DELIVERY_RULES } from '../../../provider/resources/log-delivery/rules';
import {
  BRANDING_POOL_RULES,
  BRANDING_RULES,
} from '../../../provider/resources/managed-login-branding/rules';
import {
  TERMS_PAIR_RULES,
  TERMS_POOL_RULES,
  TERMS_RULES,
} from '../../../provider/resources/managed-login-terms/rules';
import { RESOURCE_SERVER_RULES } from '../../../provider/resources/resource-server/rules';
import {
  RISK_CONFIGURATION_POOL_RULES,
  RISK_CONFIGURATION_RULES,
} from '../../../provider/resources/risk-configuration/rules';
import { CLIENT_PROVIDER_RULES } from '../../../provider/resources/shared/idp-init';
import { USER_GROUP_MEMBERSHIP_RULES } from '../../../provider/resources/user-group-membership/rules';
import { RULES } from '../../../provider/resources/user-pool/rules';
import { CLIENT_RULES } from '../../../provider/resources/user-pool-client/rules';
import {
  CLIENT_SECRET_CLIENT_RULES,
  CLIENT_SECRET_RULES,
} from '../../../provider/resources/user-pool-client-secret/rules';
import { DOMAIN_RULES } from '../../../provider/resources/user-pool-domain/rules';
import { USER_POOL_GROUP_RULES } from '../../../provider/resources/user-pool-group/rules';
import { REPLICA_POOL_RULES, REPLICA_RULES } from '../../../provider/resources/user-pool-replica/rules';
import {
  SESSION_POOL_RULES,
  SESSION_RULES,
} from '../../../provider/resources/user-pool-session-configuration/rules';
import {
  UI_CUSTOMIZATION_POOL_RULES,
  UI_CUSTOMIZATION_RULES,
} from '../../../provider/resources/user-pool-ui-customization/rules';
import {
  USER_POOL_USER_POOL_RULES,
  USER_POOL_USER_RULES,
} from '../../../provider/resources/user-pool-user/rules';

/** What is said of a rule, whatever it looks at. */
export type RuleText = Omit<Rule<never>, 'violates'>;

/** The rules of each kind of resource. */
export const RULES_OF: Readonly<Record<string, ReadonlyArray<RuleText>>> = {
  UserPool: RULES,
  UserPoolClient: [...CLIENT_RULES, ...CLIENT_PROVIDER_RULES],
  UserPoolDomain: DOMAIN_RULES,
  UserPoolGroup: USER_POOL_GROUP_RULES,
  ResourceServer: RESOURCE_SERVER_RULES,
  IdentityProvider: [...IDENTITY_PROVIDER_RULES, ...IDENTITY_PROVIDER_POOL_RULES],
  LogDelivery: [...LOG_DELIVERY_RULES, ...LOG_DELIVERY_POOL_RULES],
  UserPoolReplica: [...REPLICA_RULES, ...REPLICA_POOL_RULES],
  UserPoolSessionConfiguration: [...SESSION_RULES, ...SESSION_POOL_RULES],
  RiskConfiguration: [...RISK_CONFIGURATION_RULES, ...RISK_CONFIGURATION_POOL_RULES],
  ManagedLoginTerms: [...TERMS_RULES, ...TERMS_POOL_RULES, ...TERMS_PAIR_RULES],
  UserPoolClientSecret: [...CLIENT_SECRET_RULES, ...CLIENT_SECRET_CLIENT_RULES],
  UserPoolUser: [...USER_POOL_USER_RULES, ...USER_POOL_USER_POOL_RULES],
  UserGroupMembership: USER_GROUP_MEMBERSHIP_RULES,
  UserPoolUICustomization: [...UI_CUSTOMIZATION_RULES, ...UI_CUSTOMIZATION_POOL_RULES],
  ManagedLoginBranding: [...BRANDING_RULES, ...BRANDING_POOL_RULES],
};
