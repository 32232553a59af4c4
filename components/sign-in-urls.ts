import * as pulumi from '@pulumi/pulumi';
import type { UserPoolClient, UserPoolDomain } from '../provider';
import type { PresetClientArgs } from './preset-client-args';

/** The URLs of managed login for an app client. */
export interface SignInUrls {
  readonly signInUrl: string;
  readonly signOutUrl: string;
  readonly tokenUrl: string;
}

const query = (parameters: Readonly<Record<string, string>>): string =>
  new URLSearchParams(parameters).toString();

/**
 * The URLs of the authorize, logout and token endpoints of a domain. Undefined where AWS documents no host of prefix
 * domains. Without a logout URL the user comes back to the sign-in page, for which the logout endpoint takes the
 * parameters of the authorize endpoint.
 */
export const signInUrls = (
  { url }: UserPoolDomain,
  { clientId }: UserPoolClient,
  { callbackUrls, logoutUrls, defaultRedirectUri, allowedOAuthScopes }: PresetClientArgs,
): pulumi.Output<SignInUrls | undefined> =>
  pulumi
    .all([url, clientId, callbackUrls, logoutUrls, defaultRedirectUri, allowedOAuthScopes])
    .apply(([base, client_id, callbacks = [], logouts = [], usual, scopes = []]) => {
      if (base === undefined) return undefined;
      const redirect_uri = usual ?? callbacks[0] ?? '';
      const request = { client_id, response_type: 'code', scope: scopes.join(' '), redirect_uri };
      const [logout_uri] = logouts;
      const leave = logout_uri === undefined ? request : { client_id, logout_uri };
      return {
        signInUrl: `${base}/oauth2/authorize?${query(request)}`,
        signOutUrl: `${base}/logout?${query(leave)}`,
        tokenUrl: `${base}/oauth2/token`,
      };
    });
