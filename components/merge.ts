type Branch = { readonly [key: string]: unknown };

/** Only an object as a program writes it has parts: an Output, a list, a resource or a Promise is one value. */
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
 * Puts settings over settings: objects are merged member by member, at any depth; anything else replaces what was
 * there, and `undefined` says nothing. The later layer wins.
 */
export const merge = <A extends object>(...layers: ReadonlyArray<A | undefined>): A =>
  // Each layer is an A, and members only come from layers.
  layers.reduce<unknown>(over, {}) as A;
