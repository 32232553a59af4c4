import type * as t from 'io-ts';
import { distinctSorted } from './distinct-sorted';
import { byItself, byMember, type Identity } from './identity';
import type { ScalarType } from './scalar';
import { type SizeLimits, sizeName } from './size-limits';
import { errorsOf, INVALID, type Normalise, normaliserOf, TwoPassType } from './two-pass';
import { type CodecError, codecError } from './validation-failure';

type SetOf<C extends t.Mixed> = ReadonlyArray<t.TypeOf<C>>;

/** A list whose order has no meaning, as every list of the API: sorted, and without duplicates. */
export class SetType<C extends t.Mixed> extends TwoPassType<SetOf<C>, Array<t.OutputOf<C>>> {
  readonly _tag = 'SetType' as const;
  constructor(
    readonly element: C,
    readonly limits: SizeLimits,
    readonly identity: Identity,
    /** The member that identifies an element, for a list of objects. */
    readonly key: string | undefined,
  ) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = limits;
    const name = sizeName(limits);
    const [normaliseElement, elementErrors] = [normaliserOf(element), errorsOf(element)];
    const normalise: Normalise<SetOf<C>> = (u) => {
      if (!Array.isArray(u) || u.length < min || u.length > max) return INVALID;
      const elements: Array<t.TypeOf<C>> = [];
      for (let index = 0; index < u.length; index++) {
        // A hole in a sparse array is not an element.
        if (u[index] === undefined && !(index in u)) continue;
        const value = normaliseElement(u[index]);
        if (value === INVALID) return INVALID;
        elements.push(value);
      }
      const sorted = distinctSorted(elements, identity);
      return key !== undefined && sorted.length < elements.length ? INVALID : sorted;
    };
    super(
      name,
      (u): u is SetOf<C> => Array.isArray(u) && u.every(element.is),
      normalise,
      (u, context) => {
        if (!Array.isArray(u)) return [codecError(u, context, name)];
        const errors: CodecError[] = [];
        if (u.length < min || u.length > max)
          errors.push({ value: u, context, message: `must be ${name}, not of ${u.length}` });
        const seen = new Map<string, number>();
        // A list that is far too long is refused without reading all of it.
        u.slice(0, Math.max(max, 1000)).forEach((item, index) => {
          const inner = [...context, { key: String(index), type: element, actual: item }];
          const value = normaliseElement(item);
          if (value === INVALID) {
            for (const error of elementErrors(item, inner)) errors.push(error);
            return;
          }
          const id = identity(value);
          const first = id === undefined ? undefined : seen.get(id);
          if (id !== undefined && first === undefined) seen.set(id, index);
          if (first !== undefined && key !== undefined)
            errors.push({ value: item, context: inner, message: `has the same ${key} as [${first}]` });
        });
        return errors;
      },
      (list) => list.map((item) => element.encode(item)),
    );
  }
}

/** A set of strings. */
export const setOf = <A extends string>(
  element: ScalarType<A>,
  limits: SizeLimits = {},
): SetType<ScalarType<A>> => new SetType(element, limits, byItself, undefined);

/** A set of objects identified by the value of one member. */
export const setByKey = <C extends t.Mixed>(
  key: keyof t.TypeOf<C> & string,
  element: C,
  limits: SizeLimits = {},
): SetType<C> => new SetType(element, limits, byMember(key), key);

/** A set of objects that a text made of several members identifies; `names` says which, for messages. */
export const setBy = <C extends t.Mixed>(
  identity: Identity,
  names: string,
  element: C,
  limits: SizeLimits = {},
): SetType<C> => new SetType(element, limits, identity, names);
