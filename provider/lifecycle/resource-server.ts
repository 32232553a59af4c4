import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../cognito/error';
import { check, warningsFor } from '../resource-server/check';
import { liveServer } from '../resource-server/live';
import { change, creation } from '../resource-server/plan';
import { ResourceServerSettings } from '../resource-server/resource-server';
import { sides } from '../resource-server/settings';
import { difference, inputsFrom, outputs } from '../resource-server/state';
import { own, type PlainObject } from '../spec/object';
import type { LiveNamed } from '../user-pool/named';
import { unusable } from './live';
import { namedKind } from './named';

const serverIn =
  (operation: string) =>
  (answer: PlainObject): TE.TaskEither<CognitoError, LiveNamed> => {
    const server = liveServer(own(answer, 'ResourceServer'));
    return server === undefined ? TE.left(unusable(operation)) : TE.right(server);
  };

/** A resource server: its identifier is its id, since a pool has each but once. */
export const resourceServer = namedKind({
  noun: 'resource server',
  called: 'ResourceServer',
  key: 'identifier',
  nameProperty: 'name',
  settings: ResourceServerSettings,
  sides,
  check,
  warningsFor,
  difference,
  look: (cognito, UserPoolId, Identifier) =>
    pipe(
      cognito.ask('DescribeResourceServer', { UserPoolId, Identifier }),
      TE.chain(serverIn('DescribeResourceServer')),
    ),
  make: ({ cognito }, inputs) =>
    pipe(cognito.ask('CreateResourceServer', creation(inputs)), TE.chain(serverIn('CreateResourceServer'))),
  change,
  send: (cognito, request) => cognito.ask('UpdateResourceServer', request),
  erase: ({ cognito }, UserPoolId, Identifier) =>
    cognito.ask('DeleteResourceServer', { UserPoolId, Identifier }),
  outputs,
  inputsFrom,
});
