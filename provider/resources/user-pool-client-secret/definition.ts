import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../../aws/errors';
import { compact, own } from '../../codec/plain-object';
import type { ResourceDefinition } from '../../engine/resource-definition';
import type { Context } from '../../engine/resource-lifecycle';
import type { OutputValues } from '../../engine/state';
import { DECLARES_CLIENT_SECRET } from '../../engine/state-keys';
import { deleteSecret, secretsKey, secretsOf } from '../shared/client-secrets';
import { withDeclaredSecret } from '../shared/declared-secret';
import { check, warningsFor } from './check';
import { createSecret, findCreated } from './create';
import { ManagementOptions } from './inputs';
import { clientOf, describeSecret, knownValue, type LiveSecret } from './live';
import { clientSecretMerge } from './merge';
import { UserPoolClientSecretOutputs } from './outputs';
import { previewNew, warnOfReplacement } from './preview';
import { UserPoolClientSecretSettings } from './settings';

/** Deletes a secret, or leaves the last one of its client, which AWS does not delete. */
const remove =
  ({ cognito, log }: Context, poolId: string, clientId: string, id: string) =>
  (error: CognitoError): TE.TaskEither<CognitoError, unknown> =>
    error._tag !== 'Refused' || error.code !== 'InvalidParameterException'
      ? TE.left(error)
      : pipe(
          secretsOf(cognito, poolId, clientId),
          TE.chain((secrets) => {
            if (secrets.length !== 1 || secrets[0]?.id !== id) return TE.left(error);
            log(
              `The client secret ${id} is the only one of the app client ${clientId}, and AWS does not delete the last one: it is no longer managed, and stays valid until the client is deleted. To replace it, declare another UserPoolClientSecret, and adopt this one to delete it.`,
            );
            return TE.right(undefined);
          }),
        );

/** A secret of an app client, beside the one that the client was created with: AWS generates its id. */
export const userPoolClientSecret: ResourceDefinition<LiveSecret, never> = {
  noun: 'client secret',
  className: 'UserPoolClientSecret',
  outputFields: UserPoolClientSecretOutputs.fields,
  identity: {
    by: 'id',
    idName: 'clientSecretId',
    nameProperty: 'clientId',
    namedBy: (clientId) => `of the app client ${clientId}`,
    findCreatedSince: findCreated,
    // A secret whose value is lost is not what was requested.
    matchesRequest: ({ secret }) => secret !== undefined,
  },
  answersOnce: true,
  settings: UserPoolClientSecretSettings,
  secrets: ['clientSecret'],
  merge: clientSecretMerge,
  check,
  warningsFor,
  management: ManagementOptions,
  declaredBy: withDeclaredSecret,
  comparable: (declared, { settings, secret }) =>
    own(declared, 'clientSecret') === undefined
      ? settings
      : compact([...Object.entries(settings), ['clientSecret', secret]]),
  outputs: ({ id, settings, secret, creationDate }, _region, declared) => ({
    ...settings,
    ...({
      clientSecretId: id,
      clientSecret: secret,
      creationDate,
    } satisfies OutputValues<UserPoolClientSecretOutputs>),
    [DECLARES_CLIENT_SECRET]: knownValue(declared) === undefined ? undefined : true,
  }),
  describe: describeSecret,
  knownOf: ({ settings, secret }) => ({ ...settings, clientSecret: secret }),
  previewNew,
  create: createSecret,
  plan: () => E.right([]),
  execute: () => TE.right(undefined),
  blockReason: warnOfReplacement,
  delete: (context, location, state) => {
    const { userPoolId, id } = location;
    const clientId = clientOf(location, state);
    return context.withLock(
      secretsKey(clientId),
      pipe(
        deleteSecret(context.cognito, userPoolId, clientId, id),
        TE.orElse(remove(context, userPoolId, clientId, id)),
      ),
    );
  },
};
