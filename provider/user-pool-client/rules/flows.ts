import type { ClientRule } from './rule';

const API = 'AWS API reference, CreateUserPoolClient';

export const flowRules: ReadonlyArray<ClientRule> = [
  {
    id: 'flows-of-one-generation',
    paths: ['explicitAuthFlows'],
    says: 'The older flows (ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY, USER_PASSWORD_AUTH) do not go together with those that begin with ALLOW_. Use the newer ones.',
    prevents: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `${API}, ExplicitAuthFlows`,
    broken: ({ explicitAuthFlows: flows = [] }) =>
      flows.some((flow) => flow.startsWith('ALLOW_')) && flows.some((flow) => !flow.startsWith('ALLOW_')),
  },
  {
    id: 'rotation-or-the-refresh-flow',
    paths: ['refreshTokenRotation.feature', 'explicitAuthFlows'],
    says: 'With rotation a session is renewed by GetTokensFromRefreshToken, and ALLOW_REFRESH_TOKEN_AUTH, the older way, is refused beside it. Take it out of explicitAuthFlows, which has it by default.',
    prevents: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'reported',
    source:
      'users’ reports; AWS’s page on RefreshTokenRotationType says only that such sessions are renewed otherwise, and aws-cdk-lib leaves the flow out',
    broken: ({ refreshTokenRotation: rotation, explicitAuthFlows: flows }) =>
      rotation?.feature === 'ENABLED' && (flows === undefined || flows.includes('ALLOW_REFRESH_TOKEN_AUTH')),
  },
  {
    id: 'flows-include-the-refresh-flow',
    paths: ['explicitAuthFlows', 'refreshTokenRotation.feature'],
    says: 'Without ALLOW_REFRESH_TOKEN_AUTH no session outlives its first hour, and AWS has refused such a client. Add it, or enable refreshTokenRotation.',
    prevents: 'InvalidParameterException (REFRESH_TOKEN_AUTH should always be allowed)',
    evidence: 'reported',
    source: 'aws/aws-cdk#7625',
    broken: ({ refreshTokenRotation: rotation, explicitAuthFlows: flows = [] }) =>
      rotation?.feature !== 'ENABLED' &&
      flows.some((flow) => flow.startsWith('ALLOW_')) &&
      !flows.includes('ALLOW_REFRESH_TOKEN_AUTH'),
  },
  {
    id: 'flows-are-named',
    paths: ['explicitAuthFlows'],
    says: 'An empty explicitAuthFlows may be the same to AWS as none, which allows ALLOW_USER_SRP_AUTH, ALLOW_CUSTOM_AUTH and ALLOW_REFRESH_TOKEN_AUTH. Name the flows, or leave it out.',
    prevents: 'nothing: AWS accepts it',
    evidence: 'reported',
    source: 'aws/aws-cdk#16236',
    isAdvice: true,
    broken: ({ explicitAuthFlows: flows }) => flows !== undefined && flows.length === 0,
  },
  {
    id: 'user-context-needs-a-secret',
    paths: ['enablePropagateAdditionalUserContextData', 'generateSecret'],
    says: 'Only a client with a secret may tell threat protection of its users’ surroundings, and the program declares none. Set generateSecret to true, or enablePropagateAdditionalUserContextData to false.',
    prevents: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `${API}, EnablePropagateAdditionalUserContextData`,
    broken: (client) =>
      client.enablePropagateAdditionalUserContextData === true &&
      client.generateSecret !== true &&
      client.clientSecret === undefined,
  },
  {
    id: 'one-secret',
    paths: ['clientSecret', 'generateSecret'],
    says: 'clientSecret is a secret of your own, generateSecret: true asks for one of AWS’s. Give one of the two.',
    prevents: 'InvalidParameterException on CreateUserPoolClient',
    evidence: 'documented',
    source: `${API}, ClientSecret`,
    broken: (client) => client.generateSecret === true && client.clientSecret !== undefined,
  },
];
