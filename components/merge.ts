type Branch = { readonly [key: string]: unknown };

/** Whether to merge a value by member: plain objects only. An Output, list, resource or Promise is one value. */
const isBranch = (value: unknown): value is Branch => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const over = (below: unknown, above: unknown): unknown => {
  if (above === undefined) return below;
  if (!isBranch(above)) return above;
  const base: Branch = isBranch(below) ? below : {};
  const names = new Set([...Object.keys(base), ...Object.keys(above)]);
  return Object.fromEntries([...names].map((name) => [name, over(own(base, name), own(above, name))]));
};

const own = (branch: Branch, name: string): unknown =>
  Object.hasOwn(branch, name) ? branch[name] : undefined;

/**
 * Merges settings, the later layer over the earlier: objects are merged by member at any depth, any other value
 * replaces the earlier one, and `undefined` is ignored.
 */
export const merge = <A extends object>(...layers: ReadonlyArray<A | undefined>): A =>
  // The result is an A: each layer is one, and every member comes from a layer.
  layers.reduce<unknown>(over, {}) as A;
