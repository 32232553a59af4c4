import { parseArn } from '../../../aws/arn';
import { isSesElsewhere, SES_REGIONS } from '../../shared/ses-regions';
import { sendsThroughSes } from '../predicates';
import { identityOf, where } from './referenced-arns';
import type { Pool, Rule } from './rule';

/** The Regions whose pools can use SES only in their own Region and those three, according to AWS. */
const DOCUMENTED: ReadonlyArray<string> = [
  ...SES_REGIONS,
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-west-2',
  'us-east-2',
];

const identityElsewhere = (pool: Pool, isDocumented: boolean) => {
  const { region } = pool;
  if (region === undefined || DOCUMENTED.includes(region) !== isDocumented) return [];
  return where(identityOf(pool).filter(({ value }) => isSesElsewhere(value, region)));
};

/** RFC 5322: non-empty words separated by dots, or a quoted string; neither has a separator of headers. */
const WORD = '[^\\s<>@()\\[\\]:;,.\\\\"]+';
const WORDS = `${WORD}(?:\\.${WORD})*`;
const ADDRESS = new RegExp(`^(?:${WORDS}|"[^"\\\\]+")@${WORDS}$`);
const NAMED = /^[^<>]*<([^<>]*)>$/;

/** The address of a sender, alone or after a display name; undefined if there is none. */
const addressOf = (from: string): string | undefined => {
  const address = NAMED.exec(from)?.[1] ?? from;
  return ADDRESS.test(address) ? address : undefined;
};

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Whether an SES identity covers an address: the address itself, its domain, or a parent domain. */
const covers = (identity: string, address: string): boolean => {
  const own = identity.toLowerCase();
  if (own.includes('@')) return own === address.toLowerCase();
  return domainOf(address) === own || domainOf(address).endsWith(`.${own}`);
};

export const emailRules: ReadonlyArray<Rule> = [
  {
    id: 'email/developer-requires-source-arn',
    paths: ['emailConfiguration.emailSendingAccount', 'emailConfiguration.sourceArn'],
    message:
      'With DEVELOPER the pool sends through your SES identity, but sourceArn is missing. Give the ARN of a verified address or domain.',
    awsError: 'InvalidParameterException: Source ARN is required to use DEVELOPER email sending owner',
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight pf-cognito-email-developer-requires-sourcearn, deployed on us-east-1; EmailConfigurationType',
    violates: (pool) => sendsThroughSes(pool) && pool.emailConfiguration?.sourceArn === undefined,
  },
  {
    id: 'email/from-requires-ses',
    paths: ['emailConfiguration.from', 'emailConfiguration.emailSendingAccount'],
    message:
      "Cognito's default sender has a fixed address, and AWS refuses from. Set emailConfiguration { emailSendingAccount: 'DEVELOPER', sourceArn } to send through your SES identity, or remove from.",
    awsError:
      'InvalidParameterException: Cannot configure From email address for default email configuration',
    evidence: 'answered',
    source: 'aws/aws-cdk#9739; cds-snc/forms-terraform#245',
    violates: (pool) =>
      !sendsThroughSes(pool) &&
      pool.emailConfiguration?.from !== undefined &&
      pool.emailConfiguration.sourceArn === undefined,
  },
  {
    id: 'email/from-with-cognito-sender',
    paths: ['emailConfiguration.from', 'emailConfiguration.emailSendingAccount'],
    message:
      "For Cognito's default sender, AWS refuses from without sourceArn, and its behaviour with both is unknown. Set emailSendingAccount to DEVELOPER, or remove from if AWS refuses it.",
    awsError:
      'InvalidParameterException: Cannot configure From email address for default email configuration',
    evidence: 'reported',
    source: 'aws/aws-cdk#9739 has no sourceArn; aws/aws-cdk#6768 tells of a sender with both',
    violates: (pool) =>
      !sendsThroughSes(pool) &&
      pool.emailConfiguration?.from !== undefined &&
      pool.emailConfiguration.sourceArn !== undefined,
  },
  {
    id: 'email/from-address',
    paths: ['emailConfiguration.from'],
    message:
      'This is neither an e-mail address nor a name followed by one in angle brackets. Write sender@example.com or Example <sender@example.com>.',
    awsError: 'InvalidParameterException: Provided From email address is invalid',
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight pf-cognito-email-from-format, deployed on us-east-1; aws/aws-cdk#18825',
    violates: ({ emailConfiguration: email }) =>
      email?.from !== undefined && addressOf(email.from) === undefined,
  },
  {
    id: 'email/from-outside-identity',
    paths: ['emailConfiguration.from', 'emailConfiguration.sourceArn'],
    message:
      'The sender is neither the address of the SES identity in sourceArn nor in its domain, so SES has not verified it. Give an address of that identity.',
    awsError: 'InvalidParameterException: Email address is not verified',
    evidence: 'reported',
    source: 'aws-cdk-lib refuses it; aws/aws-cdk#18964 quotes the words for an address that is not verified',
    violates: (pool) => {
      const { from, sourceArn } = pool.emailConfiguration ?? {};
      const address = from === undefined ? undefined : addressOf(from);
      const identity = sourceArn === undefined ? undefined : parseArn(sourceArn)?.resource.split('/')[1];
      return address !== undefined && Boolean(identity) && !covers(identity ?? '', address);
    },
  },
  {
    id: 'email/source-arn-region',
    paths: ['emailConfiguration.sourceArn', 'region'],
    message:
      "The SES identity is in a Region that pools in this Region cannot use. Verify it in the pool's Region, or in us-east-1, us-west-2 or eu-west-1.",
    awsError:
      'InvalidParameterException: Invalid EmailConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: eu-west-1, us-east-1, us-west-2.',
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight pf-cognito-email-sourcearn-region, deployed on us-east-1; AWS developer guide, e-mail settings, for the others; aws/aws-cdk#17795 for their own Region',
    violates: (pool) => identityElsewhere(pool, true),
  },
  {
    id: 'email/source-arn-region-unsettled',
    paths: ['emailConfiguration.sourceArn', 'region'],
    message:
      "The SES identity is in a Region that pools in this Region may not be able to use. Verify it in the pool's own Region, or in us-east-1, us-west-2 or eu-west-1, if AWS refuses it.",
    awsError: 'InvalidParameterException: Invalid EmailConfiguration.SourceArn',
    evidence: 'reported',
    source: 'the refusal is published for us-east-1; which SES Regions newer Regions take is not settled',
    violates: (pool) => identityElsewhere(pool, false),
  },
];
