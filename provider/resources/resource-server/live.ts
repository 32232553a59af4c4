import { fromApi, invalidPath } from '../../codec/from-api';
import { asObject, own, ownText, type PlainObject } from '../../codec/plain-object';
import { unrecognized } from '../../codec/unrecognized-members';
import type { LiveNamed } from '../../engine/live-named';
import { ResourceServerSettings } from './settings';

/** Whether an answer speaks of a resource server in the way Cognito does, so that it can be relied on. */
const isServer = (server: unknown): server is PlainObject =>
  ['Identifier', 'UserPoolId', 'Name'].every((name) => typeof own(server, name) === 'string') &&
  invalidPath(ResourceServerSettings, server) === undefined;

/** Reads an answer about a resource server, when it is one. */
export const liveServer = (server: unknown): LiveNamed | undefined => {
  if (!isServer(server)) return undefined;
  // Whether Cognito manages it is told, and nobody's to set.
  const { ManagedBy: _, ...others } = server;
  return {
    id: ownText(server, 'Identifier'),
    settings: asObject(fromApi(ResourceServerSettings, server)),
    extras: unrecognized(ResourceServerSettings, others),
  };
};
