import { type DomainRule, isWhole } from './rule';

const PREFLIGHT = 'badmintoncryer/cdk-preflight';

const RESERVED = ['aws', 'amazon', 'cognito'];

/**
 * Whether AWS refuses a part of a prefix. It is known to refuse two of its words inside longer ones too; prefixes with
 * `awsome` have been created.
 */
const isReserved = (part: string): boolean => RESERVED.includes(part) || part.includes('cognito');

export const prefixRules: ReadonlyArray<DomainRule> = [
  {
    id: 'domain/reserved-word',
    paths: ['domain'],
    message:
      'A prefix of AWS’s domain must not contain the words aws, amazon or cognito. Remove the word; a custom domain may contain it.',
    awsError: 'InvalidParameterException: Domain cannot contain reserved word: cognito',
    evidence: 'answered',
    source: `aws-solutions/content-analysis-on-aws#8 (aws-content-analysis-…), aws-amplify/amplify-cli#3854 (…newcognito); ${PREFLIGHT}, pf-cognito-domain-reserved-word (2026-09: refuses amazon as a word, and makes a prefix with awsome); AWS developer guide, configuring a user pool domain`,
    // AWS did not refuse these words in the past.
    violates: (settings) =>
      settings.isThere !== true && !isWhole(settings) && settings.domain.split('-').some(isReserved)
        ? [{ path: 'domain', value: settings.domain }]
        : [],
  },
  {
    id: 'domain/reserved-word-inside',
    paths: ['domain'],
    message:
      'A prefix of AWS’s domain contains amazon inside a longer word, and AWS may refuse it: it documents that it does, but accepts aws inside longer words. Choose another word if AWS refuses it.',
    awsError: 'InvalidParameterException: Domain cannot contain reserved word: amazon',
    evidence: 'reported',
    source: `AWS developer guide, configuring a user pool domain; ${PREFLIGHT}, pf-cognito-domain-reserved-word, makes a prefix with awsome`,
    violates: (settings) =>
      settings.isThere !== true &&
      !isWhole(settings) &&
      settings.domain.split('-').some((part) => part !== 'amazon' && part.includes('amazon'))
        ? [{ path: 'domain', value: settings.domain }]
        : [],
  },
  {
    id: 'domain/prefix-with-certificate',
    paths: ['domain', 'customDomainConfig'],
    message:
      'This is a prefix domain, which uses AWS’s certificate. Give a full domain name, such as auth.example.com, or remove customDomainConfig.',
    awsError:
      'InvalidParameterException: Custom domain is not a valid subdomain: Was not able to resolve a DNS A record for the parent domain or domain parent is a top-level domain.',
    evidence: 'answered',
    source: `${PREFLIGHT}, pf-cognito-custom-domain-fqdn (us-east-1, 2026-09)`,
    violates: (settings) =>
      !isWhole(settings) && settings.customDomainConfig !== undefined
        ? [{ path: 'domain', value: settings.domain }]
        : [],
  },
  {
    id: 'domain/routing-on-prefix',
    paths: ['routing', 'domain'],
    message:
      'Only a custom domain can route to another Region, and this is a prefix domain. Remove routing, or give a full domain name with its certificate.',
    awsError: 'InvalidParameterException on CreateUserPoolDomain and UpdateUserPoolDomain',
    evidence: 'documented',
    source: 'AWS API reference, CreateUserPoolDomain, Routing',
    violates: (settings) => !isWhole(settings) && settings.routing?.failover !== undefined,
  },
];
