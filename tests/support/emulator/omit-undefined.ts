/** An object without the members that are undefined, as JSON would have it. */
export function omitUndefined<A extends object>(object: A): A {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as A;
}
