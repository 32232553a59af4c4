import * as pulumi from '@pulumi/pulumi';
import { own } from '../../codec/plain-object';
import { memberAsText } from '../../pulumi/asset-text';
import { CognitoResource } from '../../pulumi/cognito-resource';
import { declareTogether } from '../../pulumi/declared-together';
import { givenArguments } from '../../pulumi/given-arguments';
import { whenKnown } from '../../pulumi/when-known';
import type { IdentityProviderArgs, IdentityProviderOutputs } from '../../types/identity-provider';
import { IDP_INIT_NAMES, startingBesideOthers } from '../shared/idp-init';
import { warningsFor } from './check';
import { IdentityProviderInputs } from './inputs';
import { PRIVATE_KEY } from './live';
import { IdentityProviderOutputs as Outputs } from './outputs';
import { BLOCKS } from './provider-types';

const OUTPUTS = [...IdentityProviderInputs.names, ...Outputs.names];

const SECRETS = ['clientSecret', 'privateKey', 'client_secret', PRIVATE_KEY];

const HOLDERS = [...BLOCKS.map(([block]) => block), 'providerDetails'];

/** The same block with its secrets marked, however they are given. */
const withSecrets = (block: unknown): unknown => {
  if (pulumi.Output.isInstance(block) || block instanceof Promise) return pulumi.secret(block);
  if (typeof block !== 'object' || block === null) return block;
  return Object.fromEntries(
    Object.entries(block).map(([name, value]) => [
      name,
      SECRETS.includes(name) && value !== undefined ? pulumi.secret(value) : value,
    ]),
  );
};

/** The name of a social provider is its type, which a client can then list without waiting for the update. */
const socialName = (args: object): { readonly providerName?: string } => {
  const [, social] = BLOCKS.find(([block, { isSocial }]) => isSocial && own(args, block) !== undefined) ?? [];
  return social === undefined ? {} : { providerName: social.type };
};

/** The arguments with the text of metadata that is an asset. */
const withMetadata = (args: IdentityProviderArgs): object =>
  args.saml === undefined
    ? args
    : {
        ...args,
        saml: memberAsText(
          args.saml,
          'metadataFile',
          'saml',
          'Give its URL as metadataUrl: Cognito reads it, and again when it changes.',
        ),
      };

const inputsOf = (args: object): object => {
  const held = HOLDERS.filter((name) => own(args, name) !== undefined);
  return {
    ...(own(args, 'providerName') === undefined && socialName(args)),
    ...args,
    ...Object.fromEntries(held.map((name) => [name, withSecrets(own(args, name))])),
  };
};

/** What a client that lists the provider is compared with: none of its secrets. */
const kindOf = (args: IdentityProviderArgs): object => {
  const { userPoolId, providerName, providerType, saml, providerDetails } = args;
  const idpInit =
    saml === undefined
      ? whenKnown(providerDetails, (details) => own(details, 'IDPInit'))
      : whenKnown(saml, (block) => own(block, 'idpInit'));
  const isSaml =
    saml !== undefined ||
    (providerDetails !== undefined && whenKnown(providerType, (type) => type === 'SAML'));
  return { userPoolId, providerName: providerName ?? own(socialName(args), 'providerName'), isSaml, idpInit };
};

export interface IdentityProvider extends IdentityProviderOutputs {}

/**
 * A provider with which users sign in beside the pool itself: SAML, OpenID Connect, Google, Facebook, Amazon or Apple. Its
 * resource id is its name. An app client lists it in `supportedIdentityProviders`: pass the output `providerName`, so that
 * the client is created after the provider, and changed before the provider is deleted.
 *
 * @example
 * const google = new IdentityProvider('google', {
 *   userPoolId: pool.id,
 *   google: {
 *     clientId: 'shop.apps.googleusercontent.com',
 *     clientSecret: pulumi.secret('from the Google console'),
 *     authorizeScopes: ['openid', 'email', 'profile'],
 *   },
 *   attributeMapping: { email: 'email', emailVerified: 'email_verified' },
 * });
 * export const redirectUri = google.redirectUri;
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the outputs are the declared properties, which Pulumi assigns by name.
export class IdentityProvider extends CognitoResource {
  constructor(name: string, args: IdentityProviderArgs, opts: pulumi.CustomResourceOptions = {}) {
    super(
      name,
      {
        kind: 'IdentityProvider',
        outputs: OUTPUTS,
        inputs: inputsOf(withMetadata(givenArguments(name, args))),
        importAdvice:
          'To adopt an existing identity provider, give its name as `adoptId`; to only read it, use IdentityProvider.get.',
        warningsFor,
        looksAtPool: true,
      },
      opts,
    );
    if (opts.id === undefined) declareTogether(this, kindOf(args), IDP_INIT_NAMES, startingBesideOthers);
  }

  /**
   * Reads an existing identity provider without managing it.
   *
   * @param userPoolId the id of its pool
   * @param providerName its name in the pool
   */
  static get(
    name: string,
    userPoolId: pulumi.Input<string>,
    providerName: pulumi.Input<string>,
    opts: pulumi.CustomResourceOptions = {},
  ): IdentityProvider {
    return new IdentityProvider(name, { userPoolId, providerName }, { ...opts, id: providerName });
  }
}
