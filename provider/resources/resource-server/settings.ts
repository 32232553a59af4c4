import type * as t from 'io-ts';
import { setByKey } from '../../codec/set';
import { text } from '../../codec/string';
import { optional, required, struct } from '../../codec/struct';
import { consisting, nameOf, userPoolId } from '../shared/string-types';

export const identifier = text('an identifier', {
  min: 1,
  max: 256,
  shape: consisting('of printable ASCII without spaces, " and \\', /^[\x21\x23-\x5B\x5D-\x7E]+$/),
});

const serverName = nameOf('a name', 256);

const scopeName = text('the name of a scope', {
  min: 1,
  max: 256,
  shape: consisting('of printable ASCII without spaces, ", / and \\', /^[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+$/),
});

/** What an application may be allowed to do with an API. */
export const ResourceServerScope = struct('ResourceServerScope', {
  /** The scope's name: tokens carry `identifier/name`. */
  scopeName: required(scopeName),
  /** What the scope allows, 1 to 256 characters. */
  scopeDescription: required(text('a description', { min: 1, max: 256 })),
});

/** What UpdateResourceServer sets. */
export const Updatable = struct('ResourceServer', {
  /** The name, 1 to 256 characters. @defaultValue the resource's name in the program when it is new; the live name stays when the program declares none */
  name: required(serverName),
  /** The scopes of the API, at most 100, each name once. */
  scopes: optional(setByKey('scopeName', ResourceServerScope, { max: 100 })),
});

/** What AWS takes at creation only. */
export const CreateOnly = struct('ResourceServer', {
  /** The id of the pool. Changing it replaces the resource server. */
  userPoolId: required(userPoolId),
  /**
   * What tokens call the API, such as `orders` or its URL: 1 to 256 characters, once in a pool. Changing it replaces the
   * resource server, and with it the scopes that clients ask for.
   */
  identifier: required(identifier),
});

/** What CreateResourceServer takes. */
export const ResourceServerSettings = struct('ResourceServer', { ...Updatable.fields, ...CreateOnly.fields });

export type ResourceServerSettings = t.TypeOf<typeof ResourceServerSettings>;
