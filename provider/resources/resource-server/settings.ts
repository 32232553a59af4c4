import type * as t from 'io-ts';
import { setByKey } from '../../codec/set';
import { text } from '../../codec/string';
import { optional, required, struct } from '../../codec/struct';
import { consisting, nameOf, userPoolId } from '../shared/string-types';

export const identifier = text('an identifier', {
  min: 1,
  max: 256,
  format: consisting('of printable ASCII without spaces, " and \\', /^[\x21\x23-\x5B\x5D-\x7E]+$/),
});

const serverName = nameOf('a name', 256);

const scopeName = text('the name of a scope', {
  min: 1,
  max: 256,
  format: consisting(
    'of printable ASCII without spaces, ", / and \\',
    /^[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+$/,
  ),
});

/** A scope: an access right to an API. */
export const ResourceServerScope = struct('ResourceServerScope', {
  /** The name of the scope; tokens carry `identifier/name`. */
  scopeName: required(scopeName),
  /** A description of the access that the scope grants, 1 to 256 characters. */
  scopeDescription: required(text('a description', { min: 1, max: 256 })),
});

/** The settings that UpdateResourceServer sets in place. */
export const Updatable = struct('ResourceServer', {
  /** The name, 1 to 256 characters. @default the resource's name in the program when it is new; the live name stays when the program declares none */
  name: required(serverName),
  /** The scopes of the API, at most 100, with unique names. */
  scopes: optional(setByKey('scopeName', ResourceServerScope, { max: 100 })),
});

/** The create-only settings. */
export const CreateOnly = struct('ResourceServer', {
  /** The id of the pool. Changing it replaces the resource server. */
  userPoolId: required(userPoolId),
  /**
   * The identifier of the API in tokens, such as `orders` or its URL: 1 to 256 characters, unique in the pool. Changing
   * it replaces the resource server and renames the scopes that app clients request.
   */
  identifier: required(identifier),
});

/** The parameters of CreateResourceServer. */
export const ResourceServerSettings = struct('ResourceServer', { ...Updatable.fields, ...CreateOnly.fields });

export type ResourceServerSettings = t.TypeOf<typeof ResourceServerSettings>;
