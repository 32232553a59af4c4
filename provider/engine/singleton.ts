import type { CognitoError } from '../aws/errors';
import { formatFailure, type ValidationFailure } from '../codec/validation-failure';
import { type OperationFailure, toFailure } from './errors';
import type { Location } from './identity';
import { isNotFound } from './not-found';

/** The parent of a singleton, for messages. */
export const parentOf = ({ userPoolId, clientId }: Location): string =>
  clientId === undefined ? `the pool ${userPoolId}` : `the app client ${clientId} of the pool ${userPoolId}`;

/** The property that names the parent. */
export const parentProperty = ({ clientId }: Location): 'clientId' | 'userPoolId' =>
  clientId === undefined ? 'userPoolId' : 'clientId';

/** The failure if `adoptId` is not the id of the parent; undefined if it is. */
export const wrongParent = ({ id }: Location, adopted: unknown): string | undefined =>
  adopted === id ? undefined : `must be the id of its parent, ${JSON.stringify(id)}`;

/** The error for a parent that does not exist. */
export const missingParent = (location: Location): ValidationFailure => ({
  path: parentProperty(location),
  reason: `${parentOf(location)} does not exist`,
});

/** The failure of an operation on a singleton whose description failed. */
export const singletonFailure =
  (location: Location) =>
  (error: CognitoError): OperationFailure =>
    isNotFound(error)
      ? { message: `${formatFailure(missingParent(location))}. Run \`pulumi refresh\`.` }
      : toFailure(error);
