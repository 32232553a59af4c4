import type * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import type { CognitoError } from '../aws/errors';
import { ownText, type PlainObject } from '../codec/plain-object';
import type { Unrecognized } from '../codec/unrecognized-members';
import { poolIdOf } from './parent-pool';

/** A resource as AWS has it. */
export interface LiveResource {
  readonly id: string;
  readonly settings: PlainObject;
}

/** A live resource of which one answer tells everything. */
export interface PlainLive extends LiveResource {
  /** Members that this package does not know: they go along with every update as they are. */
  readonly extras: Unrecognized | undefined;
}

/** Where a resource is. A pool is in no other: its `userPoolId` is empty. */
export interface Location {
  readonly userPoolId: string;
  readonly id: string;
}

/** What a resource is told apart by. */
export type Identity<L extends LiveResource> =
  | {
      /** A name that the program chooses, which is its id. */
      readonly by: 'name';
      readonly property: string;
      /** Looks it up in all pools, where a name exists once in a Region. */
      readonly describeAnywhere?: (cognito: Cognito, location: Location) => TE.TaskEither<CognitoError, L>;
    }
  | {
      /** An id that AWS makes; its name need not be unique. */
      readonly by: 'id';
      readonly nameProperty: string;
      /** Those of a name that were created since a time; the time is asked for once AWS has answered. */
      readonly findCreatedSince: (
        cognito: Cognito,
        inputs: PlainObject,
        time: () => number,
        isClaimed: (id: string) => boolean,
      ) => TE.TaskEither<CognitoError, ReadonlyArray<L>>;
      /** Whether one is exactly as the request of the creation makes it. */
      readonly matchesRequest: (live: L, inputs: PlainObject) => boolean;
    }
  | {
      /** Its parent: there is always exactly one, so it is set and reset, never created or deleted. */
      readonly by: 'parent';
    };

/** Where the inputs or the state place the resource, under its id or the name that the inputs choose. */
export const locationFrom = <L extends LiveResource>(
  identity: Identity<L>,
  properties: PlainObject,
  id?: string,
): Location => {
  const userPoolId = poolIdOf(properties);
  if (id !== undefined) return { userPoolId, id };
  return { userPoolId, id: identity.by === 'name' ? ownText(properties, identity.property) : userPoolId };
};
