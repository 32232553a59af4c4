import type { Client, ClientRule } from './rule';

const ANSWER =
  'InvalidParameterException: Invalid analytics configuration given, either <application arn> or <application id, role arn, external id> are valid';

const BY_ID = ['applicationId', 'roleArn', 'externalId'] as const;

const analyticsOf = ({ analyticsConfiguration }: Client) => analyticsConfiguration ?? {};

export const analyticsRules: ReadonlyArray<ClientRule> = [
  {
    id: 'analytics/one-project',
    paths: ['analyticsConfiguration.applicationArn', 'analyticsConfiguration.applicationId'],
    message:
      'applicationArn alone names an Amazon Pinpoint project, and applicationId, roleArn and externalId do so together; here are parts of both. Keep the one or the other.',
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
      'analyticsConfiguration names no Amazon Pinpoint project. Give its applicationArn, or applicationId with roleArn and externalId.',
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
      'By its applicationId an Amazon Pinpoint project is reached through a role, so roleArn and the externalId of its trust policy go with it. Give this one too, or name the project by applicationArn alone.',
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
];
