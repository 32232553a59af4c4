import type * as t from 'io-ts';

/** The options of a field beside its codec. Most fields have none. */
export interface FieldOptions<A = unknown> {
  /** The name in the API, if it is not the capitalized name of the property. */
  readonly api?: string;
  /** The value that AWS applies if the field was never set. */
  readonly default?: A;
  /** Whether the presence of the object, even an empty one, enables a feature. */
  readonly presenceEnables?: true;
  /** For an output, the inputs whose change may change it; all of them by default. */
  readonly follows?: ReadonlyArray<string>;
  /** Whether the object is one setting: declaring it replaces all of its members, the undeclared ones too. */
  readonly isWhole?: true;
}

export interface Field<
  C extends t.Mixed = t.Mixed,
  R extends boolean = boolean,
  F extends FieldOptions = FieldOptions,
> {
  readonly codec: C;
  readonly isRequired: R;
  readonly options: F;
}

export type Fields = { readonly [name: string]: Field };

// Two overloads each: a single one with a default for the options widens the props to `any`.
export function required<C extends t.Mixed>(codec: C): Field<C, true, Record<never, never>>;
export function required<C extends t.Mixed, const F extends FieldOptions<t.TypeOf<C>>>(
  codec: C,
  options: F,
): Field<C, true, F>;
export function required(codec: t.Mixed, options: FieldOptions = {}): Field {
  return { codec, isRequired: true, options };
}

export function optional<C extends t.Mixed>(codec: C): Field<C, false, Record<never, never>>;
export function optional<C extends t.Mixed, const F extends FieldOptions<t.TypeOf<C>>>(
  codec: C,
  options: F,
): Field<C, false, F>;
export function optional(codec: t.Mixed, options: FieldOptions = {}): Field {
  return { codec, isRequired: false, options };
}

type ApiName<K, F> = F extends { readonly options: { readonly api: infer N extends string } }
  ? N
  : Capitalize<K & string>;

/** The properties of a struct. */
export type StructOf<F extends Fields> = {
  readonly [K in keyof F as F[K]['isRequired'] extends true ? K : never]: t.TypeOf<F[K]['codec']>;
} & {
  readonly [K in keyof F as F[K]['isRequired'] extends true ? never : K]?: t.TypeOf<F[K]['codec']>;
};

/** The same struct in the API's format. */
export type ApiOf<F extends Fields> = {
  [K in keyof F as F[K]['isRequired'] extends true ? ApiName<K, F[K]> : never]: t.OutputOf<F[K]['codec']>;
} & {
  [K in keyof F as F[K]['isRequired'] extends true ? never : ApiName<K, F[K]>]?: t.OutputOf<F[K]['codec']>;
};

/** The API's name of a field. */
export const apiName = (name: string, field: Field): string =>
  field.options.api ?? name.charAt(0).toUpperCase() + name.slice(1);
