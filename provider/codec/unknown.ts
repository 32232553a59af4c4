declare const brand: unique symbol;

/** A value that is unknown at preview: the output of a resource that is not yet created. */
export type Unknown = string & { readonly [brand]: true };

/** The sentinel that Pulumi's engine sends for every unknown value, whatever its type and depth. */
export const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9' as Unknown;

export const isUnknown = (value: unknown): value is Unknown => value === UNKNOWN;

/** Whether any part of a value is unknown. */
export const holdsUnknown = (value: unknown): boolean =>
  isUnknown(value) ||
  (typeof value === 'object' && value !== null && Object.values(value).some(holdsUnknown));

/** `A` at preview: any part of it may be unknown. */
export type Preview<A> =
  | Unknown
  | (A extends string | number | boolean
      ? A
      : A extends ReadonlyArray<infer E>
        ? ReadonlyArray<Preview<E>>
        : { readonly [K in keyof A]: Preview<A[K]> });
