import { type AnyCodec, asAnyCodec } from '../codec/any-codec';
import { own } from '../codec/plain-object';

const STEP = /\[(\d+)\]|[^.[\]]+/g;

/** The index in the program's list of the element at an index of the normalised list, which is sorted and distinct. */
const indexIn = (codec: AnyCodec | undefined, list: unknown, given: unknown, index: number): number => {
  if (codec?._tag !== 'SetType' || !Array.isArray(list) || !Array.isArray(given)) return index;
  const id = codec.identity(list[index]);
  const found = id === undefined ? -1 : given.findIndex((item) => codec.identity(item) === id);
  return found < 0 ? index : found;
};

const partOf = (codec: AnyCodec | undefined, name: string): AnyCodec | undefined => {
  if (codec?._tag === 'MapType') return asAnyCodec(codec.value);
  if (codec?._tag !== 'StructType' || !Object.hasOwn(codec.fields, name)) return undefined;
  const field = codec.fields[name];
  return field && asAnyCodec(field.codec);
};

/** A path into normalised settings, with the indices that its elements have in the program. */
export const pathInProgram = (
  codec: AnyCodec | undefined,
  settings: unknown,
  given: unknown,
  path: string,
): string => {
  let [at, value, program]: [AnyCodec | undefined, unknown, unknown] = [codec, settings, given];
  return path.replaceAll(STEP, (step, digits: string | undefined) => {
    if (digits === undefined) {
      [at, value, program] = [partOf(at, step), own(value, step), own(program, step)];
      return step;
    }
    const index = indexIn(at, value, program, Number(digits));
    value = Array.isArray(value) ? value[Number(digits)] : undefined;
    program = Array.isArray(program) ? program[index] : undefined;
    at = at?._tag === 'SetType' ? asAnyCodec(at.element) : undefined;
    return `[${index}]`;
  });
};
