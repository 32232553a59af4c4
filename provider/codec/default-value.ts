import type * as t from 'io-ts';
import { asAnyCodec } from './any-codec';
import type { FieldOptions } from './field';

/** The value of an absent setting: its default, or an empty list. */
export const defaultValue = ({
  codec,
  options,
}: {
  readonly codec: t.Mixed;
  readonly options: FieldOptions;
}): unknown => options.default ?? (asAnyCodec(codec)?._tag === 'SetType' ? [] : undefined);
