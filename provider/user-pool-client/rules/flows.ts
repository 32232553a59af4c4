import type { ClientRule } from './rule';

const API = 'AWS API reference, CreateUserPoolClient';

export const flowRules: ReadonlyArray<ClientRule> = [
  {
    id: 'auth-flows/legacy-mixed',
    paths: ['explicitAuthFlows'],
    message:
      'The older flows (ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY, USER_PASSWORD_AUTH) do not go together with those that begin with ALLOW_. Use the newer ones.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `${API}, ExplicitAuthFlows`,
    violates: ({ explicitAuthFlows: flows = [] }) =>
      flows.some((flow) => flow.startsWith('ALLOW_')) && flows.some((flow) => !flow.startsWith('ALLOW_')),
  },
  {
    id: 'auth-flows/refresh-with-rotation',
    paths: ['refreshTokenRotation.feature', 'explicitAuthFlows'],
    message:
      'With rotation a session is renewed by GetTokensFromRefreshToken, and ALLOW_REFRESH_TOKEN_AUTH, the older way, is refused beside it. Take it out of explicitAuthFlows, which has it by default.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'reported',
    source:
      'users’ reports; AWS’s page on RefreshTokenRotationType says only that such sessions are renewed otherwise, and aws-cdk-lib leaves the flow out',
    violates: ({ refreshTokenRotation: rotation, explicitAuthFlows: flows }) =>
      rotation?.feature === 'ENABLED' && (flows === undefined || flows.includes('ALLOW_REFRESH_TOKEN_AUTH')),
  },
  {
    id: 'auth-flows/refresh-required',
    paths: ['explicitAuthFlows', 'refreshTokenRotation.feature'],
    message:
      'Without ALLOW_REFRESH_TOKEN_AUTH no session outlives its first hour, and AWS has refused such a client. Add it, or enable refreshTokenRotation.',
    awsError: 'InvalidParameterException (REFRESH_TOKEN_AUTH should always be allowed)',
    evidence: 'reported',
    source: 'aws/aws-cdk#7625',
    violates: ({ refreshTokenRotation: rotation, explicitAuthFlows: flows = [] }) =>
      rotation?.feature !== 'ENABLED' &&
      flows.some((flow) => flow.startsWith('ALLOW_')) &&
      !flows.includes('ALLOW_REFRESH_TOKEN_AUTH'),
  },
  {
    id: 'auth-flows/empty',
    paths: ['explicitAuthFlows'],
    message:
      'An empty explicitAuthFlows may be the same to AWS as none, which allows ALLOW_USER_SRP_AUTH, ALLOW_CUSTOM_AUTH and ALLOW_REFRESH_TOKEN_AUTH. Name the flows, or leave it out.',
    awsError: 'nothing: AWS accepts it',
    evidence: 'reported',
    source: 'aws/aws-cdk#16236',
    isAdvice: true,
    violates: ({ explicitAuthFlows: flows }) => flows !== undefined && flows.length === 0,
  },
  {
    id: 'secret/user-context-requires-secret',
    paths: ['enablePropagateAdditionalUserContextData', 'generateSecret'],
    message:
      'Only a client with a secret may tell threat protection of its users’ surroundings, and the program declares none. Set generateSecret to true, or enablePropagateAdditionalUserContextData to false.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `${API}, EnablePropagateAdditionalUserContextData`,
    violates: (client) =>
      client.enablePropagateAdditionalUserContextData === true &&
      client.generateSecret !== true &&
      client.clientSecret === undefined,
  },
  {
    id: 'secret/generated-and-given',
    paths: ['clientSecret', 'generateSecret'],
    message:
      'clientSecret is a secret of your own, generateSecret: true asks for one of AWS’s. Give one of the two.',
    awsError: 'InvalidParameterException on CreateUserPoolClient',
    evidence: 'documented',
    source: `${API}, ClientSecret`,
    violates: (client) => client.generateSecret === true && client.clientSecret !== undefined,
  },
];
