import type { Cognito } from '../aws/client';
import { milliseconds } from '../aws/iso-time';
import { invalidPath } from '../codec/from-api';
import { omit } from '../codec/pick';
import { isPlainObject, own, ownText, type PlainObject } from '../codec/plain-object';
import { type ApiOf, apiName, type Fields } from '../codec/struct';
import { unrecognized } from '../codec/unrecognized-members';
import type { Location, PlainLive } from './identity';
import { type PlainKind, parsed, plainParts, type Sent } from './plain-kind';
import type { ResourceDefinition } from './resource-definition';

/** A child of a pool with a name that the program chooses and one API operation for each lifecycle step. */
export interface NamedKind<U extends Fields, C extends Fields> extends PlainKind<U, C> {
  /** The property with its name, which serves as the id. */
  readonly key: keyof C & string;
  /** The property whose default is the name of the resource in the program: a name for people, or `key`. */
  readonly nameProperty?: keyof (U & C) & string;
  readonly create: (cognito: Cognito, request: ApiOf<U & C>) => Sent;
  readonly update: (cognito: Cognito, request: ApiOf<U & C>) => Sent;
  readonly delete: (cognito: Cognito, location: Location) => Sent;
}

/** Derives the definition of a plain kind: requests, responses, state and diff follow from its declaration. */
export const plainDefinition = <U extends Fields, C extends Fields>(
  kind: NamedKind<U, C>,
): ResourceDefinition<PlainLive, ApiOf<U & C>> => {
  const { key, member, readOnly = [], nameProperty } = kind;
  const { settings, merge, derived, settingsIn } = plainParts(kind);
  const required = Object.entries<Fields[string]>(settings.fields).filter(([, { isRequired }]) => isRequired);
  const liveIn = (answer: PlainObject): PlainLive | undefined => {
    const found = own(answer, member);
    const isWhole =
      isPlainObject(found) &&
      required.every(([name, field]) => own(found, apiName(name, field)) !== undefined) &&
      invalidPath(settings, found) === undefined;
    if (!isWhole) return undefined;
    const live = settingsIn(found);
    const createdAt = milliseconds(own(found, 'CreationDate'));
    return {
      id: ownText(live, key),
      settings: live,
      extras: unrecognized(settings, omit(found, readOnly)),
      ...(createdAt !== undefined && { createdAt }),
    };
  };
  return {
    ...derived,
    identity: { by: 'name', property: key },
    ...(nameProperty !== undefined && { nameProperty }),
    describe: (cognito, location) => parsed(kind.readOperation, kind.read(cognito, location), liveIn),
    create: ({ cognito }, inputs) =>
      parsed(
        `Create${member}`,
        kind.create(cognito, settings.encodePartial(merge.settingsOf(inputs))),
        liveIn,
      ),
    execute: ({ cognito }, request) => kind.update(cognito, request),
    delete: ({ cognito }, location) => kind.delete(cognito, location),
  };
};
