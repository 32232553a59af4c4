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
      'This is not a scope. Give phone, email, openid, profile or aws.cognito.signin.user.admin, or a scope of a resource server in the form identifier/name, such as orders/read.',
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
      'A scope of a resource server lacks the identifier before its last slash, or the name after it. Write both, as in orders/read.',
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
      'The scopes email, phone and profile require the scope openid: AWS refuses a sign-in request without it. Add openid.',
    awsError: 'nothing: AWS creates the client, and refuses the sign-ins',
    evidence: 'documented',
    source: 'AWS developer guide, scopes: each of the three is requested together with openid',
    isAdvice: true,
    violates: ({ allowedOAuthScopes: scopes = [], allowedOAuthFlowsUserPoolClient: isOn }) =>
      isOn !== true || scopes.includes('openid')
        ? []
        : elementsOf('allowedOAuthScopes', scopes, (scope) => CLAIMS.includes(scope)),
  },
];
