import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../cognito/error';
import { own, ownText, type PlainObject } from '../spec/object';
import { regionOfId } from '../user-pool/identity';
import { type Stop, stopAt } from './stop';

/** The id of the pool that something is in. */
export const poolIdOf = (properties: PlainObject): string => ownText(properties, 'userPoolId');

/** The Region of something in a pool. */
export const regionInside = (_id: string, properties: PlainObject): string | undefined => {
  const region = own(properties, 'region');
  return typeof region === 'string' ? region : regionOfId(poolIdOf(properties));
};

export const isGone = (error: CognitoError): boolean => error._tag === 'NotFound';

/** What is found; nothing when it is gone, alone or with its pool. */
export const unlessGone = <A>(found: TE.TaskEither<CognitoError, A>): TE.TaskEither<Stop, A | undefined> =>
  pipe(
    found,
    TE.orElseW((error) => (isGone(error) ? TE.right(undefined) : TE.left(stopAt(error)))),
  );

/** A deletion: of what is gone already it is as good as done. */
export const removing = (deletion: TE.TaskEither<CognitoError, unknown>): TE.TaskEither<Stop, undefined> =>
  pipe(
    unlessGone(deletion),
    TE.map(() => undefined),
  );
