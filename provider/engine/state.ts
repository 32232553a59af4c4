import { compact, own, type PlainObject } from '../codec/plain-object';
import { selectDeclared } from '../codec/select-declared';
import type { Struct } from '../codec/struct';
import { unrecognizedPaths } from '../codec/unrecognized-members';
import type { PlainLive } from './identity';
import type { ResourceDefinition } from './resource-definition';
import type { ThreeWayMerge } from './three-way-merge';

/** The declared management options. */
export const managementOf = (
  management: Struct,
  declared: PlainObject,
): ReadonlyArray<readonly [string, unknown]> =>
  Object.keys(management.fields).map((name) => [name, own(declared, name)]);

interface Options<L extends PlainLive> {
  readonly settings: Struct;
  readonly merge: ThreeWayMerge;
  readonly management: Struct;
  /** The outputs beside the settings. */
  readonly extra?: (live: L, region: string) => PlainObject;
}

/** Derives state and inputs of a resource that one response describes completely. */
export const plainState = <L extends PlainLive>({
  settings,
  merge,
  management,
  extra,
}: Options<L>): Pick<ResourceDefinition<L, never>, 'outputs' | 'inputsFrom'> => {
  const inputsFrom = (declared: PlainObject, live: L, region: string): PlainObject =>
    compact([
      ...Object.entries(selectDeclared(settings, merge.settingsOf(declared), live.settings)),
      ...managementOf(management, declared),
      ['region', region],
    ]);
  return {
    inputsFrom,
    outputs: (declared, live, region) =>
      compact([
        ...Object.entries(inputsFrom(declared, live, region)),
        ...Object.entries(extra?.(live, region) ?? {}),
        [
          'unmanaged',
          [
            ...merge.unmanagedPaths(declared, live.settings),
            ...unrecognizedPaths(live.extras ?? {}, settings),
          ],
        ],
      ]),
  };
};
