import type { PlainObject } from '../codec/plain-object';

/**
 * Returns the warnings of the rules that only warn; an existing resource gets none about create-only settings. `given`
 * are the inputs in the order of the program, for the indices in the messages. In a file of its own, because the
 * declarations of the resource classes name it: those of a checker would make a program read io-ts.
 */
export type WarningsFor = (
  inputs: PlainObject,
  isNew?: boolean,
  given?: PlainObject,
) => ReadonlyArray<string>;
