import * as t from 'io-ts';
import { type ApiOf, apiName, type Fields, type StructOf } from './field';
import { isPlainObject, own } from './plain-object';
import { suggestion } from './suggestion';
import { errorsOf, INVALID, type Invalid, normaliserOf, TwoPassType } from './two-pass';
import { type CodecError, codecError } from './validation-failure';

export {
  type ApiOf,
  apiName,
  type Field,
  type FieldOptions,
  type Fields,
  optional,
  required,
  type StructOf,
} from './field';

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
export class StructType<F extends Fields> extends TwoPassType<StructOf<F>, ApiOf<F>> {
  readonly _tag = 'StructType' as const;
  constructor(
    name: string,
    readonly fields: F,
  ) {
    const members = Object.entries(fields).map(([key, field]) => ({
      key,
      api: apiName(key, field),
      codec: field.codec,
      isRequired: field.isRequired,
      normalise: normaliserOf(field.codec),
      errors: errorsOf(field.codec),
    }));
    const names = new Set(Object.keys(fields));
    const normalise = (u: unknown): StructOf<F> | Invalid => {
      if (!isPlainObject(u)) return INVALID;
      for (const key of Object.keys(u)) if (!names.has(key)) return INVALID;
      const found: { [key: string]: unknown } = {};
      for (const { key, isRequired, normalise: normaliseMember } of members) {
        const item = u[key];
        if (item === undefined || item === null || !Object.hasOwn(u, key)) {
          if (isRequired) return INVALID;
          continue;
        }
        const value = normaliseMember(item);
        if (value === INVALID) return INVALID;
        found[key] = value;
      }
      // Built from known fields only, each checked by its own codec.
      return found as StructOf<F>;
    };
    super(
      name,
      (u): u is StructOf<F> => normalise(u) !== INVALID,
      normalise,
      (u, context) => {
        if (!isPlainObject(u)) return [codecError(u, context, `an object (${name})`)];
        const errors: CodecError[] = [];
        for (const { key, codec, isRequired, errors: memberErrors } of members) {
          const value = own(u, key);
          const place = [...context, { key, type: codec, actual: value }];
          if (value !== undefined && value !== null) {
            for (const error of memberErrors(value, place)) errors.push(error);
          } else if (isRequired)
            errors.push({ value, context: place, message: `is required: ${codec.name}` });
        }
        for (const key of Object.keys(u)) {
          if (names.has(key)) continue;
          errors.push({
            value: u[key],
            context: [...context, { key, type: t.never, actual: u[key] }],
            message: misspelt(key, [...names]),
            masked: UNKNOWN_PROPERTY,
            isUnknownProperty: true,
            freeSteps: [context.length - 1],
          });
        }
        return errors;
      },
      (value) =>
        Object.fromEntries(
          members.flatMap(({ key, api, codec }) => {
            const item = own(value, key);
            return item === undefined ? [] : [[api, codec.encode(item)]];
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
export type Struct = t.Mixed & Pick<StructType<Fields>, '_tag' | 'fields'>;

/** Declares a type of the API: its name and its fields, each once. */
export const struct = <F extends Fields>(name: string, fields: F): StructType<F> =>
  new StructType(name, fields);
