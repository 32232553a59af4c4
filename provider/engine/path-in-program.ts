import type { AnyCodec } from '../codec/any-codec';
import { partsOf } from '../codec/map-codec';
import { own } from '../codec/plain-object';

const STEP = /\[(\d+)\]|[^.[\]]+/g;

/** The index in the program's list of the element at an index of the normalised list, which is sorted and distinct. */
const indexIn = (codec: AnyCodec | undefined, element: unknown, given: unknown, index: number): number => {
  const id = codec?._tag === 'SetType' ? codec.identity(element) : undefined;
  if (codec?._tag !== 'SetType' || id === undefined || !Array.isArray(given)) return index;
  const found = given.findIndex((item) => codec.identity(item) === id);
  return found < 0 ? index : found;
};

/** A path into normalised settings, with the indices that its elements have in the program. */
export const pathInProgram = (
  codec: AnyCodec | undefined,
  settings: unknown,
  given: unknown,
  path: string,
): string => {
  let [at, value, program] = [codec, settings, given];
  return path.replaceAll(STEP, (step, digits: string | undefined) => {
    const part = partsOf(at, value)?.find(({ name }) => name === (digits ?? step));
    const index = digits === undefined ? undefined : indexIn(at, part?.value, program, Number(digits));
    program = index === undefined || !Array.isArray(program) ? own(program, step) : program[index];
    [at, value] = [part?.codec, part?.value];
    return index === undefined ? step : `[${index}]`;
  });
};
