import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../aws/client';
import { type CognitoError, unexpectedResponse } from '../aws/errors';
import { fromApi, invalidPath } from '../codec/from-api';
import { omit } from '../codec/pick';
import { asObject, isPlainObject, own, ownText, type PlainObject } from '../codec/plain-object';
import { type ApiOf, apiName, type Fields, type StructOf, type StructType, struct } from '../codec/struct';
import { mergeUnrecognized, unrecognized, unrecognizedPaths } from '../codec/unrecognized-members';
import type { Location, PlainLive } from './identity';
import type { ResourceDefinition } from './resource-definition';
import { defaultValue, type MergeSchema, threeWayMerge } from './three-way-merge';

type Sent = TE.TaskEither<CognitoError, PlainObject>;

/** A child of a pool with a name that the program chooses and one API operation for each lifecycle step. */
export interface PlainKind<U extends Fields, C extends Fields>
  extends Pick<
      ResourceDefinition<PlainLive, ApiOf<U & C>>,
      'noun' | 'className' | 'nameProperty' | 'management' | 'check' | 'warningsFor' | 'outputs'
    >,
    Partial<Pick<MergeSchema, 'resetValue'>> {
  /** The property with its name. */
  readonly key: keyof C & string;
  readonly updatable: StructType<U>;
  readonly createOnly: StructType<C>;
  /** The response member that contains the resource. */
  readonly member: string;
  /** Read-only members of the response. */
  readonly readOnly?: ReadonlyArray<string>;
  readonly create: (cognito: Cognito, request: ApiOf<U & C>) => Sent;
  readonly read: (cognito: Cognito, location: Location) => Sent;
  readonly update: (cognito: Cognito, request: ApiOf<U & C>) => Sent;
  readonly delete: (cognito: Cognito, location: Location) => Sent;
}

/** Derives the definition of a plain kind: requests, responses, state and diff follow from its declaration. */
export const plainDefinition = <U extends Fields, C extends Fields>(
  kind: PlainKind<U, C>,
): ResourceDefinition<PlainLive, ApiOf<U & C>> => {
  const { noun, className, key, updatable, createOnly, management, member, readOnly = [] } = kind;
  const settings = struct(updatable.name, { ...updatable.fields, ...createOnly.fields });
  const merge = threeWayMerge<StructOf<U & C>>({
    settings,
    updatable,
    createOnly,
    resetValue: kind.resetValue ?? ((_, setting) => defaultValue(setting)),
  });
  const required = Object.entries<Fields[string]>(settings.fields).filter(([, { isRequired }]) => isRequired);

  const liveIn = (answer: PlainObject): PlainLive | undefined => {
    const found = own(answer, member);
    const isWhole =
      isPlainObject(found) &&
      required.every(([name, field]) => own(found, apiName(name, field)) !== undefined) &&
      invalidPath(settings, found) === undefined;
    if (!isWhole) return undefined;
    const live = asObject(fromApi(settings, found));
    return { id: ownText(live, key), settings: live, extras: unrecognized(settings, omit(found, readOnly)) };
  };
  const parsed = (operation: string, sent: Sent): TE.TaskEither<CognitoError, PlainLive> =>
    pipe(
      sent,
      TE.chain((answer) => {
        const live = liveIn(answer);
        return live === undefined ? TE.left(unexpectedResponse(operation)) : TE.right(live);
      }),
    );

  return {
    noun,
    className,
    identity: { by: 'name', property: key },
    ...(kind.nameProperty !== undefined && { nameProperty: kind.nameProperty }),
    settings,
    merge,
    check: kind.check,
    warningsFor: kind.warningsFor,
    management,
    ...(kind.outputs !== undefined && { outputs: kind.outputs }),
    newerPaths: ({ extras }) => unrecognizedPaths(extras ?? {}, settings),
    describe: (cognito, location) => parsed(`Describe${member}`, kind.read(cognito, location)),
    create: ({ cognito }, inputs) =>
      parsed(`Create${member}`, kind.create(cognito, settings.encodePartial(merge.settingsOf(inputs)))),
    plan: (live, previous, news) => {
      const target = merge.merge3(live.settings, previous, news);
      if (!merge.hasChanges(live.settings, target)) return E.right([]);
      // AWS may reset settings that an update omits, so every setting is sent.
      return E.right([mergeUnrecognized(settings, settings.encodePartial(target), live.extras)]);
    },
    execute: ({ cognito }, request) => kind.update(cognito, request),
    delete: ({ cognito }, location) => kind.delete(cognito, location),
  };
};
