import type { ClientRule } from './rule';

export const analyticsRules: ReadonlyArray<ClientRule> = [
  {
    id: 'analytics/one-project',
    paths: ['analyticsConfiguration.applicationArn', 'analyticsConfiguration.applicationId'],
    message:
      'analyticsConfiguration names one Amazon Pinpoint project: by applicationArn, or by applicationId with roleArn and externalId. Give one of the two.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'reported',
    source: 'the Terraform AWS provider checks the same',
    violates: ({ analyticsConfiguration: analytics }) =>
      analytics !== undefined &&
      (analytics.applicationArn === undefined) === (analytics.applicationId === undefined),
  },
];
