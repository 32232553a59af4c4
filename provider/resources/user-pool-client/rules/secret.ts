import type { Client, ClientRule } from './rule';

const API = 'AWS API reference, CreateUserPoolClient';

/** Whether the program declares a secret, generated or custom. */
export const hasSecret = ({ generateSecret, clientSecret }: Client): boolean =>
  generateSecret === true || clientSecret !== undefined;

export const secretRules: ReadonlyArray<ClientRule> = [
  {
    id: 'secret/user-context-requires-secret',
    paths: ['enablePropagateAdditionalUserContextData', 'generateSecret'],
    message:
      'Only an app client with a secret can send user context data (IP address, device fingerprint) to threat protection, and the program declares no secret. Set generateSecret to true, or enablePropagateAdditionalUserContextData to false.',
    awsError:
      'InvalidParameterException: Client Secret is required to set EnablePropagateAdditionalUserContextData as true',
    evidence: 'answered',
    source:
      'badmintoncryer/cdk-preflight, pf-cognito-propagate-context-requires-secret (us-east-1, 2026-09); AWS API reference, EnablePropagateAdditionalUserContextData',
    violates: (client) => client.enablePropagateAdditionalUserContextData === true && !hasSecret(client),
  },
  {
    id: 'secret/generated-and-given',
    paths: ['clientSecret', 'generateSecret'],
    message:
      'A client secret is declared, and generateSecret: true requests another one. Remove one of the two.',
    awsError: 'InvalidParameterException on CreateUserPoolClient',
    evidence: 'documented',
    source: `${API}, ClientSecret`,
    violates: (client) => client.generateSecret === true && client.clientSecret !== undefined,
  },
];
