/** Any object that is not a list. */
export type PlainObject = { readonly [key: string]: unknown };

export const isPlainObject = (u: unknown): u is PlainObject =>
  typeof u === 'object' && u !== null && !Array.isArray(u);

/** An own member of an object, never an inherited one. */
export const own = (object: unknown, key: string): unknown =>
  isPlainObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;

/** Sets a member, including `__proto__`, which an assignment would treat as the prototype. */
export const setOwn = (object: { [key: string]: unknown }, key: string, value: unknown): void => {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
};

/** The value if it is a string that is not empty. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** A string member; an empty string for any other value. */
export const ownText = (object: unknown, key: string): string => {
  const value = own(object, key);
  return typeof value === 'string' ? value : '';
};

/** The strings in a list member; other elements are left out. */
export const ownTexts = (object: unknown, key: string): ReadonlyArray<string> => {
  const value = own(object, key);
  return Array.isArray(value) ? value.filter((element) => typeof element === 'string') : [];
};

/** An object without the members that are undefined. */
export const compact = (entries: ReadonlyArray<readonly [string, unknown]>): PlainObject =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined));

/** The same members, of which those that may be undefined may be absent too. */
type MaybeAbsent<A> = {
  readonly [K in keyof A as undefined extends A[K] ? never : K]: A[K];
} & {
  readonly [K in keyof A as undefined extends A[K] ? K : never]?: A[K] | undefined;
};

/** The same object without undefined members. */
export const omitUndefined = <A extends object>(object: MaybeAbsent<A>): A =>
  compact(Object.entries(object)) as A;

/** The value as an object to read from: an empty one if it is not an object. */
export const asObject = (u: unknown): PlainObject => (isPlainObject(u) ? u : {});
