import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { type CognitoError, unexpectedResponse } from '../../aws/errors';
import { own, type PlainObject } from '../../codec/plain-object';
import type { LiveNamed } from '../../engine/live-named';
import { namedKind } from '../../engine/named-resource';
import { check, warningsFor } from './check';
import { liveServer } from './live';
import { serverMerge } from './merge';
import { change, creation } from './plan';
import { ResourceServerSettings } from './settings';
import { diff, inputsFrom, outputs } from './state';

const serverIn =
  (operation: string) =>
  (answer: PlainObject): TE.TaskEither<CognitoError, LiveNamed> => {
    const server = liveServer(own(answer, 'ResourceServer'));
    return server === undefined ? TE.left(unexpectedResponse(operation)) : TE.right(server);
  };

/** A resource server: its identifier is its id, since a pool has each but once. */
export const resourceServer = namedKind({
  noun: 'resource server',
  called: 'ResourceServer',
  key: 'identifier',
  nameProperty: 'name',
  settings: ResourceServerSettings,
  sides: serverMerge,
  check,
  warningsFor,
  diff,
  look: (cognito, UserPoolId, Identifier) =>
    pipe(
      cognito.send('DescribeResourceServer', { UserPoolId, Identifier }),
      TE.chain(serverIn('DescribeResourceServer')),
    ),
  make: ({ cognito }, inputs) =>
    pipe(cognito.send('CreateResourceServer', creation(inputs)), TE.chain(serverIn('CreateResourceServer'))),
  change,
  send: (cognito, request) => cognito.send('UpdateResourceServer', request),
  erase: ({ cognito }, UserPoolId, Identifier) =>
    cognito.send('DeleteResourceServer', { UserPoolId, Identifier }),
  outputs,
  inputsFrom,
});
