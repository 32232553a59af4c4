import type { ClientSettings } from '../client-settings';
import { invalid, ServiceError, tierLacks } from '../errors';
import type { LivePool } from '../live-pool';
import { analyticsRefusal } from './client-analytics';
import { redirectRefusal } from './client-redirects';
import { validityRefusal } from './client-validities';
import { standardScopes } from './scopes';
import { isLower, tierOf } from './tier';

/** A client as it would be after a request, and where. */
export interface ProposedClient {
  readonly client: ClientSettings;
  readonly pool: LivePool;
  readonly hasSecret: boolean;
  /** What the request does, in AWS's words. */
  readonly doing: 'creating' | 'updating';
}

type ClientRule = (proposed: ProposedClient) => ServiceError | undefined;

const regionOf = ({ userPool }: LivePool): string => String(userPool.Id).split('_')[0] ?? '';

const legacyFlows = ['ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH'];

const badFlow = (message: string): ServiceError => new ServiceError('InvalidOAuthFlowException', message);

/** [T] cdk-preflight, pf-cognito-explicit-auth-flows-legacy-mix. */
const flowsOfOneGeneration: ClientRule = ({ client: { ExplicitAuthFlows: flows = [] } }) =>
  flows.some((flow) => legacyFlows.includes(flow)) && flows.some((flow) => !legacyFlows.includes(flow))
    ? invalid("Auth flow name with prefix 'ALLOW' cannot be used with legacy auth flow names.")
    : undefined;

/** [D] ExplicitAuthFlows: "your user pool must be in the Essentials tier or higher"; the type of error is in the model's list. */
const choiceNeedsEssentials: ClientRule = ({ client: { ExplicitAuthFlows: flows = [] }, pool }) =>
  flows.includes('ALLOW_USER_AUTH') && isLower(tierOf(pool), 'ESSENTIALS')
    ? tierLacks(tierOf(pool), ['Choice-based sign-in'])
    : undefined;

/** [T] cdk-preflight, pf-cognito-oauth-flows-scopes-required; without the switch AWS ignores all of it. */
const oauthIsWhole: ClientRule = ({ client }) =>
  client.AllowedOAuthFlowsUserPoolClient === true &&
  [client.AllowedOAuthFlows, client.AllowedOAuthScopes].some((list) => (list?.length ?? 0) === 0)
    ? invalid(
        'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
      )
    : undefined;

/** [T] cdk-preflight, pf-cognito-client-credentials-exclusive. */
const clientCredentialsAlone: ClientRule = ({ client: { AllowedOAuthFlows: flows = [] } }) =>
  flows.includes('client_credentials') && flows.length > 1
    ? badFlow('client_credentials flow can not be selected along with code flow or implicit flow.')
    : undefined;

/** [T] cdk-preflight, pf-cognito-client-credentials-secret. */
const clientCredentialsNeedSecret: ClientRule = ({ client: { AllowedOAuthFlows: flows = [] }, hasSecret }) =>
  flows.includes('client_credentials') && !hasSecret
    ? badFlow('client_credentials flow can not be selected if client does not have a client secret.')
    : undefined;

/** [T] terraform-provider-aws#4984. */
const clientCredentialsHaveNoUser: ClientRule = ({ client }) => {
  const odd = (client.AllowedOAuthScopes ?? []).find((scope) => standardScopes.includes(scope));
  return odd !== undefined && (client.AllowedOAuthFlows ?? []).includes('client_credentials')
    ? badFlow(`${odd} is not supported with client_credentials flow`)
    : undefined;
};

/** [T] cdk-preflight, pf-cognito-oauth-callback-required. */
const usersComeBack: ClientRule = ({ client }) =>
  client.AllowedOAuthFlowsUserPoolClient === true &&
  (client.AllowedOAuthFlows ?? []).some((flow) => flow !== 'client_credentials') &&
  (client.CallbackURLs ?? []).length === 0
    ? badFlow('CallbackUrls can not be empty when code flow or implicit flow is selected')
    : undefined;

/** [T] cdk-preflight, pf-cognito-propagate-context-requires-secret. */
const contextNeedsSecret: ClientRule = ({ client, hasSecret }) =>
  client.EnablePropagateAdditionalUserContextData === true && !hasSecret
    ? invalid('Client Secret is required to set EnablePropagateAdditionalUserContextData as true')
    : undefined;

/** What no application may write. */
const messages = ['sub', 'email_verified', 'phone_number_verified', 'identities'];

/** [T] aws-cdk#34379, aws-sdk-java#1395, cdk-preflight (pf-cognito-read-attributes-exists): only attributes of the pool, and not those that AWS itself keeps. */
const attributesAreThePools: ClientRule = ({ client, pool, doing }) => {
  const known = (pool.userPool.SchemaAttributes ?? []).map(({ Name = '' }) => Name);
  const isOdd = (name: string, isWritten: boolean): boolean =>
    !known.includes(name) || (isWritten && messages.includes(name));
  if ((client.ReadAttributes ?? []).some((name) => isOdd(name, false)))
    return invalid(`Invalid read attributes specified while ${doing} a client`);
  return (client.WriteAttributes ?? []).some((name) => isOdd(name, true))
    ? invalid(`Invalid write attributes specified while ${doing} a client`)
    : undefined;
};

const rules: readonly ClientRule[] = [
  flowsOfOneGeneration,
  choiceNeedsEssentials,
  ({ client }) => redirectRefusal(client),
  clientCredentialsAlone,
  clientCredentialsNeedSecret,
  clientCredentialsHaveNoUser,
  oauthIsWhole,
  usersComeBack,
  contextNeedsSecret,
  ({ client }) => validityRefusal(client),
  ({ client, pool }) => analyticsRefusal(client.AnalyticsConfiguration, regionOf(pool)),
  attributesAreThePools,
];

/** E, Client: the rules judge the client that would result. That a resource server's scope is there is not among them. */
export function refuseInvalidClient(proposed: ProposedClient): void {
  for (const rule of rules) {
    const refusal = rule(proposed);
    if (refusal !== undefined) throw refusal;
  }
}
