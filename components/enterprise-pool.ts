import type { UserPoolArgs } from '../provider';
import { type Argument, checkArguments, type Problem, when } from './arguments';
import type { WithGroups } from './fragments/groups';
import { isSocial, providersGiven } from './fragments/identity-providers';
import type { ManagedLoginArgs } from './fragments/managed-login';
import { RECOVERY_BY_ADMINISTRATORS } from './fragments/sign-in';
import { merge } from './merge';
import type { PresetArgs } from './preset-args';
import type { PresetClientArgs } from './preset-client-args';
import type { SignInPresetOptions } from './preset-options';
import type { OrganizationSignInArgs } from './preset-provider-args';
import { SignInPreset } from './sign-in-preset';
import { requiredSignInProblems, SIGN_IN } from './sign-in-preset-args';

/** The arguments of an {@link EnterprisePool}. */
export interface EnterprisePoolArgs extends WithGroups, PresetArgs {
  /** Cognito's sign-in pages: a domain, and the app client with the code grant. */
  managedLogin: ManagedLoginArgs;
  /**
   * The SAML or OpenID Connect provider of each organization, at least one; the key is its name in the pool, 3 to 32
   * characters without spaces and `_`. `idpIdentifiers` are the e-mail domains of its users.
   */
  identityProviders: { [organization: string]: OrganizationSignInArgs };
}

export const ARGUMENTS: Readonly<Record<Exclude<keyof EnterprisePoolArgs, keyof PresetArgs>, Argument>> =
  SIGN_IN;

/** The pool settings of an {@link EnterprisePool}: no users of its own, so nothing about their passwords. */
export const enterpriseSettings = (): UserPoolArgs =>
  merge<UserPoolArgs>(
    {
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
      usernameConfiguration: { caseSensitive: false },
      userPoolTier: 'ESSENTIALS',
    },
    RECOVERY_BY_ADMINISTRATORS,
  );

/** Users sign in at their organization only; a session lasts one working day, since no one here ends it earlier. */
const ENTERPRISE_CLIENT: PresetClientArgs = {
  // AWS requires at least this flow.
  explicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
  preventUserExistenceErrors: 'ENABLED',
  refreshTokenValidity: '12 hours',
};

const contradictions = (args: EnterprisePoolArgs): ReadonlyArray<Problem | false> => [
  ...requiredSignInProblems(args, 'at least one organization with saml or oidc', false),
  ...providersGiven(args.identityProviders).map(([key]) =>
    when(
      isSocial(key),
      `identityProviders.${key}`,
      'is not of an organization: SocialSignInPool has sign-in with Google, Facebook, Amazon and Apple',
    ),
  ),
];

/**
 * A user pool and an app client for users who sign in at their organization, by SAML or OpenID Connect; the pool has no
 * passwords. See `docs/reference/enterprise-pool.md` of this package.
 *
 * @example
 * const partners = new EnterprisePool('partners', {
 *   managedLogin: { domainPrefix: 'portal', callbackUrls: ['https://portal.example.com/signed-in'] },
 *   identityProviders: {
 *     acme: { saml: { metadataUrl: 'https://login.acme.example/metadata' }, idpIdentifiers: ['acme.example'] },
 *   },
 * });
 * export const { signInUrl } = partners;
 */
export class EnterprisePool extends SignInPreset {
  constructor(name: string, args: EnterprisePoolArgs, opts: SignInPresetOptions = {}) {
    checkArguments('EnterprisePool', name, args, ARGUMENTS, contradictions);
    super('EnterprisePool', name, args, opts, enterpriseSettings());
    this.completeSignIn(ENTERPRISE_CLIENT, { hasOwnUsers: false });
  }
}
