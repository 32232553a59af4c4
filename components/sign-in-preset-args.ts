import { type Argument, type Problem, when } from './arguments';
import { GROUPS, type WithGroups } from './fragments/groups';
import {
  IDENTITY_PROVIDERS,
  identityProviderProblems,
  providersGiven,
  type WithIdentityProviders,
} from './fragments/identity-providers';
import { MANAGED_LOGIN, managedLoginProblems, type WithManagedLogin } from './fragments/managed-login';
import type { PresetArgs } from './preset-args';

/** The arguments of every preset for people beside its own. */
export interface SignInPresetArgs extends WithManagedLogin, WithIdentityProviders, WithGroups, PresetArgs {}

/** The arguments of a preset for people, whichever identity providers it takes. */
export interface SignInParts extends WithManagedLogin, WithGroups, PresetArgs {
  readonly identityProviders?: object | undefined;
}

/** The arguments that {@link SignInPresetArgs} adds to those of every preset. */
export const SIGN_IN: Readonly<Record<Exclude<keyof SignInPresetArgs, keyof PresetArgs>, Argument>> = {
  ...MANAGED_LOGIN,
  ...IDENTITY_PROVIDERS,
  ...GROUPS,
};

/** The contradictions between these arguments. */
export const signInProblems = (
  args: SignInParts & { readonly relyingPartyId?: unknown },
  hasOwnUsers = true,
): ReadonlyArray<Problem | false> => [
  ...managedLoginProblems(args),
  ...identityProviderProblems(args, hasOwnUsers),
];

/** The problems of a preset that cannot be without managed login and identity providers. */
export const requiredSignInProblems = (
  args: SignInParts,
  providers: string,
  hasOwnUsers = true,
): ReadonlyArray<Problem | false> => {
  const missing = [
    when(
      args.managedLogin === undefined,
      'managedLogin',
      'is required: users come back from an identity provider to its domain',
    ),
    when(
      providersGiven(args.identityProviders).length === 0,
      'identityProviders',
      `is required: ${providers}`,
    ),
  ];
  return args.managedLogin === undefined ? missing : [...missing, ...signInProblems(args, hasOwnUsers)];
};
