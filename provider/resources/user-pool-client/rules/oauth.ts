import { elementsOf } from '../../../engine/violations';
import type { Client, ClientRule } from './rule';
import { STANDARD_SCOPES } from './scopes';
import { hasSecret } from './secret';

const PREFLIGHT = 'badmintoncryer/cdk-preflight';

const usesOauth = (client: Client): boolean => client.allowedOAuthFlowsUserPoolClient === true;

const flowsOf = ({ allowedOAuthFlows = [] }: Client): ReadonlyArray<string> => allowedOAuthFlows;

const isMachine = (client: Client): boolean => flowsOf(client).includes('client_credentials');

const REQUIRED =
  'InvalidParameterException: AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.';

const requiredList = (
  id: ClientRule['id'],
  name: 'allowedOAuthFlows' | 'allowedOAuthScopes',
  example: string,
): ClientRule => ({
  id,
  paths: [name, 'allowedOAuthFlowsUserPoolClient'],
  message: `allowedOAuthFlowsUserPoolClient is true, so ${name} must not be empty. Give at least one, such as ${example}, or set allowedOAuthFlowsUserPoolClient to false.`,
  awsError: REQUIRED,
  evidence: 'answered',
  source: `${PREFLIGHT}, pf-cognito-oauth-flows-scopes-required (ap-northeast-1, 2026-09)`,
  violates: (client) => usesOauth(client) && (client[name] ?? []).length === 0,
});

export const oauthRules: ReadonlyArray<ClientRule> = [
  requiredList('oauth/flows-required', 'allowedOAuthFlows', "'code'"),
  requiredList('oauth/scopes-required', 'allowedOAuthScopes', "'openid'"),
  {
    id: 'oauth/flows-off',
    paths: ['allowedOAuthFlows', 'allowedOAuthFlowsUserPoolClient'],
    message:
      'These grants have no effect, since allowedOAuthFlowsUserPoolClient is not true. Set it to true, with allowedOAuthScopes, or remove the grants.',
    awsError: 'nothing: AWS keeps the grants, and the client cannot use them',
    evidence: 'documented',
    source:
      'AWS API reference, CreateUserPoolClient, AllowedOAuthFlowsUserPoolClient; aws/aws-sdk-js-v3#7158',
    isAdvice: true,
    // A client that exists may have it from before.
    isCreateOnly: true,
    violates: (client) => !usesOauth(client) && flowsOf(client).length > 0 && client.adoptId === undefined,
  },
  {
    id: 'oauth/client-credentials-alone',
    paths: ['allowedOAuthFlows'],
    message:
      'client_credentials is for services and cannot be combined with code or implicit, which are for users. Create two clients.',
    awsError:
      'InvalidOAuthFlowException: client_credentials flow can not be selected along with code flow or implicit flow.',
    evidence: 'answered',
    source: `${PREFLIGHT}, pf-cognito-client-credentials-exclusive (ap-northeast-1, 2026-09); AWS API reference, AllowedOAuthFlows`,
    violates: (client) => isMachine(client) && flowsOf(client).length > 1,
  },
  {
    id: 'oauth/client-credentials-requires-secret',
    paths: ['generateSecret', 'allowedOAuthFlows'],
    message:
      'client_credentials requires a client secret, and the program declares none. Set generateSecret to true; an adopted client that has a secret keeps it.',
    awsError:
      'InvalidOAuthFlowException: client_credentials flow can not be selected if client does not have a client secret.',
    evidence: 'answered',
    source: `${PREFLIGHT}, pf-cognito-client-credentials-secret (ap-northeast-1, 2026-09)`,
    violates: (client) => isMachine(client) && !hasSecret(client),
  },
  {
    id: 'oauth/client-credentials-scopes',
    paths: ['allowedOAuthScopes', 'allowedOAuthFlows'],
    message:
      'client_credentials has no user, so it cannot be combined with a scope for user data. Give scopes of a resource server, such as orders/read.',
    awsError: 'InvalidOAuthFlowException: openid is not supported with client_credentials flow',
    evidence: 'answered',
    source: 'terraform-provider-aws#4984; AWS developer guide, scopes, M2M, and APIs with resource servers',
    violates: (client) =>
      isMachine(client)
        ? elementsOf('allowedOAuthScopes', client.allowedOAuthScopes, (scope) =>
            STANDARD_SCOPES.includes(scope),
          )
        : [],
  },
  {
    id: 'oauth/callback-required',
    paths: ['callbackUrls', 'allowedOAuthFlows'],
    message:
      'The grants code and implicit require a callback URL, and callbackUrls is missing. Give at least one.',
    awsError:
      'InvalidOAuthFlowException: CallbackUrls can not be empty when code flow or implicit flow is selected',
    evidence: 'answered',
    source: `${PREFLIGHT}, pf-cognito-oauth-callback-required (ap-northeast-1, 2026-09)`,
    violates: (client) =>
      usesOauth(client) &&
      flowsOf(client).some((flow) => flow !== 'client_credentials') &&
      (client.callbackUrls ?? []).length === 0,
  },
];
