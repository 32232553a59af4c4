import { compact, own, type PlainObject } from '../codec/plain-object';
import { selectDeclared } from '../codec/select-declared';
import type { Struct } from '../codec/struct';
import { unrecognizedPaths } from '../codec/unrecognized-members';
import { isShared, type LiveResource } from './identity';
import type { ResourceDefinition } from './resource-definition';
import { UNDECLARED_CREATE_ONLY } from './state-keys';
import { withSentHashes } from './write-only';

/** Whether a deletion is forced, by the declared option or the one in the state. */
export const isForced = (properties: PlainObject): boolean => own(properties, 'forceDestroy') === true;

/** The values of the outputs that a definition returns; the engine adds `unmanaged`. */
export type OutputValues<O> = { readonly [K in keyof Omit<O, 'unmanaged'>]: O[K] | undefined };

/** The live settings that can be compared with the declared ones. */
export const comparableSettings = <L extends LiveResource, C>(
  { comparable }: Pick<ResourceDefinition<L, C>, 'comparable'>,
  declared: PlainObject,
  live: L,
): PlainObject => comparable?.(declared, live) ?? live.settings;

/** The paths of live settings that this package does not model. */
export const newerPathsOf = <L extends LiveResource, C>(
  { newerPaths, settings }: Pick<ResourceDefinition<L, C>, 'newerPaths' | 'settings'>,
  live: L,
  declared: PlainObject = {},
): ReadonlyArray<string> => newerPaths?.(live, declared) ?? unrecognizedPaths(live.extras ?? {}, settings);

const declaredLive = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  declared: PlainObject,
  live: L,
): PlainObject =>
  definition.declaredLive?.(declared, live) ??
  selectDeclared(
    definition.settings,
    definition.merge.settingsOf(declared),
    comparableSettings(definition, declared, live),
  );

/** The inputs with these live values of the declared settings: the management options stay as declared. */
const inputsWith = (
  { management }: { readonly management: Struct },
  declared: PlainObject,
  settings: PlainObject,
  region: string,
): PlainObject =>
  compact([
    ...Object.entries(settings),
    ...Object.keys(management.fields).map((name) => [name, own(declared, name)] as const),
    ['region', region],
  ]);

/** The inputs that would produce the live resource: the program's own, updated with the drift. */
export const inputsOf = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  declared: PlainObject,
  live: L,
  region: string,
): PlainObject => inputsWith(definition, declared, declaredLive(definition, declared, live), region);

/**
 * The state of a live resource: the live values of the declared settings, the outputs, the paths of other settings that
 * are not AWS's defaults, and the undeclared create-only values.
 */
export const stateOf = <L extends LiveResource, C>(
  definition: ResourceDefinition<L, C>,
  declared: PlainObject,
  live: L,
  region: string,
): PlainObject => {
  const { merge, outputs, writeOnly = [] } = definition;
  const settings = comparableSettings(definition, declared, live);
  // A declared setting that is not live after a failure does not make others unmanaged, since a refresh would not
  // report them.
  const kept = declaredLive(definition, declared, live);
  const createOnly = merge.undeclaredCreateOnly(declared, settings);
  const state = compact([
    ...Object.entries(inputsWith(definition, declared, kept, region)),
    ...Object.entries(outputs?.(live, region, declared) ?? {}),
    // The other settings of a shared resource have other owners.
    [
      'unmanaged',
      isShared(definition.identity)
        ? undefined
        : [...merge.unmanagedPaths(kept, settings), ...newerPathsOf(definition, live, declared)].filter(
            (path) => !writeOnly.includes(path),
          ),
    ],
    [UNDECLARED_CREATE_ONLY, Object.keys(createOnly).length > 0 ? createOnly : undefined],
  ]);
  return withSentHashes(writeOnly, declared, state);
};
