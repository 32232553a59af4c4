import type {
  CreateUserPoolClientRequest,
  ExplicitAuthFlowsType,
} from '@aws-sdk/client-cognito-identity-provider';
import { present } from './present';

/** What Create and Update of a client share. */
export type ClientSettings = Omit<
  CreateUserPoolClientRequest,
  'UserPoolId' | 'ClientName' | 'GenerateSecret' | 'ClientSecret'
> & { readonly ClientName?: string | undefined };

const sortedLists = [
  'ReadAttributes',
  'WriteAttributes',
  'ExplicitAuthFlows',
  'SupportedIdentityProviders',
  'CallbackURLs',
  'LogoutURLs',
  'AllowedOAuthFlows',
  'AllowedOAuthScopes',
] as const;

/** B: client lists come back sorted. */
function sorted(settings: ClientSettings): ClientSettings {
  const lists = sortedLists.map((name) => [name, settings[name]?.toSorted()] as const);
  return { ...settings, ...present(Object.fromEntries(lists)) };
}

const defaultFlows: ExplicitAuthFlowsType[] = [
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_SRP_AUTH',
];

const defaultDays = 30;

/** E, Client: what the service fills in. */
export const filledClient = (given: ClientSettings): ClientSettings =>
  sorted({
    AllowedOAuthFlowsUserPoolClient: false,
    AuthSessionValidity: 3,
    EnablePropagateAdditionalUserContextData: false,
    EnableTokenRevocation: true,
    ExplicitAuthFlows: defaultFlows,
    PreventUserExistenceErrors: 'LEGACY',
    TokenValidityUnits: {},
    ...given,
    RefreshTokenValidity: given.RefreshTokenValidity || defaultDays,
  });
