import type { ClientSettings } from '../client-settings';
import { invalid, ServiceError } from '../errors';

type ClientRule = (client: ClientSettings) => ServiceError | undefined;

const legacyFlows = ['ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH'];

const flowsOfOneGeneration: ClientRule = ({ ExplicitAuthFlows: flows = [] }) =>
  flows.some((flow) => legacyFlows.includes(flow)) && flows.some((flow) => !legacyFlows.includes(flow))
    ? invalid('Legacy ExplicitAuthFlows cannot be mixed with flows that have the prefix ALLOW_.')
    : undefined;

const redirectIsCallback: ClientRule = ({ DefaultRedirectURI: uri, CallbackURLs = [] }) =>
  uri !== undefined && !CallbackURLs.includes(uri)
    ? invalid('DefaultRedirectURI must be in the list of CallbackURLs.')
    : undefined;

const oauthIsEnabled: ClientRule = ({ AllowedOAuthFlowsUserPoolClient: enabled, ...client }) => {
  const given = [client.AllowedOAuthFlows, client.AllowedOAuthScopes].some((list) => (list?.length ?? 0) > 0);
  return given && enabled !== true
    ? invalid('AllowedOAuthFlowsUserPoolClient must be true to use AllowedOAuthFlows and AllowedOAuthScopes.')
    : undefined;
};

const clientCredentialsAlone: ClientRule = ({ AllowedOAuthFlows: flows = [] }) =>
  flows.includes('client_credentials') && flows.length > 1
    ? new ServiceError(
        'InvalidOAuthFlowException',
        'client_credentials flow can not be selected along with code flow or implicit flow.',
      )
    : undefined;

const rules = [flowsOfOneGeneration, redirectIsCallback, oauthIsEnabled, clientCredentialsAlone];

/** E, Client. */
export function refuseInvalidClient(client: ClientSettings): void {
  for (const rule of rules) {
    const refusal = rule(client);
    if (refusal !== undefined) throw refusal;
  }
}
