import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { isPlainObject, own } from './plain-object';
import { suggestion } from './suggestion';
import { type CodecError, codecError } from './validation-failure';

/** What is known of a field beyond its codec. The common field has none of it. */
export interface FieldOptions<A = unknown> {
  /** The name in the API, where it is not the property's with a capital. */
  readonly api?: string;
  /** What a pool has when nobody ever set the field. */
  readonly default?: A;
  /** Whether giving the object, even an empty one, switches something on. */
  readonly presenceEnables?: true;
}

export interface Field<
  C extends t.Mixed = t.Mixed,
  R extends boolean = boolean,
  F extends FieldOptions = FieldOptions,
> {
  readonly codec: C;
  readonly isRequired: R;
  readonly facts: F;
}

export type Fields = { readonly [name: string]: Field };

// Two overloads each: a single one with a default for the facts widens the props to `any`.
export function required<C extends t.Mixed>(codec: C): Field<C, true, Record<never, never>>;
export function required<C extends t.Mixed, const F extends FieldOptions<t.TypeOf<C>>>(
  codec: C,
  facts: F,
): Field<C, true, F>;
export function required(codec: t.Mixed, facts: FieldOptions = {}): Field {
  return { codec, isRequired: true, facts };
}

export function optional<C extends t.Mixed>(codec: C): Field<C, false, Record<never, never>>;
export function optional<C extends t.Mixed, const F extends FieldOptions<t.TypeOf<C>>>(
  codec: C,
  facts: F,
): Field<C, false, F>;
export function optional(codec: t.Mixed, facts: FieldOptions = {}): Field {
  return { codec, isRequired: false, facts };
}

type ApiName<K, F> = F extends { readonly facts: { readonly api: infer N extends string } }
  ? N
  : Capitalize<K & string>;

/** The properties of a struct. */
export type StructOf<F extends Fields> = {
  readonly [K in keyof F as F[K]['isRequired'] extends true ? K : never]: t.TypeOf<F[K]['codec']>;
} & {
  readonly [K in keyof F as F[K]['isRequired'] extends true ? never : K]?: t.TypeOf<F[K]['codec']>;
};

/** The same struct as the API writes it. */
export type ApiOf<F extends Fields> = {
  [K in keyof F as F[K]['isRequired'] extends true ? ApiName<K, F[K]> : never]: t.OutputOf<F[K]['codec']>;
} & {
  [K in keyof F as F[K]['isRequired'] extends true ? never : ApiName<K, F[K]>]?: t.OutputOf<F[K]['codec']>;
};

/** The API's name of a field. */
export const apiName = (name: string, field: Field): string =>
  field.facts.api ?? name.charAt(0).toUpperCase() + name.slice(1);

const UNKNOWN_PROPERTY = 'is not a property here';

/** So many names are listed; more of them help nobody. */
const FEW = 8;

const misspelt = (name: string, known: ReadonlyArray<string>): string => {
  const meant = suggestion(name, known);
  if (meant !== undefined) return `${UNKNOWN_PROPERTY}: did you mean ${meant}?`;
  return known.length > FEW
    ? UNKNOWN_PROPERTY
    : `${UNKNOWN_PROPERTY}: the known ones are ${known.join(', ')}`;
};

/** An object of known fields that can be walked. Unknown properties are refused, and every error is gathered. */
export class StructType<F extends Fields> extends t.Type<StructOf<F>, ApiOf<F>, unknown> {
  readonly _tag = 'StructType' as const;
  constructor(
    name: string,
    readonly fields: F,
  ) {
    const entries = Object.entries(fields);
    const names = Object.keys(fields);
    super(
      name,
      (u): u is StructOf<F> => isPlainObject(u) && E.isRight(this.decode(u)),
      (u, context) => {
        if (!isPlainObject(u))
          return t.failures<StructOf<F>>([codecError(u, context, `an object (${name})`)]);
        const errors: CodecError[] = [];
        const found: Array<[string, unknown]> = [];
        for (const [key, field] of entries) {
          const value = own(u, key);
          if (value === undefined || value === null) {
            if (field.isRequired) {
              const place = t.appendContext(context, key, field.codec, value);
              errors.push({ value, context: place, message: `is required: ${field.codec.name}` });
            }
            continue;
          }
          const result = field.codec.validate(value, t.appendContext(context, key, field.codec, value));
          if (E.isLeft(result)) {
            for (const error of result.left) errors.push(error);
          } else found.push([key, result.right]);
        }
        for (const key of Object.keys(u)) {
          if (Object.hasOwn(fields, key)) continue;
          errors.push({
            value: u[key],
            context: t.appendContext(context, key, t.never, u[key]),
            message: misspelt(key, names),
            masked: UNKNOWN_PROPERTY,
            isUnknownProperty: true,
            freeSteps: [context.length - 1],
          });
        }
        // Built from known fields only, each checked by its own codec.
        return errors.length > 0 ? t.failures(errors) : t.success(Object.fromEntries(found) as StructOf<F>);
      },
      (value) =>
        Object.fromEntries(
          entries.flatMap(([key, field]) => {
            const item = own(value, key);
            return item === undefined ? [] : [[apiName(key, field), field.codec.encode(item)]];
          }),
        ) as ApiOf<F>,
    );
  }

  /** The names of its fields. */
  get names(): ReadonlyArray<keyof F & string> {
    return Object.keys(this.fields);
  }

  /** The request for the settings that are there. The members that it must have are there after `check`, or are live. */
  encodePartial(settings: Partial<StructOf<F>>): Partial<ApiOf<F>> {
    // Encoding leaves out what is absent, required or not.
    return this.encode(settings as StructOf<F>);
  }
}

/** Any struct, to be walked. */
export type Struct = t.Mixed & { readonly fields: Fields };

/** Declares a type of the API: its name and its fields, each once. */
export const struct = <F extends Fields>(name: string, fields: F): StructType<F> =>
  new StructType(name, fields);
