import { regionOfId } from '../../aws/endpoints';
import { own } from '../../codec/plain-object';
import { ALL_CLIENTS } from './all-clients';
import { isCustom } from './custom-domain';
import { clientIdIn } from './string-types';

/** What identifies a resource of a kind. */
export interface Identity {
  readonly noun: string;
  readonly property: string;
  /** What the property is unique in, if not in the pool. */
  readonly within?: string;
  /** A property that identifies it together with the other. */
  readonly beside?: string;
}

/** The kinds with one owner per resource, and the properties that identify it beside its id. */
const IDENTITIES = {
  UserPool: { noun: 'pool', property: 'adoptId' },
  UserPoolClient: { noun: 'app client', property: 'adoptId' },
  ResourceServer: { noun: 'resource server', property: 'identifier' },
  IdentityProvider: { noun: 'identity provider', property: 'providerName' },
  UserPoolDomain: { noun: 'domain', property: 'domain' },
  UserPoolGroup: { noun: 'group', property: 'groupName' },
  LogDelivery: { noun: 'log delivery of the pool', property: 'userPoolId' },
  // A pool has one, in whatever Region.
  UserPoolReplica: { noun: 'replica of the pool', property: 'userPoolId' },
  UserPoolSessionConfiguration: { noun: 'session configuration of the pool', property: 'userPoolId' },
  RiskConfiguration: { noun: 'risk configuration of the pool', property: 'userPoolId' },
  UserPoolClientSecret: { noun: 'client secret', property: 'adoptId' },
  ManagedLoginTerms: { noun: 'terms document', property: 'termsName', within: 'clientId' },
  UserPoolUICustomization: { noun: 'UI customization of the pool', property: 'userPoolId' },
  ManagedLoginBranding: { noun: 'style of the app client', property: 'clientId' },
  UserPoolUser: { noun: 'user', property: 'username' },
  UserGroupMembership: { noun: 'membership of a user', property: 'username', beside: 'groupName' },
} as const satisfies { readonly [kind: string]: Identity };

/** The kinds that a client can have in place of its pool, where the program declares a `clientId`. */
const OF_CLIENT: { readonly [kind: string]: Identity } = {
  RiskConfiguration: { noun: 'risk configuration of the app client', property: 'clientId' },
  UserPoolUICustomization: { noun: 'UI customization of the app client', property: 'clientId' },
};

export type Kind = keyof typeof IDENTITIES;

export const isKind = (kind: string): kind is Kind => Object.hasOwn(IDENTITIES, kind);

export const identityOf = (kind: Kind, given: object): Identity => {
  const ofClient = OF_CLIENT[kind];
  return ofClient === undefined || own(given, ofClient.property) === undefined ? IDENTITIES[kind] : ofClient;
};

/** Several names as one. A slash may be part of a name too. */
export const joinedNames = (names: ReadonlyArray<unknown>): string =>
  names.map((name) => String(name).replace(/[%/]/g, encodeURIComponent)).join('/');

/** The values of the properties that identify a resource beside its pool; undefined where one is not declared. */
export const namesOf = (
  { property, beside }: Identity,
  given: object,
): readonly [unknown, ...unknown[]] | undefined => {
  const name = own(given, property);
  if (beside === undefined) return name === undefined ? undefined : [name];
  const other = own(given, beside);
  return name === undefined || other === undefined ? undefined : [other, name];
};

/**
 * The declared properties, where the client ALL is none, and the id of a client is not that of its resource. An output stays
 * as it is, since it identifies a client that does not exist yet.
 */
export const withPlainClient = (kind: string, given: object): object => {
  const clientId = own(given, 'clientId');
  if (typeof clientId !== 'string') return given;
  const isPool = clientId === ALL_CLIENTS && kind === 'UserPoolUICustomization';
  return { ...given, clientId: isPool ? undefined : clientIdIn(clientId) };
};

/** What the property of a resource is unique in, beside its pool; nothing for most kinds. */
export const withinOf = (kind: Kind, given: object): unknown => {
  const { within }: Identity = IDENTITIES[kind];
  return within === undefined ? '' : own(given, within);
};

/** The key of a resource once its pool is known. A pool's id is globally unique, and a domain is unique in its Region. */
export const ownedKey = (kind: Kind, given: object, pool: string, within: string, id: string): string => {
  if (kind !== 'UserPoolDomain') return [kind, pool, within, id].join(' ');
  const region = isCustom(id) ? '' : String(own(given, 'region') ?? regionOfId(pool));
  return [kind, region, id].join(' ');
};

/** Why a resource is not managed by a second one. */
export const secondOwner = ({ noun, property }: Identity, other: string, id: string): string =>
  `${property}: ${other} of this program already manages the ${`${noun} ${id}`.trimEnd()}, and only one resource can. Remove one of the two: adoptId is only for objects that no resource of the program manages. To only read it, use get.`;
