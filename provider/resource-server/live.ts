import { asObject, own, ownText, type PlainObject } from '../spec/object';
import { type Unmodelled, unmodelled } from '../spec/unmodelled';
import { fromApi, malformedAt } from '../spec/wire';
import { ResourceServerSettings } from './resource-server';

/** A resource server as AWS has it. */
export interface LiveServer {
  /** Its identifier, which is its own in its pool. */
  readonly id: string;
  readonly settings: PlainObject;
  /** What Cognito said that this package does not know: it goes along with every update, as it is. */
  readonly extras: Unmodelled | undefined;
}

/** Whether an answer speaks of a resource server in the way Cognito does, so that it can be relied on. */
const isServer = (server: unknown): server is PlainObject =>
  ['Identifier', 'UserPoolId', 'Name'].every((name) => typeof own(server, name) === 'string') &&
  malformedAt(ResourceServerSettings, server) === undefined;

/** Reads an answer about a resource server, when it is one. */
export const liveServer = (server: unknown): LiveServer | undefined => {
  if (!isServer(server)) return undefined;
  // Whether Cognito manages it is told, and nobody's to set.
  const { ManagedBy: _, ...others } = server;
  return {
    id: ownText(server, 'Identifier'),
    settings: asObject(fromApi(ResourceServerSettings, server)),
    extras: unmodelled(ResourceServerSettings, others),
  };
};
