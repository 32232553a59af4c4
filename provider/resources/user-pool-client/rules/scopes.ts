import { elementsOf } from '../../../engine/violations';
import type { ClientRule } from './rule';

/** The scopes that exist without a resource server. */
export const STANDARD_SCOPES: ReadonlyArray<string> = [
  'phone',
  'email',
  'openid',
  'profile',
  'aws.cognito.signin.user.admin',
];

/** The scopes that return claims of the user. */
const CLAIMS: ReadonlyArray<string> = ['phone', 'email', 'profile'];

/** Whether a scope has the format of a resource server's: its identifier, which may have slashes, and a name. */
const isOfServer = (scope: string): boolean => {
  const slash = scope.lastIndexOf('/');
  return slash > 0 && slash < scope.length - 1;
};

const ANSWER = 'ScopeDoesNotExistException: Invalid scope requested: …';

export const scopeRules: ReadonlyArray<ClientRule> = [
  {
    id: 'oauth/scope-unknown',
    paths: ['allowedOAuthScopes'],
    message:
      'A scope is one of phone, email, openid, profile and aws.cognito.signin.user.admin, or one of a resource server with its identifier before it, as in orders/read. Write it in that form.',
    awsError: ANSWER,
    evidence: 'answered',
    source:
      'aws/aws-cdk#10676 (get-todos), awsdocs/aws-cloudformation-user-guide#564 (Cognito), badmintoncryer/cdk-preflight, pf-cognito-oauth-scopes-unknown',
    violates: ({ allowedOAuthScopes: scopes }) =>
      elementsOf(
        'allowedOAuthScopes',
        scopes,
        (scope) => !scope.includes('/') && !STANDARD_SCOPES.includes(scope),
      ),
  },
  {
    id: 'oauth/scope-incomplete',
    paths: ['allowedOAuthScopes'],
    message:
      'A scope of a resource server has an identifier before its last slash and a name after it, as in orders/read; here one of the two is missing. Write both.',
    awsError: ANSWER,
    evidence: 'documented',
    source:
      'AWS API reference, ResourceServerType and ResourceServerScopeType: both names have at least one character, and a scope’s has no slash',
    violates: ({ allowedOAuthScopes: scopes }) =>
      elementsOf('allowedOAuthScopes', scopes, (scope) => scope.includes('/') && !isOfServer(scope)),
  },
  {
    id: 'oauth/openid-required',
    paths: ['allowedOAuthScopes'],
    message:
      'email, phone and profile are claims of the ID token, which needs the scope openid: AWS refuses a request without it. Add openid.',
    awsError: 'nothing: AWS makes the client, and refuses the sign-ins',
    evidence: 'documented',
    source: 'AWS developer guide, scopes: each of the three is requested together with openid',
    isAdvice: true,
    violates: ({ allowedOAuthScopes: scopes = [], allowedOAuthFlowsUserPoolClient: isOn }) =>
      isOn !== true || scopes.includes('openid')
        ? []
        : elementsOf('allowedOAuthScopes', scopes, (scope) => CLAIMS.includes(scope)),
  },
];
