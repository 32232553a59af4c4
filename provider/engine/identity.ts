import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import type { CognitoError } from '../aws/errors';
import { ownText, type PlainObject } from '../codec/plain-object';
import type { Unrecognized } from '../codec/unrecognized-members';
import { poolIdOf } from './parent-pool';

/** A resource as AWS returns it. */
export interface LiveResource {
  readonly id: string;
  readonly settings: PlainObject;
  /** Members that this package does not model; every update sends them back unchanged. */
  readonly extras?: Unrecognized | undefined;
  /** When it was created, in milliseconds since 1970, if AWS tells that: its name may have been taken before a request. */
  readonly createdAt?: number | undefined;
}

/** A live resource that one response describes completely. */
export interface PlainLive extends LiveResource {
  readonly extras: Unrecognized | undefined;
}

/** The pool and id of a resource. A pool has no parent, so its `userPoolId` is empty. */
export interface Location {
  readonly userPoolId: string;
  readonly id: string;
  /** The client that a singleton belongs to, if it does not belong to the pool. */
  readonly clientId?: string;
}

/** The key of a resource among those of every kind in a connection. */
export const resourceKey = (noun: string, { userPoolId, id }: Pick<Location, 'userPoolId' | 'id'>): string =>
  `${userPoolId}/${noun}/${id}`;

/** An id of several properties, of which the pool is the first. */
export interface CompositeId {
  /** The properties after the pool, in their order. */
  readonly names: ReadonlyArray<string>;
  /** The id of declared or live properties. */
  readonly format: (properties: PlainObject) => string;
  /** The properties in an id; undefined if it is not one. */
  readonly parse: (id: string) => PlainObject | undefined;
}

/** A kind of which its parent has at most one. */
export interface OnlyOne<L extends LiveResource> {
  /** The property that names the parent, and the parent in a sentence. */
  readonly property: string;
  readonly parent: string;
  /** The one that the parent of these properties has already. */
  readonly find: (cognito: Cognito, properties: PlainObject) => TE.TaskEither<CognitoError, L | undefined>;
}

/** How a resource is identified. */
export type Identity<L extends LiveResource> =
  | {
      /** By a name that the program chooses and that serves as the id. */
      readonly by: 'name';
      readonly property: string;
      /** Looks the name up across pools, for names that are unique in a Region. */
      readonly describeAnywhere?: (cognito: Cognito, location: Location) => TE.TaskEither<CognitoError, L>;
      /** Its id, where that consists of several properties; `property` is the one that messages name. */
      readonly composite?: CompositeId;
      /** Whether a live resource matches the create request, where that does not have every setting. */
      readonly matchesRequest?: (live: L, inputs: PlainObject) => boolean;
      /** Whether creating one that exists changes nothing, so that the resource then manages the existing one. */
      readonly mayExist?: true;
    }
  | {
      /** By an id that AWS generates; the name need not be unique. */
      readonly by: 'id';
      /** AWS's name for the id: `clientId`. */
      readonly idName: string;
      readonly nameProperty: string;
      /** How messages name several of them by that property; "named <name>" by default. */
      readonly namedBy?: (name: string) => string;
      /** Finds resources by name created since a time; calls `time` only after AWS has responded. */
      readonly findCreatedSince: (
        cognito: Cognito,
        inputs: PlainObject,
        time: () => number,
        isClaimed: (id: string) => boolean,
      ) => TE.TaskEither<CognitoError, ReadonlyArray<L>>;
      /** Whether a live resource matches the create request exactly. */
      readonly matchesRequest: (live: L, inputs: PlainObject) => boolean;
      /** The parent of which there is at most one, such as an app client. */
      readonly onlyOneOf?: OnlyOne<L>;
    }
  | {
      /**
       * By its parent, the pool or the client in `clientId`: exactly one always exists, so it is set and reset, never
       * created or deleted.
       */
      readonly by: 'parent';
      /** Whether each of several resources manages a part of it. */
      readonly isShared?: true;
    };

/** The properties that the id of a named resource consists of, without the pool. */
export const namesOfId = ({
  property,
  composite,
}: {
  readonly property: string;
  readonly composite?: CompositeId;
}): ReadonlyArray<string> => composite?.names ?? [property];

/** Whether other resources manage other parts of the same settings. */
export const isShared = <L extends LiveResource>(identity: Identity<L>): boolean =>
  identity.by === 'parent' && identity.isShared === true;

/** The location of a singleton: its id is that of its pool, or `<pool id>/<client id>`. */
const locationOfSingleton = (id: string): Location => {
  const [userPoolId = '', clientId] = id.split('/');
  return { userPoolId, id, ...(clientId !== undefined && { clientId }) };
};

/**
 * Reads the location from inputs or state, with the state's id, the chosen name or the parent. The id of a resource that
 * AWS has yet to name is empty.
 */
export const locationFrom = <L extends LiveResource>(
  identity: Identity<L>,
  properties: PlainObject,
  id?: string,
): Location => {
  const userPoolId = poolIdOf(properties);
  if (identity.by === 'parent') {
    const parents = [userPoolId, ownText(properties, 'clientId')].filter((parent) => parent !== '');
    return locationOfSingleton(id ?? parents.join('/'));
  }
  if (id !== undefined) return { userPoolId, id };
  if (identity.by === 'id') return { userPoolId, id: '' };
  const { composite, property } = identity;
  return { userPoolId, id: composite?.format(properties) ?? ownText(properties, property) };
};
