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
import { CONSTRAINED, UNRULED } from './unruled';

type RuleText = Omit<Rule<never>, 'violates'>;

const KINDS: ReadonlyArray<readonly [kind: string, rules: ReadonlyArray<RuleText>]> = [
  ['UserPool', RULES],
  ['UserPoolClient', CLIENT_RULES],
  ['UserPoolDomain', DOMAIN_RULES],
  ['UserPoolGroup', USER_POOL_GROUP_RULES],
  ['ResourceServer', RESOURCE_SERVER_RULES],
  ['IdentityProvider', [...IDENTITY_PROVIDER_RULES, ...IDENTITY_PROVIDER_POOL_RULES]],
  ['LogDelivery', [...LOG_DELIVERY_RULES, ...LOG_DELIVERY_POOL_RULES]],
  ['UserPoolReplica', [...REPLICA_RULES, ...REPLICA_POOL_RULES]],
  ['UserPoolSessionConfiguration', [...SESSION_RULES, ...SESSION_POOL_RULES]],
  ['RiskConfiguration', [...RISK_CONFIGURATION_RULES, ...RISK_CONFIGURATION_POOL_RULES]],
  ['ManagedLoginTerms', [...TERMS_RULES, ...TERMS_POOL_RULES, ...TERMS_PAIR_RULES]],
  ['UserPoolClientSecret', [...CLIENT_SECRET_RULES, ...CLIENT_SECRET_CLIENT_RULES]],
  ['UserPoolUser', [...USER_POOL_USER_RULES, ...USER_POOL_USER_POOL_RULES]],
  ['UserGroupMembership', USER_GROUP_MEMBERSHIP_RULES],
  ['UserPoolUICustomization', [...UI_CUSTOMIZATION_RULES, ...UI_CUSTOMIZATION_POOL_RULES]],
  ['ManagedLoginBranding', [...BRANDING_RULES, ...BRANDING_POOL_RULES]],
];

const isRefusal = ({ awsError, isAdvice }: RuleText): boolean =>
  isAdvice !== true && !awsError.startsWith('nothing');

const row = (...cells: ReadonlyArray<string>): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const count = (rules: ReadonlyArray<RuleText>): ReadonlyArray<string> => {
  const refusals = rules.filter(isRefusal);
  const refused = refusals.filter(isStrict).length;
  return [refusals.length, refused, refusals.length - refused].map(String);
};

/** What AWS is known to refuse, in its words where they are published, and what a preview does about it. */
export const refusalsPage = (): string => {
  const all = KINDS.flatMap(([, rules]) => rules);
  return `${[
    '# What AWS refuses, and what the preview does',
    'Generated from the rules by `npm run docs`; the errors without a rule are listed by hand. Constraints of single properties (lengths, patterns, enums) come from the service model, and all of them fail the preview.',
    [
      row('kind', 'known errors', 'the preview fails', 'the preview warns'),
      '|---|---|---|---|',
      ...KINDS.map(([kind, rules]) => row(kind, ...count(rules))),
      row('all', ...count(all)),
    ].join('\n'),
    '## Errors with a rule',
    [
      row('rule', 'AWS answers', 'preview', 'source'),
      '|---|---|---|---|',
      ...all
        .filter(isRefusal)
        .map((rule) => row(rule.id, rule.awsError, isStrict(rule) ? 'fails' : 'warns', rule.source)),
    ].join('\n'),
    '## Errors that the constraints of a property cover',
    [
      row('AWS answers', 'source'),
      '|---|---|',
      ...CONSTRAINED.map(([words, source]) => row(words, source)),
    ].join('\n'),
    '## Errors without a rule',
    [
      row('AWS answers', 'source', 'why there is no rule'),
      '|---|---|---|',
      ...UNRULED.map(([words, source, why]) => row(words, source, why)),
    ].join('\n'),
  ].join('\n\n')}\n`;
};
