import { deleteIn } from '../codec/object-path';
import { own, ownText, type PlainObject } from '../codec/plain-object';
import { holdsUnknown } from '../codec/unknown';
import { adoptionMessage, keptName, refusal, withArticle } from './adoption-message';
import type { LiveResource, Location, OnlyOne } from './identity';
import { isEmptyPlan } from './reconcile';
import type { ResourceDefinition } from './resource-definition';
import type { Context, CreatePreview } from './resource-lifecycle';
import { comparableSettings } from './state';

/** The error for a create whose name is taken. */
export const nameTaken = (
  { noun, className }: { readonly noun: string; readonly className: string },
  { userPoolId, id }: Location,
): string =>
  `the pool ${userPoolId} has ${withArticle(noun)} ${id} already. To adopt it, set adoptId: ${JSON.stringify(id)}; to only read it, use ${className}.get`;

/** The error for a create whose parent has one already. */
export const parentTaken = <L extends LiveResource>(
  { noun, className }: { readonly noun: string; readonly className: string },
  { parent, property }: OnlyOne<L>,
  inputs: PlainObject,
  live: LiveResource,
): string =>
  `${parent} ${ownText(inputs, property)} has ${withArticle(noun)} already. To adopt it, set adoptId: ${JSON.stringify(live.id)}; to only read it, use ${className}.get`;

/** Whether a live resource needs no calls to match the declared settings. */
export const isAsDeclared = <L extends LiveResource, C>(
  { plan, merge }: Pick<ResourceDefinition<L, C>, 'plan' | 'merge'>,
  live: L,
  inputs: PlainObject,
): boolean => isEmptyPlan(plan(live, merge.withoutImplicitDefaults(inputs, live.settings), inputs));

/** Whether a live resource may be what the create request of these inputs made. */
export const isAsRequested = <L extends LiveResource, C>(
  definition: Pick<ResourceDefinition<L, C>, 'plan' | 'merge' | 'identity'>,
  live: L,
  inputs: PlainObject,
): boolean => {
  const { matchesRequest } = { matchesRequest: undefined, ...definition.identity };
  return matchesRequest?.(live, inputs) ?? isAsDeclared(definition, live, inputs);
};

/** Whether an interrupted run created it: it matches the declared settings, and AWS is still creating it. */
export const isUnfinished = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  live: L,
  inputs: PlainObject,
): boolean => definition.waiting?.isComing(live) === true && isAsRequested(definition, live, inputs);

/** The declared inputs of an adoption, without declared secrets: the live secret is known only from AWS's response. */
export const adoptionInputs = (
  { secrets = [] }: { readonly secrets?: ReadonlyArray<string> },
  inputs: PlainObject,
): PlainObject => secrets.reduce((all, path) => deleteIn(all, path.split('.')), inputs);

/**
 * The refusal of an adoption by another name of the resource, such as the e-mail address of a user: the state is compared
 * with the id that AWS has. A takeover has the id of the other provider.
 */
export const hasAnotherId = <L extends LiveResource, C>(
  { noun, identity }: Pick<ResourceDefinition<L, C>, 'noun' | 'identity'>,
  { isInPlace }: Pick<Context, 'isInPlace'>,
  live: L,
  inputs: PlainObject,
): string | undefined => {
  const adopted = own(inputs, 'adoptId');
  // The only one of its parent may be adopted by the id of the parent: the preview fills in its own.
  const isByParent = identity.by === 'id' && identity.onlyOneOf !== undefined;
  return isInPlace === true || isByParent || adopted === live.id
    ? undefined
    : `the id of the ${noun} ${String(adopted)} is ${JSON.stringify(live.id)}: give that as adoptId`;
};

/** Why a live resource cannot be adopted with the declared settings; undefined if it can. */
export const cannotAdopt = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  live: L,
  inputs: PlainObject,
): string | undefined => {
  const { noun, conflicts, merge } = definition;
  const names =
    conflicts?.(live, inputs) ??
    merge.replacementTriggers({}, comparableSettings(definition, inputs, live), inputs);
  return names.length === 0
    ? undefined
    : `The ${noun} ${live.id} cannot be adopted as declared: ${names.join(', ')} cannot be changed on a live ${noun.split(' ').at(-1)}. Declare the live values, or remove these settings.`;
};

/** Previews the adoption of a live resource. */
export const previewAdoption = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  live: L,
  inputs: PlainObject,
): CreatePreview => {
  const { noun, nameProperty, merge, plan, adoptionDetails, adoptionRemark, waiting } = definition;
  const refused = cannotAdopt(definition, live, inputs);
  if (refused !== undefined) return refusal(refused);
  const filledInputs = {
    ...(nameProperty !== undefined && keptName(nameProperty, inputs, live.settings)),
    // The program may name it by its parent.
    ...(definition.identity.by === 'id' && own(inputs, 'adoptId') !== live.id && { adoptId: live.id }),
  };
  const declared = { ...inputs, ...filledInputs };
  const planned = holdsUnknown(inputs) ? undefined : plan(live, {}, declared);
  if (planned?._tag === 'Left') return refusal(planned.left);
  const settings = comparableSettings(definition, inputs, live);
  const unmanaged = merge.unmanagedPaths(declared, settings);
  const { more = [], implied = new Set() } = adoptionDetails?.(live, declared, unmanaged) ?? {};
  const left = { ...merge, unmanagedPaths: () => unmanaged.filter((path) => !implied.has(path)) };
  const preview = adoptionMessage({ noun, id: live.id }, left, declared, settings, more);
  const remark = waiting?.remark(live);
  const unset = adoptionRemark?.(declared);
  const { summary = '', message = '' } = preview;
  return {
    ...preview,
    filledInputs,
    ...(unset !== undefined && { summary: `${summary} ${unset}` }),
    message: [message, unset, remark].filter((line) => line !== undefined).join('\n'),
  };
};
