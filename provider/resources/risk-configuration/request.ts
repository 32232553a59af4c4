import type { SetRiskConfigurationRequest } from '@aws-sdk/client-cognito-identity-provider';

/** The request for settings: AWS requires the actions, also empty ones. */
export const requestOf = ({
  AccountTakeoverRiskConfiguration: takeover,
  ...request
}: SetRiskConfigurationRequest): SetRiskConfigurationRequest =>
  takeover === undefined
    ? request
    : { ...request, AccountTakeoverRiskConfiguration: { ...takeover, Actions: takeover.Actions ?? {} } };
