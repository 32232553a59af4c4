import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { explain } from '../../aws/errors';
import { omit } from '../../codec/pick';
import { asObject, own, type PlainObject } from '../../codec/plain-object';
import { isUnknown } from '../../codec/unknown';
import { createOnce } from '../../engine/create-once';
import { type OperationFailure, toFailure } from '../../engine/errors';
import { type Location, resourceKey } from '../../engine/identity';
import { poolIdOf } from '../../engine/parent-pool';
import type { Context, ResourceLifecycle } from '../../engine/resource-lifecycle';
import {
  DECLARES_CLIENT_SECRET,
  ROTATED_SECRET_ID,
  SUPERSEDED_SECRET_ID,
  UNDECLARED_CREATE_ONLY,
} from '../../engine/state-keys';
import {
  addSecret,
  deleteSecret,
  formatSecrets,
  type ListedSecret,
  secretsKey,
  secretsOf,
} from '../shared/client-secrets';
import { withDeclaredSecret } from '../shared/declared-secret';

type Rotated = E.Either<OperationFailure, PlainObject>;

/** Whether the client of a state has a secret, declared or not. */
const hasSecret = (before: PlainObject): boolean =>
  own(before, 'clientSecret') !== undefined ||
  [before, asObject(own(before, UNDECLARED_CREATE_ONLY))].some(
    (settings) => own(settings, 'generateSecret') === true,
  );

/** Whether the program declares another secret for a client that has one. */
const isRotation = (before: PlainObject, news: PlainObject): boolean => {
  const wanted = own(news, 'clientSecret');
  return wanted !== undefined && own(before, 'clientSecret') !== wanted && hasSecret(before);
};

/** The create-only settings that a rotation changes: the declared secret, and whether AWS generates it. */
export const changedSecret = (before: PlainObject, news: PlainObject): ReadonlyArray<string> =>
  isRotation(before, news) || own(before, SUPERSEDED_SECRET_ID) !== undefined
    ? ['clientSecret', 'generateSecret']
    : [];

/** Why the secret of a client with these secrets cannot be rotated; undefined if it can. */
const obstacleIn = (
  clientId: string,
  secrets: ReadonlyArray<ListedSecret>,
  rotatedId: unknown,
): string | undefined => {
  const refused = `clientSecret: the secret of the app client ${clientId} cannot be rotated:`;
  const [only, ...more] = secrets;
  if (only === undefined) return `${refused} Cognito lists none.`;
  if (more.length > 0)
    return `${refused} it has two, ${formatSecrets(secrets)}, and AWS allows no third. Delete the one that no application uses: remove the UserPoolClientSecret that manages it and run \`pulumi up\`, or adopt it by its id first. Then change clientSecret.`;
  return rotatedId === undefined || rotatedId === only.id
    ? undefined
    : `${refused} its only one, ${formatSecrets(secrets)}, is not the one that this resource has set. Rotate it with the UserPoolClientSecret that manages it, or adopt it with one.`;
};

/** Announces a rotation, and refuses one that would fail. */
export const rotationRefusal: ResourceLifecycle['blockReason'] =
  ({ cognito, log }, id, olds, news, replaces) =>
  async () => {
    const isKnown = !isUnknown(own(news, 'clientSecret'));
    if (replaces.length > 0 || !isKnown || !isRotation(withDeclaredSecret(olds), news)) return undefined;
    if (own(olds, 'clientSecret') === own(news, 'clientSecret')) return undefined;
    const listed = await secretsOf(cognito, poolIdOf(olds), id)();
    // The update first deletes a secret that an earlier rotation has left.
    const secrets = E.isRight(listed)
      ? listed.right.filter((one) => one.id !== own(olds, SUPERSEDED_SECRET_ID))
      : undefined;
    const obstacle = secrets && obstacleIn(id, secrets, own(olds, ROTATED_SECRET_ID));
    if (obstacle === undefined)
      log(
        `This rotates the secret of the app client ${id}: the new one is added, and then the old one deleted. Applications with the old one fail from then on; to keep both valid for a time, leave clientSecret as it is and use UserPoolClientSecret.`,
      );
    return obstacle;
  };

/** Deletes the secret that a rotation has superseded; a state with the mark tries again. */
const dropSuperseded = async (
  { cognito }: Context,
  { userPoolId, id }: Location,
  state: PlainObject,
): Promise<Rotated> => {
  const superseded = String(own(state, SUPERSEDED_SECRET_ID));
  const deleted = await deleteSecret(cognito, userPoolId, id, superseded)();
  return E.isRight(deleted)
    ? E.right(omit(state, [SUPERSEDED_SECRET_ID]))
    : E.left({
        message: `${explain(deleted.left)} The app client ${id} has its new secret, and the old one, ${superseded}, is still valid. The next \`pulumi up\` deletes it.`,
        partialState: { id, state },
      });
};

/** The state of a client once it has another secret. */
const withSecret = (olds: PlainObject, secret: string, added: string, superseded: string): PlainObject => {
  return {
    ...omit(olds, ['generateSecret', UNDECLARED_CREATE_ONLY]),
    clientSecret: secret,
    [DECLARES_CLIENT_SECRET]: true,
    [ROTATED_SECRET_ID]: added,
    [SUPERSEDED_SECRET_ID]: superseded,
  };
};

/** Adds the declared secret and then deletes the old one, so that the client always has a valid one. */
const rotate = async (
  context: Context,
  location: Location,
  olds: PlainObject,
  secret: string,
): Promise<Rotated> => {
  const { cognito, pendingCreates } = context;
  const { userPoolId, id } = location;
  const before = await secretsOf(cognito, userPoolId, id)();
  if (E.isLeft(before)) return E.left(toFailure(before.left));
  const obstacle = obstacleIn(id, before.right, own(olds, ROTATED_SECRET_ID));
  if (obstacle !== undefined) return E.left({ message: obstacle });
  const known = before.right.map((one) => one.id);
  const added = await createOnce(cognito, pendingCreates, {
    noun: 'client secret',
    name: id,
    described: `of the app client ${id}`,
    key: resourceKey('client secret', location),
    send: addSecret(cognito, { UserPoolId: userPoolId, ClientId: id, ClientSecret: secret }),
    findCreatedSince: () =>
      pipe(
        secretsOf(cognito, userPoolId, id),
        TE.map((secrets) => secrets.filter((one) => !known.includes(one.id))),
      ),
    matchesRequest: () => true,
  })();
  if (E.isLeft(added)) return added;
  return dropSuperseded(context, location, withSecret(olds, secret, added.right.id, known.join()));
};

/** Rotates the secret if the program declares another one; returns the state as it is then. */
export const rotateSecret = (
  context: Context,
  location: Location,
  olds: PlainObject,
  news: PlainObject,
): TE.TaskEither<OperationFailure, PlainObject> =>
  context.withLock(secretsKey(location.id), async () => {
    const cleared =
      own(olds, SUPERSEDED_SECRET_ID) === undefined
        ? E.right(olds)
        : await dropSuperseded(context, location, olds);
    if (E.isLeft(cleared)) return cleared;
    const state = cleared.right;
    const secret = own(news, 'clientSecret');
    // A generated secret may be declared later: it is live already.
    const isLive = own(state, 'clientSecret') === secret;
    return typeof secret !== 'string' || isLive || !isRotation(withDeclaredSecret(state), news)
      ? E.right(state)
      : rotate(context, location, state, secret);
  });
