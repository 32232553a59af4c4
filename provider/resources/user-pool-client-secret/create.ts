import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import type { CognitoError } from '../../aws/errors';
import { ownText, type PlainObject } from '../../codec/plain-object';
import type { Context } from '../../engine/resource-lifecycle';
import { addSecret, deleteSecret, formatSecrets, secretsKey, secretsOf } from '../shared/client-secrets';
import { knownValue, type LiveSecret, withValue } from './live';
import { clientSecretMerge } from './merge';
import { UserPoolClientSecretSettings } from './settings';

const idsIn = (inputs: PlainObject): readonly [userPoolId: string, clientId: string] => [
  ownText(inputs, 'userPoolId'),
  ownText(inputs, 'clientId'),
];

/** AWS's refusal of a third secret, with the two that there are. */
const withSecrets = (error: CognitoError, listed: string): CognitoError =>
  error._tag === 'Refused' && error.code === 'LimitExceededException'
    ? { ...error, message: `${error.message.replace(/\.$/, '')}. The client has ${listed}` }
    : error;

/** Sends the create request. The secrets that the client has before are claimed, so that none of them is taken for the new one. */
export const createSecret = (
  context: Context,
  inputs: PlainObject,
): TE.TaskEither<CognitoError, LiveSecret> => {
  const { cognito, pendingCreates, record, withLock } = context;
  const [userPoolId, clientId] = idsIn(inputs);
  return withLock(secretsKey(clientId), async () => {
    const before = await secretsOf(cognito, userPoolId, clientId)();
    if (E.isLeft(before)) return before;
    for (const { id } of before.right) pendingCreates.claim(id);
    record?.foundBefore(before.right.map(({ id }) => id));
    return pipe(
      addSecret(cognito, UserPoolClientSecretSettings.encodePartial(clientSecretMerge.settingsOf(inputs))),
      TE.mapLeft((error) => withSecrets(error, formatSecrets(before.right))),
      TE.map((added) => withValue(added, userPoolId, clientId, added.value)),
    )();
  });
};

/**
 * Finds the secret of a request whose response was lost. The value of a generated one is lost with it, so the secret is
 * deleted and another one created, if it is certain to be that of the request: the only one that the client did not have
 * before, and created since.
 */
export const findCreated = (
  cognito: Cognito,
  inputs: PlainObject,
  time: () => number,
  isClaimed: (id: string) => boolean,
): TE.TaskEither<CognitoError, ReadonlyArray<LiveSecret>> => {
  const [userPoolId, clientId] = idsIn(inputs);
  const value = knownValue(inputs);
  return pipe(
    secretsOf(cognito, userPoolId, clientId),
    TE.chain((secrets) => {
      const found = secrets.filter(
        ({ id, creationDate }) =>
          !isClaimed(id) && (creationDate === undefined || Date.parse(creationDate) >= time()),
      );
      const [ours] = found;
      if (value !== undefined || found.length !== 1 || ours?.creationDate === undefined)
        return TE.right(found.map((secret) => withValue(secret, userPoolId, clientId, value)));
      return pipe(
        deleteSecret(cognito, userPoolId, clientId, ours.id),
        TE.map(() => []),
      );
    }),
  );
};
