import type * as pulumi from '@pulumi/pulumi';
import * as codecs from '../../provider/codecs';
import {
  type Argument,
  booleanChoice,
  isFuture,
  type Problem,
  problemsOfMembers,
  settings,
  when,
} from '../arguments';
import type { PresetArgs } from '../preset-args';
import type { PresetBrandingArgs } from '../preset-branding-args';
import type { PresetClientArgs } from '../preset-client-args';

/** The sign-in pages that Cognito has for the pool: managed login, at a prefix of AWS's domain or at your own. */
export interface ManagedLoginArgs {
  /** The prefix of AWS's domain, such as `shop` for `shop.auth.eu-west-1.amazoncognito.com`; must be unique in the Region. Give this or `domain`. */
  domainPrefix?: pulumi.Input<string> | undefined;
  /** Your own domain, such as `auth.example.com`. Needs `certificateArn`. */
  domain?: pulumi.Input<string> | undefined;
  /** The ARN of the certificate of `domain` in AWS Certificate Manager, in us-east-1 for every Region of the pool. */
  certificateArn?: pulumi.Input<string> | undefined;
  /** The URLs that users can be sent to after sign-in, from 1 to 100; `signInUrl` uses the first. */
  callbackUrls: pulumi.Input<pulumi.Input<string>[]>;
  /** The URLs that users can be sent to after sign-out, at most 100; `signOutUrl` uses the first. @default the sign-in page */
  logoutUrls?: pulumi.Input<pulumi.Input<string>[]> | undefined;
  /** The style of the pages: settings and images. @default Cognito's own style */
  branding?: PresetBrandingArgs | undefined;
  /** Whether the preset has the style of the pages. AWS shows no sign-in page to a client without one. @default true */
  createBranding?: boolean | undefined;
}

/** Managed login. */
export interface WithManagedLogin {
  /**
   * Cognito's sign-in pages: a domain, and the app client with the code grant. The outputs `signInUrl`, `signOutUrl` and
   * `tokenUrl` lead there.
   */
  managedLogin?: ManagedLoginArgs | undefined;
}

const { domain } = codecs.UserPoolDomainSettings.fields;
const { certificateArn } = codecs.CustomDomainConfig.fields;
const { defaultRedirectUri: url } = codecs.UserPoolClientSettings.fields;

/** A list of URLs, each of which may be an output. */
const urls = (least: number): Argument => ({
  name: `a list of ${least} to 100 URLs`,
  is: (value) =>
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= 100 &&
    value.every((one) => isFuture(one) || url.codec.is(one)),
});

/** A prefix of AWS's domain: a domain that is one's own has dots. */
export const domainPrefix: Argument = {
  name: 'the prefix of AWS’s domain: a string of 1 to 63 characters, of lower-case letters, digits and hyphens, with a letter or digit first and last',
  is: (value) => domain.codec.is(value) && !String(value).includes('.'),
};

const MEMBERS: Readonly<Record<keyof ManagedLoginArgs, Argument>> = {
  domainPrefix: {
    ...domainPrefix,
    name: `${domainPrefix.name}. Your own domain is \`domain\`, with \`certificateArn\``,
  },
  domain: domain.codec,
  certificateArn: certificateArn.codec,
  callbackUrls: urls(1),
  logoutUrls: urls(0),
  branding: settings,
  createBranding: booleanChoice,
};

const has = (value: object, member: keyof ManagedLoginArgs): boolean =>
  Reflect.get(value, member) !== undefined;

const problemsOf = (value: object): ReadonlyArray<Problem> => {
  const found = problemsOfMembers(MEMBERS)(value);
  if (found.length > 0) return found;
  return [
    when(
      !has(value, 'domain') && !has(value, 'domainPrefix'),
      '.domainPrefix',
      'is required, or your own domain with certificateArn: the sign-in pages need a domain',
    ),
    when(
      has(value, 'domain') && has(value, 'domainPrefix'),
      '.domain',
      'cannot be given beside domainPrefix: the URLs lead to one domain. For a second one create a UserPoolDomain',
    ),
    when(
      has(value, 'domain') && !has(value, 'certificateArn'),
      '.certificateArn',
      'is required with domain: the certificate of your own domain, in us-east-1',
    ),
    when(
      !has(value, 'domain') && has(value, 'certificateArn'),
      '.certificateArn',
      'requires domain: a prefix of AWS’s domain has AWS’s certificate',
    ),
    when(
      !has(value, 'callbackUrls'),
      '.callbackUrls',
      'is required: the URLs that users can be sent to after sign-in',
    ),
    when(
      has(value, 'branding') && Reflect.get(value, 'createBranding') === false,
      '.createBranding',
      'is false, and branding is given. Remove one of them',
    ),
  ].filter((problem) => problem !== false);
};

export const MANAGED_LOGIN: Readonly<Record<keyof WithManagedLogin, Argument>> = {
  managedLogin: { ...settings, inside: problemsOf },
};

/** The contradictions between managed login and the other arguments. */
export const managedLoginProblems = (
  args: WithManagedLogin & PresetArgs & { readonly relyingPartyId?: unknown },
): ReadonlyArray<Problem | false> => {
  const { managedLogin, createClient, pool, relyingPartyId } = args;
  const own = managedLogin?.domain;
  return [
    when(
      managedLogin !== undefined && createClient === false,
      'createClient',
      'is false, and managedLogin is for the app client of the preset. Remove one of them',
    ),
    when(
      managedLogin !== undefined && pool?.userPoolTier === 'LITE',
      'managedLogin',
      'requires the ESSENTIALS tier or a higher one, and pool.userPoolTier is LITE',
    ),
    when(
      typeof own === 'string' && typeof relyingPartyId === 'string' && own !== relyingPartyId,
      'relyingPartyId',
      `must be ${JSON.stringify(own)}: AWS requires that a pool with passkeys and its own domain uses that domain`,
    ),
  ];
};

/** The scopes of tokens by default: who the user is. */
const SCOPES = ['openid', 'email', 'profile'];

/**
 * The settings of the client of managed login: the code grant. The client has no secret, so its applications use PKCE,
 * which AWS has no setting for.
 */
export const managedLoginClient = (
  { callbackUrls, logoutUrls }: ManagedLoginArgs,
  supportedIdentityProviders: pulumi.Input<string>[],
): PresetClientArgs => ({
  allowedOAuthFlowsUserPoolClient: true,
  allowedOAuthFlows: ['code'],
  allowedOAuthScopes: SCOPES,
  callbackUrls,
  logoutUrls,
  supportedIdentityProviders,
});
