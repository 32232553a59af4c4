import type {
  AnalyticsConfigurationType,
  CreateUserPoolClientRequest,
  ExplicitAuthFlowsType,
} from '@aws-sdk/client-cognito-identity-provider';
import { omitUndefined } from './omit-undefined';
import type { Settings } from './settings';

/** What Create and Update of a client share. */
export type ClientSettings = Omit<
  CreateUserPoolClientRequest,
  'UserPoolId' | 'ClientName' | 'GenerateSecret' | 'ClientSecret'
> & { readonly ClientName?: string | undefined };

const lists = [
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
  const given = lists.map((name) => [name, settings[name]?.toSorted()] as const);
  return { ...settings, ...omitUndefined(Object.fromEntries(given)) };
}

const defaultFlows: ExplicitAuthFlowsType[] = [
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
  'ALLOW_USER_SRP_AUTH',
];

const defaultDays = 30;

/** [D] RefreshTokenValidity: 0 is overridden by 30 days, whatever the unit. */
const withoutZero = (given: ClientSettings): ClientSettings =>
  given.RefreshTokenValidity === 0
    ? {
        ...given,
        RefreshTokenValidity: defaultDays,
        TokenValidityUnits: { ...given.TokenValidityUnits, RefreshToken: 'days' },
      }
    : given;

/** [T] TestAccCognitoIDPUserPoolClient_tokenValidityUnits_AccessToken: where one unit is given the others are told. */
const units = (given: ClientSettings): ClientSettings['TokenValidityUnits'] =>
  Object.keys(given.TokenValidityUnits ?? {}).length === 0
    ? {}
    : { AccessToken: 'hours', IdToken: 'hours', RefreshToken: 'days', ...given.TokenValidityUnits };

/** [T] TestAccCognitoIDPUserPoolClient_analyticsWithARN: by its ARN a project is reached through a role of Cognito's own. */
const analytics = (
  given: AnalyticsConfigurationType | undefined,
  accountId: string,
): AnalyticsConfigurationType | undefined =>
  given && {
    UserDataShared: false,
    ...(given.ApplicationArn !== undefined && {
      RoleArn: `arn:aws:iam::${accountId}:role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp`,
    }),
    ...given,
  };

/** Without the lists that hold nothing, as far as they are nothing. */
const withoutEmpty = (given: ClientSettings, { emptyClientLists }: Settings): ClientSettings =>
  emptyClientLists === 'kept'
    ? given
    : {
        ...given,
        ...Object.fromEntries(
          lists.filter((name) => given[name]?.length === 0).map((name) => [name, undefined]),
        ),
      };

/** E, Client: what the service fills in. */
export const withClientDefaults = (request: ClientSettings, settings: Settings): ClientSettings => {
  const given = omitUndefined(withoutEmpty(withoutZero(request), settings));
  return sorted(
    omitUndefined({
      AllowedOAuthFlowsUserPoolClient: false,
      AuthSessionValidity: 3,
      EnablePropagateAdditionalUserContextData: false,
      EnableTokenRevocation: true,
      ...(settings.clientDefaultsShown && {
        ExplicitAuthFlows: defaultFlows,
        PreventUserExistenceErrors: 'LEGACY' as const,
      }),
      RefreshTokenValidity: defaultDays,
      ...given,
      TokenValidityUnits: units(given),
      AnalyticsConfiguration: analytics(given.AnalyticsConfiguration, settings.accountId),
    }),
  );
};
