import type { Cognito } from '../aws/client';
import { invalidPath } from '../codec/from-api';
import { omit } from '../codec/pick';
import { compact, isPlainObject, own, type PlainObject } from '../codec/plain-object';
import type { ApiOf, Fields } from '../codec/struct';
import { unrecognized } from '../codec/unrecognized-members';
import type { Location, PlainLive } from './identity';
import { type PlainKind, parsed, plainParts, type Sent } from './plain-kind';
import type { ResourceDefinition } from './resource-definition';

/** The settings of a pool, or of one of its clients, that one operation replaces as a whole. */
export interface SingletonKind<U extends Fields, C extends Fields> extends PlainKind<U, C> {
  /** Replaces all settings; without settings it resets them. */
  readonly set: (cognito: Cognito, request: ApiOf<U & C>) => Sent;
}

/** Derives the definition of a singleton: it has the id of its parent, and the absence of a response means no settings. */
export const singletonDefinition = <U extends Fields, C extends Fields>(
  kind: SingletonKind<U, C>,
): ResourceDefinition<PlainLive, ApiOf<U & C>> => {
  const { member, createOnly, readOnly = [] } = kind;
  // The operation replaces all settings, so omission resets one.
  const { settings, derived, settingsIn } = plainParts({ resetValue: () => undefined, ...kind });
  const parents = Object.keys(createOnly.fields);
  const liveIn =
    ({ id, userPoolId, clientId }: Location) =>
    (answer: PlainObject): PlainLive | undefined => {
      const found = own(answer, member) ?? {};
      if (!isPlainObject(found) || invalidPath(settings, found) !== undefined) return undefined;
      // AWS may answer for a client with the settings that the client inherits from its pool.
      const isInherited = clientId !== undefined && own(found, 'ClientId') !== clientId;
      const answered = isInherited ? {} : found;
      const parent = compact([
        ['userPoolId', userPoolId],
        ['clientId', clientId],
      ]);
      return {
        id,
        settings: { ...omit(settingsIn(answered), parents), ...parent },
        extras: unrecognized(settings, omit(answered, readOnly)),
      };
    };
  return {
    ...derived,
    identity: { by: 'parent' },
    describe: (cognito, location) =>
      parsed(kind.readOperation, kind.read(cognito, location), liveIn(location)),
    execute: ({ cognito }, request) => kind.set(cognito, request),
  };
};
