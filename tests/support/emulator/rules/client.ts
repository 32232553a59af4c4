import { secondsOf } from '../client-lifetimes';
import type { ClientSettings } from '../client-settings';
import { invalid, ServiceError, tierLacks } from '../errors';
import type { LivePool } from '../live-pool';
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

const legacyFlows = ['ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH'];

const badFlow = (message: string): ServiceError => new ServiceError('InvalidOAuthFlowException', message);

/** [D] CreateUserPoolClient, ExplicitAuthFlows. */
const flowsOfOneGeneration: ClientRule = ({ client: { ExplicitAuthFlows: flows = [] } }) =>
  flows.some((flow) => legacyFlows.includes(flow)) && flows.some((flow) => !legacyFlows.includes(flow))
    ? invalid('Legacy ExplicitAuthFlows cannot be mixed with flows that have the prefix ALLOW_.')
    : undefined;

/** [D] ExplicitAuthFlows: "your user pool must be in the Essentials tier or higher"; the type of error is in the model's list. */
const choiceNeedsEssentials: ClientRule = ({ client: { ExplicitAuthFlows: flows = [] }, pool }) =>
  flows.includes('ALLOW_USER_AUTH') && isLower(tierOf(pool), 'ESSENTIALS')
    ? tierLacks(tierOf(pool), ['Choice-based sign-in'])
    : undefined;

/** [D] DefaultRedirectURI. */
const redirectIsCallback: ClientRule = ({ client: { DefaultRedirectURI: uri, CallbackURLs = [] } }) =>
  uri !== undefined && !CallbackURLs.includes(uri)
    ? invalid('DefaultRedirectURI must be in the list of CallbackURLs.')
    : undefined;

const loopback = ['localhost', '127.0.0.1', '[::1]'];

const isRedirect = (url: string): boolean => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || url.includes('#')) return false;
  return parsed.protocol !== 'http:' || loopback.includes(parsed.hostname);
};

/** [D] CallbackURLs: absolute, no fragment, HTTPS but for three names of the own machine, and schemes of applications. */
const callbacksAreRedirects: ClientRule = ({ client: { CallbackURLs = [] } }) => {
  const odd = CallbackURLs.find((url) => !isRedirect(url));
  return odd === undefined ? undefined : invalid(`${odd} is not a valid redirect URI.`);
};

/** [D] AllowedOAuthFlowsUserPoolClient; not of URLs, which configurations give without it. */
const oauthIsEnabled: ClientRule = ({ client: { AllowedOAuthFlowsUserPoolClient: enabled, ...client } }) => {
  const given = [client.AllowedOAuthFlows, client.AllowedOAuthScopes].some((list) => (list?.length ?? 0) > 0);
  return given && enabled !== true
    ? invalid('AllowedOAuthFlowsUserPoolClient must be true to use AllowedOAuthFlows and AllowedOAuthScopes.')
    : undefined;
};

/** [T] AWS's answer as users of Amplify and Terraform quote it. */
const oauthIsWhole: ClientRule = ({ client }) =>
  client.AllowedOAuthFlowsUserPoolClient === true &&
  [client.AllowedOAuthFlows, client.AllowedOAuthScopes].some((list) => (list?.length ?? 0) === 0)
    ? invalid(
        'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',
      )
    : undefined;

/** [D] AllowedOAuthFlows: "the only allowed OAuth flow". */
const clientCredentialsAlone: ClientRule = ({ client: { AllowedOAuthFlows: flows = [] } }) =>
  flows.includes('client_credentials') && flows.length > 1
    ? badFlow('client_credentials flow can not be selected along with code flow or implicit flow.')
    : undefined;

/** [D] AllowedOAuthFlows: "authorized by a combination of the client ID and client secret". */
const clientCredentialsNeedSecret: ClientRule = ({ client: { AllowedOAuthFlows: flows = [] }, hasSecret }) =>
  flows.includes('client_credentials') && !hasSecret
    ? badFlow('client_credentials flow can not be selected if client does not have a client secret.')
    : undefined;

/** [D] EnablePropagateAdditionalUserContextData. */
const contextNeedsSecret: ClientRule = ({ client, hasSecret }) =>
  client.EnablePropagateAdditionalUserContextData === true && !hasSecret
    ? invalid('EnablePropagateAdditionalUserContextData needs a client secret.')
    : undefined;

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** [D] TokenValidityUnitsType: five minutes to one day, 60 minutes to 10 years. */
const ranges = [
  ['AccessToken', 'hours', 5 * minute, day],
  ['IdToken', 'hours', 5 * minute, day],
  ['RefreshToken', 'days', hour, 3650 * day],
] as const;

const validitiesAreInRange: ClientRule = ({ client }) => {
  const odd = ranges.find(([token, usual, least, most]) => {
    const count = client[`${token}Validity`];
    if (count === undefined) return false;
    const seconds = secondsOf(count, client.TokenValidityUnits?.[token] ?? usual);
    return seconds < least || seconds > most;
  });
  return odd === undefined ? undefined : invalid(`Invalid range for token validity: ${odd[0]}.`);
};

/** What no application may write. */
const told = ['sub', 'email_verified', 'phone_number_verified', 'identities'];

/** [T] aws-cdk#34379, aws-sdk-java#1395: only attributes of the pool, and not those that AWS itself keeps. */
const attributesAreThePools: ClientRule = ({ client, pool, doing }) => {
  const known = (pool.userPool.SchemaAttributes ?? []).map(({ Name = '' }) => Name);
  const isOdd = (name: string, isWritten: boolean): boolean =>
    !known.includes(name) || (isWritten && told.includes(name));
  if ((client.ReadAttributes ?? []).some((name) => isOdd(name, false)))
    return invalid(`Invalid read attributes specified while ${doing} a client`);
  return (client.WriteAttributes ?? []).some((name) => isOdd(name, true))
    ? invalid(`Invalid write attributes specified while ${doing} a client`)
    : undefined;
};

const rules = [
  flowsOfOneGeneration,
  choiceNeedsEssentials,
  callbacksAreRedirects,
  redirectIsCallback,
  clientCredentialsAlone,
  clientCredentialsNeedSecret,
  oauthIsEnabled,
  oauthIsWhole,
  contextNeedsSecret,
  validitiesAreInRange,
  attributesAreThePools,
];

/** E, Client: the rules judge the client that would result. That a resource server's scope is there is not among them. */
export function refuseInvalidClient(proposed: ProposedClient): void {
  for (const rule of rules) {
    const refusal = rule(proposed);
    if (refusal !== undefined) throw refusal;
  }
}
