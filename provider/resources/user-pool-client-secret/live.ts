import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import { own, type PlainObject } from '../../codec/plain-object';
import type { LiveResource, Location } from '../../engine/identity';
import { type ListedSecret, secretsOf } from '../shared/client-secrets';

/** A live client secret. */
export interface LiveSecret extends LiveResource {
  /** The pool and the client, without the value. */
  readonly settings: { readonly userPoolId: string; readonly clientId: string };
  /** The value, which only the response to its creation has. */
  readonly secret: string | undefined;
  readonly creationDate: string | undefined;
}

const textIn = (properties: PlainObject, name: string): string | undefined => {
  const value = own(properties, name);
  return typeof value === 'string' ? value : undefined;
};

/** The declared value of a secret, or the one in the state. */
export const knownValue = (properties: PlainObject): string | undefined => textIn(properties, 'clientSecret');

/** The client of a secret: the declared one, or the one in the id of the secret. */
export const clientOf = ({ id }: Pick<Location, 'id'>, properties: PlainObject): string =>
  textIn(properties, 'clientId') ?? id.split('--', 1).join('');

/** A listed secret with its value, if that is known. */
export const withValue = (
  { id, creationDate }: ListedSecret,
  userPoolId: string,
  clientId: string,
  secret: string | undefined,
): LiveSecret => ({ id, settings: { userPoolId, clientId }, secret, creationDate });

/** Finds a secret in the list of its client; `known` has its value. */
export const describeSecret = (
  cognito: Cognito,
  location: Location,
  known: PlainObject,
): TE.TaskEither<CognitoError, LiveSecret> => {
  const { userPoolId, id } = location;
  const clientId = clientOf(location, known);
  return pipe(
    secretsOf(cognito, userPoolId, clientId),
    TE.chain((secrets) => {
      const found = secrets.find((secret) => secret.id === id);
      return found === undefined
        ? TE.left<CognitoError, LiveSecret>({
            _tag: 'NotFound',
            operation: 'ListUserPoolClientSecrets',
            message: `the app client ${clientId} has no secret ${id}`,
          })
        : TE.right(withValue(found, userPoolId, clientId, knownValue(known)));
    }),
  );
};
