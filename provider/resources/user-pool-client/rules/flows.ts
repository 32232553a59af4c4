import type { ClientRule } from './rule';

export const flowRules: ReadonlyArray<ClientRule> = [
  {
    id: 'auth-flows/legacy-mixed',
    paths: ['explicitAuthFlows'],
    message:
      'The older flows (ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY, USER_PASSWORD_AUTH) cannot be combined with those that begin with ALLOW_. Use the newer ones.',
    awsError:
      "InvalidParameterException: Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names.",
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight, pf-cognito-explicit-auth-flows-legacy-mix (us-east-1, 2026-09); AWS API reference, ExplicitAuthFlows',
    violates: ({ explicitAuthFlows: flows = [] }) =>
      flows.some((flow) => flow.startsWith('ALLOW_')) && flows.some((flow) => !flow.startsWith('ALLOW_')),
  },
  {
    id: 'auth-flows/refresh-with-rotation',
    paths: ['refreshTokenRotation.feature', 'explicitAuthFlows'],
    message:
      'AWS refuses ALLOW_REFRESH_TOKEN_AUTH together with refresh token rotation. Declare explicitAuthFlows without it, as the default contains it, and refresh tokens with GetTokensFromRefreshToken.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'reported',
    source:
      'users’ reports (terraform-provider-aws#47196 drops the flow with rotation); AWS’s page on RefreshTokenRotationType says only that such sessions are renewed otherwise, and aws-cdk-lib leaves the flow out',
    violates: ({ refreshTokenRotation: rotation, explicitAuthFlows: flows }) =>
      rotation?.feature === 'ENABLED' && (flows === undefined || flows.includes('ALLOW_REFRESH_TOKEN_AUTH')),
  },
  {
    id: 'auth-flows/refresh-required',
    paths: ['explicitAuthFlows', 'refreshTokenRotation.feature'],
    message:
      'ALLOW_REFRESH_TOKEN_AUTH is missing, so users must sign in again when their first tokens expire, by default after an hour, and AWS has refused such a client. Add it, or enable refreshTokenRotation.',
    awsError: 'InvalidParameterException: REFRESH_TOKEN_AUTH should always be allowed.',
    evidence: 'answered',
    source: 'aws/aws-cdk#7625 (2020)',
    // Clients with only ALLOW_USER_PASSWORD_AUTH have been deployed since.
    isDisputed: true,
    violates: ({ refreshTokenRotation: rotation, explicitAuthFlows: flows = [] }) =>
      rotation?.feature !== 'ENABLED' &&
      flows.some((flow) => flow.startsWith('ALLOW_')) &&
      !flows.includes('ALLOW_REFRESH_TOKEN_AUTH'),
  },
];
