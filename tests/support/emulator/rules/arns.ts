import { invalid, ServiceError } from '../errors';
import type { LiveUserPool } from '../live-pool';
import type { Rule } from './rule';

const partOf = (arn: string, index: number): string => arn.split(':')[index] ?? '';
const regionOf = (arn: string): string => partOf(arn, 3);
const accountOf = (arn: string): string => partOf(arn, 4);

const functionsOf = ({ LambdaConfig: lambda = {} }: LiveUserPool): readonly string[] =>
  Object.entries(lambda).flatMap(([name, trigger]) => {
    if (name === 'KMSKeyID') return [];
    return [typeof trigger === 'string' ? trigger : (trigger?.LambdaArn ?? '')];
  });

/** [T] badmintoncryer/cdk-preflight pf-cognito-lambda-config-region, whose words these are. */
export const functionsInRegion: Rule = ({ region, userPool }) =>
  functionsOf(userPool).some((arn) => partOf(arn, 2) === 'lambda' && regionOf(arn) !== region)
    ? invalid('Cross-region lambda functions are not supported')
    : undefined;

/** [T] badmintoncryer/cdk-preflight pf-cognito-custom-sender-kms-region; CreateGrant of KMS takes a key and no alias [D]. */
export const triggerKeyIsKey: Rule = ({ region, userPool: { LambdaConfig: lambda } }) => {
  const key = lambda?.KMSKeyID;
  if (key === undefined) return undefined;
  const isKey = partOf(key, 2) === 'kms' && partOf(key, 5).startsWith('key/') && regionOf(key) === region;
  return isKey
    ? undefined
    : invalid(
        `Encountered error when CreateGrant was attempted on the input KMS key - Invalid arn ${regionOf(key)}`,
      );
};

/** [T] badmintoncryer/cdk-preflight pf-cognito-sms-caller-arn-account, whose words these are. */
export const roleOfAccount: Rule = ({ userPool: { Arn, SmsConfiguration: sms } }) =>
  [sms?.SnsCallerArn, sms?.EumsSms?.CallerArn].some((role) => role && accountOf(role) !== accountOf(Arn))
    ? invalid('Cross-account pass role is not allowed.')
    : undefined;

/** [T] aws/aws-cdk#25115, of an ARN without an identity. */
export const identityIsOwn: Rule = ({ userPool: { EmailConfiguration: email } }) =>
  email?.SourceArn === undefined || /^arn:[^:]+:ses:[^:]+:\d+:identity\/./.test(email.SourceArn)
    ? undefined
    : new ServiceError('NotAuthorizedException', 'Email arn does not belong to your account.');

const sesRegions = ['eu-west-1', 'us-east-1', 'us-west-2'];

/** [T] badmintoncryer/cdk-preflight pf-cognito-email-sourcearn-region; aws/aws-cdk#17795: a pool's own Region serves too. */
export const identityInRegion: Rule = ({ region, userPool: { EmailConfiguration: email } }) =>
  email?.SourceArn === undefined || [region, ...sesRegions].includes(regionOf(email.SourceArn))
    ? undefined
    : invalid(
        `Invalid EmailConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: ${sesRegions.join(', ')}.`,
      );

/** Other Regions of SNS than a pool's own, where AWS documents one. */
const alternates = [
  'us-east-1',
  'us-west-2',
  'eu-west-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
];
const ownOnly = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-northeast-1'];

/** [T] badmintoncryer/cdk-preflight pf-cognito-sms-configuration-sns-region, and of Seoul a deployment's log. */
export const snsInRegion: Rule = ({ region, userPool: { SmsConfiguration: sms } }) => {
  const from = sms?.SnsRegion;
  if (from === undefined) return undefined;
  const own = region === 'ap-northeast-2' ? 'ap-northeast-1' : region;
  const allowed =
    region === 'ap-northeast-2' || ownOnly.includes(region)
      ? [own]
      : [own, ...alternates, 'eu-central-1', 'us-east-2'];
  return allowed.includes(from)
    ? undefined
    : invalid(`Invalid snsRegion. Allowed SNS region for ${region} is ${own}`);
};
