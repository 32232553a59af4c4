import type * as t from 'io-ts';
import type { ApiOf, Fields, StructOf } from './field';
import { isPlainObject, own } from './plain-object';
import { membersOf, normaliserOfMembers } from './struct-members';
import { INVALID, type Invalid, TwoPassType } from './two-pass';
import { unknownProperty } from './unknown-property';
import { type CodecError, codecError } from './validation-failure';

export * from './field';

/** An object with declared fields, open to walks. Unknown properties are errors, and all errors are collected. */
export class StructType<F extends Fields> extends TwoPassType<StructOf<F>, ApiOf<F>> {
  readonly _tag = 'StructType' as const;
  constructor(
    name: string,
    readonly fields: F,
  ) {
    const members = membersOf(fields);
    const names = new Set(Object.keys(fields));
    const normaliseObject = normaliserOfMembers(members);
    // Only declared fields are copied, each validated by its codec.
    const normalise = (u: unknown) => normaliseObject(u) as StructOf<F> | Invalid;
    super(
      name,
      (u): u is StructOf<F> => normalise(u) !== INVALID,
      normalise,
      (u, context) => {
        if (!isPlainObject(u)) return [codecError(u, context, `an object (${name})`)];
        const errors: CodecError[] = [];
        for (const { key, codec, isRequired, errors: memberErrors } of members) {
          const value = own(u, key);
          const inner = [...context, { key, type: codec, actual: value }];
          if (value !== undefined && value !== null) {
            for (const error of memberErrors(value, inner)) errors.push(error);
          } else if (isRequired)
            errors.push({ value, context: inner, message: `is required: ${codec.name}` });
        }
        for (const key of Object.keys(u))
          if (!names.has(key)) errors.push(unknownProperty(key, u[key], context, [...names]));
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

  /** The request for the settings that are present. Required members are present after `check`, or live. */
  encodePartial(settings: Partial<StructOf<F>>): ApiOf<F> {
    // `encode` omits absent members, required or not.
    return this.encode(settings as StructOf<F>);
  }
}

/** Any struct, for walks. */
export type Struct = t.Mixed & Pick<StructType<Fields>, '_tag' | 'fields'>;

/** Declares a type of the API once: its name and its fields. */
export const struct = <F extends Fields>(name: string, fields: F): StructType<F> =>
  new StructType(name, fields);
