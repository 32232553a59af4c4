import { isStrict, type Rule } from '../../../provider/engine/rules';
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
  UserPoolClient: CLIENT_RULES,
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

const EVIDENCE: { readonly [K in RuleText['evidence']]: string } = {
  documented: "AWS's documentation or service model",
  answered: "AWS's own error message, published by somebody",
  measured: 'measured on AWS by others, who published it',
  reported: 'reported by users of other tools, or found in the code of those tools',
};

const verdict = (rule: RuleText): string => {
  if (isStrict(rule)) return 'Fails the preview.';
  if (rule.isAdvice === true) return 'Warns: AWS accepts it.';
  return rule.isDisputed === true
    ? 'Warns: deployed configurations contradict it.'
    : 'Warns: AWS does not document it, and no error message is published.';
};

const section = (rule: RuleText): string =>
  [
    `#### ${rule.id}`,
    `${verdict(rule)} Properties: ${rule.paths.map((path) => `\`${path}\``).join(', ')}.`,
    rule.message,
    `- AWS answers: ${rule.awsError}\n- Evidence: ${rule.evidence}: ${EVIDENCE[rule.evidence]} (${rule.source})`,
  ].join('\n\n');

const areaOf = ({ id }: RuleText): string => id.replace(/\/.*/, '');

/** The rules of a kind of resource, grouped by area in the order in which the areas first come. */
const kind = (name: string, rules: ReadonlyArray<RuleText>): ReadonlyArray<string> => [
  `## ${name}`,
  ...[...new Set(rules.map(areaOf))].flatMap((area) => [
    `### ${area}`,
    ...rules.filter((rule) => areaOf(rule) === area).map(section),
  ]),
];

/** The catalogue of rules, made from the rules. */
export const rulesPage = (): string =>
  `${[
    '# Rules between settings',
    'Generated from the rules by `npm run docs`. A rule checks known values only. If a value is unknown at preview, the rule is checked at deployment. `skipRules: ["id"]` turns off a rule by its id.',
    'Each rule has one of four classes of evidence. Rules of the first three classes fail the preview, unless real deployments contradict the rule or AWS accepts the setting. Rules of the last class warn.',
    [
      '| evidence | meaning |',
      '|---|---|',
      ...Object.entries(EVIDENCE).map(([name, meaning]) => `| ${name} | ${meaning} |`),
    ].join('\n'),
    ...Object.entries(RULES_OF).flatMap(([name, rules]) => kind(name, rules)),
  ].join('\n\n')}\n`;
