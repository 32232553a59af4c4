import { type DomainRule, isWhole } from './rule';

const CHARACTERS =
  'InvalidParameterException: The domain name contains an invalid character. Domain names can only contain lower-case letters, numbers, and hyphens.';

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** A top-level domain is never a number, so this is an IP address. */
const ADDRESS = /\.\d+$/;

/** The suffix of AWS's own domains, which follows the prefix. */
const AWS_DOMAIN = /\.amazoncognito\.com$/;

export const wholeRules: ReadonlyArray<DomainRule> = [
  {
    id: 'domain/prefix-with-address',
    paths: ['domain'],
    message:
      'This is the full address of a prefix domain. Give the prefix alone: the part before the first dot.',
    awsError: CHARACTERS,
    evidence: 'answered',
    source:
      'mineiros-io/terraform-aws-cognito-user-pool#69 (of dots); AWS API reference, CreateUserPoolDomain, Domain: the prefix alone',
    violates: ({ domain }) => AWS_DOMAIN.test(domain) && [{ path: 'domain', value: domain }],
  },
  {
    id: 'domain/certificate-required',
    paths: ['customDomainConfig', 'domain'],
    message:
      'A custom domain needs a certificate. Give customDomainConfig { certificateArn } with a certificate of AWS Certificate Manager in us-east-1. For a prefix domain, give one word without dots.',
    awsError: CHARACTERS,
    evidence: 'answered',
    source: 'mineiros-io/terraform-aws-cognito-user-pool#69; terraform-provider-aws#22814',
    violates: (settings) =>
      isWhole(settings) &&
      !AWS_DOMAIN.test(settings.domain) &&
      settings.isCertified !== true &&
      settings.customDomainConfig === undefined,
  },
  {
    id: 'domain/top-level-parent',
    paths: ['domain'],
    message:
      'A custom domain needs a parent domain with an A record in DNS, and this one is directly below a top-level domain, or is an IP address. Give a subdomain, such as auth.example.com.',
    awsError:
      'InvalidParameterException: Custom domain is not a valid subdomain: Was not able to resolve a DNS A record for the parent domain or domain parent is a top-level domain.',
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight, pf-cognito-custom-domain-fqdn; AWS developer guide, using your own domain: no top-level domains',
    violates: ({ domain }) =>
      (domain.split('.').length === 2 || ADDRESS.test(domain)) && [{ path: 'domain', value: domain }],
  },
  {
    id: 'domain/label-format',
    paths: ['domain'],
    message:
      'Each part of a domain between its dots must have 1 to 63 lower-case letters, digits and hyphens, and begin and end with a letter or digit. Correct the part that does not.',
    awsError: CHARACTERS,
    evidence: 'documented',
    source: 'AWS API reference, CreateUserPoolDomain, Domain; RFC 1035 for the parts of a name',
    violates: ({ domain }) =>
      domain.split('.').some((label) => !LABEL.test(label)) && [{ path: 'domain', value: domain }],
  },
];
