import { type Arn, isAccount, isArnOf, parseArn } from '../../../aws/arn';
import { PROJECT, ROLE } from '../../../aws/arn-demands';
import { partitionOf } from '../../../aws/partitions';
import { isKnownRegion } from '../../../aws/regions';
import { referencedText } from '../../shared/referenced-text';
import type { Client, ClientRule, Violation } from './rule';

const ANSWER =
  'InvalidParameterException: Invalid analytics configuration given, either <application arn> or <application id, role arn, external id> are valid';

const BY_ID = ['applicationId', 'roleArn', 'externalId'] as const;

const analyticsOf = ({ analyticsConfiguration }: Client) => analyticsConfiguration ?? {};

/** The paths of a configuration's ARNs for which a condition holds. */
const arnsWhere = (client: Client, isOdd: (arn: Arn) => boolean): ReadonlyArray<Violation> =>
  (['applicationArn', 'roleArn'] as const).flatMap((name) =>
    referencedText(`analyticsConfiguration.${name}`, () => analyticsOf(client)[name]).filter(({ value }) => {
      const arn = parseArn(value);
      return arn !== undefined && isOdd(arn);
    }),
  );

export const analyticsRules: ReadonlyArray<ClientRule> = [
  {
    id: 'analytics/one-project',
    paths: [
      'analyticsConfiguration.applicationArn',
      'analyticsConfiguration.applicationId',
      'analyticsConfiguration.roleArn',
      'analyticsConfiguration.externalId',
    ],
    message:
      'The Amazon Pinpoint project is declared by applicationArn and also by applicationId, roleArn or externalId. Declare applicationArn alone, or the other three.',
    awsError: ANSWER,
    evidence: 'answered',
    source: 'badmintoncryer/cdk-preflight, pf-cognito-analytics-config-exclusive (us-east-1, 2026-09)',
    violates: (client) => {
      const analytics = analyticsOf(client);
      return analytics.applicationArn === undefined
        ? []
        : BY_ID.filter((name) => analytics[name] !== undefined).map((name) => ({
            path: `analyticsConfiguration.${name}`,
          }));
    },
  },
  {
    id: 'analytics/project-required',
    paths: ['analyticsConfiguration.applicationArn', 'analyticsConfiguration.applicationId'],
    message:
      'analyticsConfiguration declares no Amazon Pinpoint project. Give its applicationArn, or applicationId with roleArn and externalId.',
    awsError: ANSWER,
    evidence: 'answered',
    source: 'badmintoncryer/cdk-preflight, pf-cognito-analytics-config-exclusive (us-east-1, 2026-09)',
    violates: ({ analyticsConfiguration: analytics }) =>
      analytics !== undefined &&
      analytics.applicationArn === undefined &&
      analytics.applicationId === undefined,
  },
  {
    id: 'analytics/id-requires-role-and-external-id',
    paths: [
      'analyticsConfiguration.roleArn',
      'analyticsConfiguration.externalId',
      'analyticsConfiguration.applicationId',
    ],
    message:
      "applicationId requires roleArn and externalId, the external ID in the role's trust policy. Declare this setting too, or use applicationArn alone.",
    awsError: ANSWER,
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight, pf-cognito-analytics-application-requires-role (us-east-1, 2026-09)',
    violates: (client) => {
      const analytics = analyticsOf(client);
      return analytics.applicationId === undefined || analytics.applicationArn !== undefined
        ? []
        : (['roleArn', 'externalId'] as const)
            .filter((name) => analytics[name] === undefined)
            .map((name) => ({ path: `analyticsConfiguration.${name}` }));
    },
  },
  {
    id: 'analytics/project-arn',
    paths: ['analyticsConfiguration.applicationArn'],
    message:
      'This is not the ARN of an Amazon Pinpoint project. Give an ARN of the form arn:aws:mobiletargeting:<Region>:<account>:apps/<id>.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `AWS API reference, AnalyticsConfigurationType; AWS service authorization reference, Amazon Pinpoint`,
    violates: (client) => {
      const { applicationArn: value } = analyticsOf(client);
      return value === undefined || isArnOf(value, PROJECT)
        ? []
        : [{ path: 'analyticsConfiguration.applicationArn', value }];
    },
  },
  {
    id: 'analytics/project-region',
    paths: ['analyticsConfiguration.applicationArn', 'region'],
    message:
      "The Amazon Pinpoint project is in a Region to which this pool cannot send. Give a project in the pool's Region or, where Pinpoint is not available there, in us-east-1.",
    awsError:
      'InvalidParameterException: The integration with Pinpoint is not supported for the requested ap-northeast-1 region.',
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight, pf-cognito-analytics-arn-region (us-east-1, 2026-09); AWS API reference, AnalyticsConfiguration',
    violates: (client) => {
      const { applicationArn: value } = analyticsOf(client);
      const region = value === undefined ? undefined : parseArn(value)?.region;
      return region === undefined || client.region === undefined
        ? []
        : [client.region, 'us-east-1'].includes(region)
          ? []
          : [{ path: 'analyticsConfiguration.applicationArn', value }];
    },
  },
  {
    id: 'analytics/role-arn',
    paths: ['analyticsConfiguration.roleArn'],
    message:
      'This is not the ARN of an IAM role. Give the ARN of the role that can write to the project, of the form arn:aws:iam::<account>:role/<name>.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: 'AWS API reference, AnalyticsConfigurationType, RoleArn',
    violates: (client) => {
      const { roleArn: value } = analyticsOf(client);
      return value === undefined || isArnOf(value, ROLE)
        ? []
        : [{ path: 'analyticsConfiguration.roleArn', value }];
    },
  },
  {
    id: 'analytics/arn-account',
    paths: ['analyticsConfiguration.applicationArn', 'analyticsConfiguration.roleArn'],
    message: 'The account id in this ARN does not have 12 digits. Write it in full, with its leading zeros.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: 'AWS documentation, account management: an account ID is a 12-digit number',
    violates: (client) => arnsWhere(client, ({ account }) => !isAccount(account)),
  },
  {
    id: 'analytics/arn-partition',
    paths: ['analyticsConfiguration.applicationArn', 'analyticsConfiguration.roleArn', 'region'],
    message: 'This ARN is in another AWS partition than the pool. Give one in the pool’s partition.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: 'AWS General Reference, ARNs: a partition is a group of Regions, and an account is scoped to one',
    violates: (client) => {
      const { region } = client;
      return region === undefined || !isKnownRegion(region)
        ? []
        : arnsWhere(client, ({ partition }) => partition !== partitionOf(region));
    },
  },
];
