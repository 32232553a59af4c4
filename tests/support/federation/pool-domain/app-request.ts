import type { Emulator } from '../../emulator';
import type { LiveClient, LivePool, LiveProvider } from '../../emulator/live-pool';
import { Denied } from './denied';

/** What an app asks of the authorization endpoint of a pool's domain. */
export interface AppRequest {
  readonly pool: LivePool;
  readonly client: LiveClient;
  /** The domain's URL. */
  readonly domain: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  readonly challenge: string | undefined;
}

/** [D] Developer guide, "Configuring a user pool domain": the address of a prefix domain. */
export const domainUrl = ({ region, userPool: { Domain, CustomDomain } }: LivePool): string | undefined => {
  if (CustomDomain !== undefined) return `https://${CustomDomain}`;
  return Domain === undefined ? undefined : `https://${Domain}.auth.${region}.amazoncognito.com`;
};

/** The pool whose domain a request was sent to. */
export function poolAt(emulator: Emulator, host: string | null): LivePool {
  const found = emulator.pools().find((pool) => domainUrl(pool) === `https://${host}`);
  if (found === undefined) throw new Denied('invalid_request', `no user pool has the domain ${host}`);
  return found;
}

/** The client and where it may be sent back to: without these two, an error is not told to the app. */
export function knownApp(pool: LivePool, asked: URLSearchParams) {
  const client = pool.clients.get(asked.get('client_id') ?? '');
  if (client === undefined) throw new Denied('invalid_client', 'no such client in the pool of this domain');
  const redirectUri = asked.get('redirect_uri') ?? '';
  if (client.CallbackURLs?.includes(redirectUri) !== true)
    throw new Denied('redirect_mismatch', `${redirectUri} is no callback URL of the client`);
  return { client, redirectUri };
}

/** [D] Developer guide, "The redirect and authorization endpoint"; a sign-in that a provider begins has the same in its relay state. */
export function readAppRequest(pool: LivePool, asked: URLSearchParams): AppRequest {
  const { client, redirectUri } = knownApp(pool, asked);
  const { AllowedOAuthFlowsUserPoolClient: allowed, AllowedOAuthFlows: flows = [] } = client;
  if (asked.get('response_type') !== 'code') throw new Denied('invalid_request', 'only codes are emulated');
  if (allowed !== true || !flows.includes('code')) throw new Denied('unauthorized_client', 'no code grant');
  const { AllowedOAuthScopes: scopes = [] } = client;
  const requested = asked.get('scope')?.split(' ') ?? scopes;
  if (requested.some((scope) => !scopes.includes(scope))) throw new Denied('invalid_scope', 'invalid_scope');
  const challenge = asked.get('code_challenge') ?? undefined;
  if (challenge !== undefined && asked.get('code_challenge_method') !== 'S256')
    throw new Denied('invalid_request', 'code_challenge_method is not S256');
  return {
    pool,
    client,
    domain: domainUrl(pool) ?? '',
    redirectUri,
    scopes: requested,
    state: asked.get('state') ?? undefined,
    nonce: asked.get('nonce') ?? undefined,
    challenge,
  };
}

/**
 * [D] The same page: the provider by its name, or by one of its identifiers. [U] How a provider is refused that the client does
 * not list; that it must be listed is [D] in SupportedIdentityProviders of CreateUserPoolClient.
 */
export function providerAsked({ pool, client }: AppRequest, asked: URLSearchParams): LiveProvider {
  const identifier = asked.get('idp_identifier');
  const name = asked.get('identity_provider');
  const found = [...pool.identityProviders.values()].find(({ ProviderName, IdpIdentifiers = [] }) =>
    identifier === null ? ProviderName === name : IdpIdentifiers.includes(identifier),
  );
  if (found === undefined || client.SupportedIdentityProviders?.includes(found.ProviderName) !== true)
    throw new Denied('invalid_request', `the client has no identity provider ${identifier ?? name}`);
  return found;
}
