import type * as pulumi from '@pulumi/pulumi';
import { compact, own, type PlainObject } from '../codec/plain-object';

/** The options that a pool passes on to the resources in it. */
const PASSED_ON = ['forceDestroy', 'allowReplacement'] as const;

/** The declared options of the program's pools, by their id output. */
const declared = new WeakMap<object, PlainObject>();

/** Records whether a pool and its contents may be destroyed or replaced. */
export const rememberOptions = (id: pulumi.Output<string>, args: object): void => {
  declared.set(id, compact(PASSED_ON.map((name) => [name, own(args, name)] as const)));
};

/** The default options of a child resource with these properties: those of its pool. */
export const optionsOfPool = (userPoolId: unknown, names: ReadonlyArray<string>): PlainObject =>
  typeof userPoolId === 'object' && userPoolId !== null
    ? compact(Object.entries(declared.get(userPoolId) ?? {}).filter(([name]) => names.includes(name)))
    : {};
