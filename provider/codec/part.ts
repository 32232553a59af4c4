import { type AnyCodec, asAnyCodec } from './any-codec';
import type { Field } from './field';

/** A part of a value: a member of an object, or an element of a list. */
export interface Part {
  /** The name of the property, the key, or the index. */
  readonly name: string;
  /** The name in the API. */
  readonly member: string;
  /** The field that declares it; undefined for a member that no codec declares. */
  readonly field: Field | undefined;
  /** The codec of the part, if it may have parts in turn. */
  readonly codec: AnyCodec | undefined;
  readonly value: unknown;
}

/** A part, with its codec resolved. */
export const part = (name: string, member: string, field: Field | undefined, value: unknown): Part => ({
  name,
  member,
  field,
  codec: field && asAnyCodec(field.codec),
  value,
});
