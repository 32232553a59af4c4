import type {
  CreateIdentityProviderRequest,
  UpdateIdentityProviderRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import * as E from 'fp-ts/Either';
import { mergeUnrecognized } from '../../codec/merge-unrecognized';
import { omitEmpty } from '../../codec/omit-empty';
import { omitIncompleteFields } from '../../codec/omit-incomplete';
import { pick } from '../../codec/pick';
import { asObject, own, ownText, ownTexts, type PlainObject } from '../../codec/plain-object';
import { type LiveProvider, PRIVATE_KEY } from './live';
import { providerMerge } from './merge';
import { providerPaths } from './paths';
import { BLOCKS } from './provider-types';
import { AwsProvider, IdentityProviderSettings } from './settings';
import { fromMembers, inFormOf, otherEntries, toMembers } from './translation';

/** The live settings in the form in which the program declares them. */
export const comparable = (declared: PlainObject, { members }: LiveProvider): PlainObject =>
  fromMembers(members, declared);

type DetailPath = Parameters<typeof providerPaths.read>[1];

/** Details that depend on another one, in a block and by AWS's own keys: another value of that one takes them away. */
const DEPENDENT: ReadonlyArray<readonly [path: DetailPath, others: ReadonlyArray<DetailPath>]> = [
  // AWS discovers the endpoints of another issuer, if the program has none.
  ['oidc.oidcIssuer', ['oidc.authorizeUrl', 'oidc.tokenUrl', 'oidc.attributesUrl', 'oidc.jwksUri']],
  [
    'providerDetails.oidc_issuer',
    [
      'providerDetails.authorize_url',
      'providerDetails.token_url',
      'providerDetails.attributes_url',
      'providerDetails.jwks_uri',
    ],
  ],
  // Which of the two applies where both are given is not documented.
  ['saml.metadataUrl', ['saml.metadataFile']],
  ['saml.metadataFile', ['saml.metadataUrl']],
  ['providerDetails.MetadataURL', ['providerDetails.MetadataFile']],
  ['providerDetails.MetadataFile', ['providerDetails.MetadataURL']],
];

/** The merged settings without live details that do not apply any more, unless the program declares them. */
const withoutFormerDetails = (live: PlainObject, news: PlainObject, merged: PlainObject): PlainObject => {
  const { read, remove } = providerPaths;
  return DEPENDENT.filter(([path]) => {
    const value = read(merged, path);
    return value !== undefined && value !== read(live, path);
  })
    .flatMap(([, others]) => others)
    .filter((path) => read(news, path) === undefined)
    .reduce<PlainObject>((all, path) => remove(all, path), merged);
};

const DETAILS = [...BLOCKS.map(([block]) => block), 'providerDetails'];

const hasChanges = (before: PlainObject, after: PlainObject, names: ReadonlyArray<string>): boolean =>
  providerMerge.hasChanges(pick(before, names), pick(after, names));

/** The texts in a map. */
const textsIn = (map: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asObject(map)).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );

const VERSIONED = ['attributes_url', 'authorize_url', 'token_url'];

/**
 * Facebook's endpoints, which hold the version of its API: where the details name no version, an update without them would
 * let AWS choose another one.
 */
const versionedEndpoints = ({ members }: LiveProvider, details: PlainObject): PlainObject =>
  own(members, 'ProviderType') === 'Facebook' && own(details, 'api_version') === undefined
    ? pick(asObject(own(members, 'ProviderDetails')), VERSIONED)
    : {};

const isEmpty = (members: PlainObject, name: string): boolean =>
  Object.keys(asObject(own(members, name))).length === 0;

const keyMissing = (name: string): string =>
  `The provider details of ${name} cannot be updated without the private key, since AWS never returns it and an update replaces all details. Declare signInWithApple.privateKey.`;

/**
 * The request that updates a live provider to the declared settings; none if nothing changes. The mapping and the
 * identifiers are sent whole. The details are sent whole if they change, without the keys that AWS adds; AWS keeps omitted
 * ones (measured in floci-io/floci#2858).
 */
export const plan = (
  live: LiveProvider,
  previous: PlainObject,
  news: PlainObject,
): E.Either<string, ReadonlyArray<UpdateIdentityProviderRequest>> => {
  const before = comparable(news, live);
  const merged = providerMerge.merge3(before, inFormOf(news, previous), news);
  const whole = omitIncompleteFields(IdentityProviderSettings, withoutFormerDetails(before, news, merged));
  const target = asObject(omitEmpty(IdentityProviderSettings, whole));
  if (!providerMerge.hasChanges(before, target)) return E.right([]);
  const others = otherEntries(live.members, news);
  const { ProviderDetails, ...members } = toMembers(target);
  const changesDetails = hasChanges(before, target, DETAILS);
  const named = { ...asObject(own(others, 'ProviderDetails')), ...asObject(ProviderDetails) };
  const details = { ...versionedEndpoints(live, named), ...named };
  if (
    changesDetails &&
    own(target, 'providerType') === 'SignInWithApple' &&
    own(details, PRIVATE_KEY) === undefined
  )
    return E.left(keyMissing(live.id));
  const request: UpdateIdentityProviderRequest = {
    UserPoolId: ownText(target, 'userPoolId'),
    ProviderName: live.id,
    ...(changesDetails && { ProviderDetails: textsIn(details) }),
    AttributeMapping: {
      ...textsIn(own(others, 'AttributeMapping')),
      ...textsIn(own(members, 'AttributeMapping')),
    },
    IdpIdentifiers: [...ownTexts(members, 'IdpIdentifiers')],
    // Other types have none, not even an empty one.
    ...(!(isEmpty(members, 'AcrMapping') && isEmpty(live.members, 'AcrMapping')) && {
      AcrMapping: textsIn(own(members, 'AcrMapping')),
    }),
  };
  return E.right([mergeUnrecognized(AwsProvider, request, live.extras)]);
};

/** The create request of declared settings. */
export const creation = (inputs: PlainObject): CreateIdentityProviderRequest => {
  const settings = providerMerge.settingsOf(inputs);
  const members = toMembers(settings);
  return {
    UserPoolId: ownText(settings, 'userPoolId'),
    ProviderName: ownText(settings, 'providerName'),
    ProviderType: settings.providerType,
    ProviderDetails: {
      // AWS documents the method as part of each request.
      ...(settings.oidc !== undefined && { attributes_request_method: 'GET' }),
      ...textsIn(own(members, 'ProviderDetails')),
    },
    ...(settings.attributeMapping !== undefined && {
      AttributeMapping: textsIn(own(members, 'AttributeMapping')),
    }),
    ...(settings.idpIdentifiers !== undefined && { IdpIdentifiers: [...settings.idpIdentifiers] }),
    ...(settings.acrMapping !== undefined && { AcrMapping: textsIn(settings.acrMapping) }),
  };
};
