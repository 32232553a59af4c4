import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as TE from 'fp-ts/TaskEither';
import { own, type PlainObject } from '../codec/plain-object';
import { isUnknown } from '../codec/unknown';
import type { OperationFailure, ResourceState } from '../engine/errors';
import { notFoundMessage } from '../engine/not-found';
import type { Context, ResourceLifecycle } from '../engine/resource-lifecycle';
import { STANDARD_ATTRIBUTES } from '../resources/shared/standard-attributes';
import { removedAttributes } from '../resources/user-pool/attributes';
import type { ResourceLocation } from './foreign-id';
import type { Origin } from './origin';

/** The preview of a takeover. */
export interface TakeoverPreview {
  readonly replaces: ReadonlyArray<string>;
  /** Why the takeover is refused; undefined if it is not. */
  readonly refusal?: string | undefined;
  readonly message?: string | undefined;
  /** What the program is compared with: what is live of its settings, not how the other provider writes them. */
  readonly olds: PlainObject;
}

/** The resource to take over. */
export interface TakeOverRequest {
  readonly origin: Origin;
  readonly placed: ResourceLocation;
  /** The other provider's state, under our names. */
  readonly before: PlainObject;
}

/** The known declared inputs, with the parent pool of the resource. */
const declaredBy = (
  lifecycle: ResourceLifecycle,
  { userPoolId }: ResourceLocation,
  news: PlainObject,
): PlainObject => {
  const name = lifecycle.nameProperty;
  return {
    ...news,
    ...(userPoolId !== undefined && { userPoolId }),
    // Without any declared setting, all live settings would count as declared.
    unmanaged: [],
    ...(name !== undefined && { [name]: own(news, name) ?? '' }),
  };
};

/** The inputs of the adoption that implements a takeover. */
const adoption = ({ id, userPoolId }: ResourceLocation, news: PlainObject): PlainObject => ({
  ...news,
  ...(userPoolId !== undefined && isUnknown(own(news, 'userPoolId')) && { userPoolId }),
  adoptId: id,
});

/**
 * The other program's custom attributes as the old schema, if this program's schema omits any: their removal is then
 * refused as usual. A program without a schema keeps them.
 */
const withFormerAttributes = (before: unknown, schema: unknown): PlainObject => {
  const former = (Array.isArray(before) ? before : []).filter(
    (attribute) => !STANDARD_ATTRIBUTES.some(({ name }) => name === own(attribute, 'name')),
  );
  return schema === undefined || removedAttributes(former, schema).length === 0 ? {} : { schema: former };
};

/**
 * Previews the takeover of a resource from another provider's state. That state only provides the location: settings
 * are read from AWS, and undeclared ones are kept, as in an adoption.
 */
export const previewTakeOver = async (
  lifecycle: ResourceLifecycle,
  context: Context,
  { origin, placed, before }: TakeOverRequest,
  news: PlainObject,
): Promise<TakeoverPreview> => {
  const { noun } = lifecycle;
  const found = await lifecycle.read(context, placed.id, declaredBy(lifecycle, placed, news))();
  if (E.isLeft(found)) {
    return {
      replaces: [],
      olds: before,
      message: `The ${noun} ${placed.id} will be taken over from the state of ${origin}; the changes could not be determined. ${found.left.message}`,
    };
  }
  if (found.right === undefined)
    return { replaces: [], olds: before, refusal: notFoundMessage(noun, placed.id) };
  const { state } = found.right;
  const live = { ...state, ...withFormerAttributes(own(before, 'schema'), own(news, 'schema')) };
  const recalled = lifecycle.recall(live, news);
  const replaces = [...lifecycle.diff(recalled, news).replaces];
  const olds = lifecycle.declaredBy(recalled);
  const refusal =
    replaces.length === 0
      ? undefined
      : await lifecycle.blockReason(context, placed.id, live, news, replaces)();
  if (refusal !== undefined || replaces.length > 0) return { replaces, olds, refusal };
  const inPlace = { ...context, isInPlace: true };
  const { failures = [], summary } = await lifecycle.previewCreate(inPlace, adoption(placed, news))();
  return failures.length > 0
    ? { replaces, olds, refusal: failures.map(({ reason }) => reason).join('\n') }
    : {
        replaces,
        olds,
        message: `Takes over the ${noun} ${placed.id} from the state of ${origin}. ${summary ?? ''}`.trim(),
      };
};

const withoutAdoption = ({ id, state: { adoptId: _, ...state } }: ResourceState): ResourceState => ({
  id,
  state,
});

/** Takes a resource over: an adoption that is not recorded as one. */
export const takeOver = (
  lifecycle: ResourceLifecycle,
  context: Context,
  placed: ResourceLocation,
  news: PlainObject,
): TE.TaskEither<OperationFailure, ResourceState> =>
  pipe(
    lifecycle.create({ ...context, isInPlace: true }, adoption(placed, news)),
    TE.bimap(
      (failure) =>
        failure.partialState === undefined
          ? failure
          : { ...failure, partialState: withoutAdoption(failure.partialState) },
      withoutAdoption,
    ),
  );
