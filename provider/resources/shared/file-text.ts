import { type ScalarType, scalar } from '../../codec/scalar';

declare const brand: unique symbol;

/** The text of a file; a program may give an asset in its place. */
export type FileText = string & { readonly [brand]: 'text' };

/** A text for which a program may give an asset: its class reads it, so that inputs and state have the text. */
export const fileText = (codec: ScalarType<string>): ScalarType<FileText> =>
  scalar<FileText>(codec.name, (given) => {
    const parsed = codec.parse(given);
    return typeof parsed === 'string' ? (parsed as FileText) : parsed;
  });
