import { milliseconds } from '../../aws/iso-time';
import { invalidPath } from '../../codec/from-api';
import { omit } from '../../codec/pick';
import { asObject, isPlainObject, own, ownText, type PlainObject } from '../../codec/plain-object';
import { unrecognized } from '../../codec/unrecognized-members';
import type { LiveResource } from '../../engine/identity';
import { AwsProvider } from './settings';
import { fromMembers } from './translation';

/** A live identity provider. */
export interface LiveProvider extends LiveResource {
  /** AWS's members, with the private key if it is known. */
  readonly members: PlainObject;
  /** The domain of its pool, if the pool has one and could be read. */
  readonly domain: string | undefined;
}

/** The key of Apple's private key, which AWS never returns. */
export const PRIVATE_KEY = 'private_key';

/** The private key that the program declares, if known. */
export const privateKeyIn = (known: PlainObject): string | undefined => {
  const key =
    own(own(known, 'signInWithApple'), 'privateKey') ?? own(own(known, 'providerDetails'), PRIVATE_KEY);
  return typeof key === 'string' ? key : undefined;
};

const isDetails = (u: unknown): boolean =>
  isPlainObject(u) && Object.values(u).every((value) => typeof value === 'string');

/** The provider in a response, if the response is valid. */
export const liveProvider = (
  answer: PlainObject,
  pool: PlainObject,
  known: PlainObject,
): LiveProvider | undefined => {
  const provider = own(answer, 'IdentityProvider');
  const isWhole =
    isPlainObject(provider) &&
    ['UserPoolId', 'ProviderName', 'ProviderType'].every((name) => ownText(provider, name) !== '') &&
    isDetails(own(provider, 'ProviderDetails')) &&
    invalidPath(AwsProvider, provider) === undefined;
  if (!isWhole) return undefined;
  const key = ownText(provider, 'ProviderType') === 'SignInWithApple' ? privateKeyIn(known) : undefined;
  const members = {
    ...omit(provider, ['CreationDate', 'LastModifiedDate']),
    ProviderDetails: {
      ...asObject(own(provider, 'ProviderDetails')),
      ...(key !== undefined && { [PRIVATE_KEY]: key }),
    },
  };
  return {
    id: ownText(provider, 'ProviderName'),
    settings: fromMembers(members),
    extras: unrecognized(AwsProvider, members),
    members,
    createdAt: milliseconds(own(provider, 'CreationDate')),
    domain: ownText(pool, 'CustomDomain') || ownText(pool, 'Domain') || undefined,
  };
};
