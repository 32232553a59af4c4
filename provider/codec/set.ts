import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { own } from './plain-object';
import type { ScalarType } from './scalar';
import { type CodecError, codecError } from './validation-failure';

export interface SizeLimits {
  readonly min?: number;
  readonly max?: number;
}

/** What makes two elements the same one: itself for words, a name for objects; nothing while it is unknown. */
export type Identity<A> = (element: A) => string | undefined;

/** Sorts by identity; what has none yet comes last, in the order given. */
const byIdentity =
  <A>(identity: Identity<A>) =>
  (a: A, b: A): number => {
    const [left, right] = [identity(a), identity(b)];
    if (left === right) return 0;
    if (left === undefined) return 1;
    return right === undefined || left < right ? -1 : 1;
  };

/**
 * A list whose order means nothing. Every list of the API is one: words are sorted and listed once, objects are
 * known by a name that may occur once.
 */
export class SetType<C extends t.Mixed> extends t.Type<
  ReadonlyArray<t.TypeOf<C>>,
  Array<t.OutputOf<C>>,
  unknown
> {
  readonly _tag = 'ListType' as const;
  constructor(
    readonly element: C,
    readonly facts: SizeLimits,
    readonly identity: Identity<t.TypeOf<C>>,
    /** The member that names an element, for a list of objects. */
    readonly key: string | undefined,
  ) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = facts;
    const name =
      max === Number.POSITIVE_INFINITY
        ? min > 0
          ? `a list of at least ${min}`
          : 'a list'
        : `a list of ${min} to ${max}`;
    super(
      name,
      (u): u is ReadonlyArray<t.TypeOf<C>> => Array.isArray(u) && u.every(element.is),
      (u, context) => {
        if (!Array.isArray(u)) return t.failures([codecError(u, context, name)]);
        const errors: CodecError[] = [];
        if (u.length < min || u.length > max)
          errors.push({ value: u, context, message: `must be ${name}, not of ${u.length}` });
        const elements: Array<t.TypeOf<C>> = [];
        const seen = new Map<string, number>();
        // A list far too long is refused without reading it all.
        u.slice(0, Math.max(max, 1000)).forEach((item, index) => {
          const place = t.appendContext(context, String(index), element, item);
          const result = element.validate(item, place);
          if (E.isLeft(result)) {
            for (const error of result.left) errors.push(error);
            return;
          }
          const id = identity(result.right);
          const first = id === undefined ? undefined : seen.get(id);
          if (first === undefined) {
            if (id !== undefined) seen.set(id, index);
            elements.push(result.right);
          } else if (key !== undefined) {
            errors.push({ value: item, context: place, message: `has the same ${key} as [${first}]` });
          }
        });
        return errors.length > 0 ? t.failures(errors) : t.success(this.sorted(elements));
      },
      (list) => list.map((item) => element.encode(item)),
    );
  }

  sorted(elements: ReadonlyArray<t.TypeOf<C>>): ReadonlyArray<t.TypeOf<C>> {
    return [...elements].sort(byIdentity(this.identity));
  }
}

/** A set of words, in any order. */
export const setOf = <A extends string>(
  element: ScalarType<A>,
  facts: SizeLimits = {},
): SetType<ScalarType<A>> => new SetType(element, facts, (word) => word, undefined);

/** A list of objects that are known by the value of one member. */
export const setByKey = <C extends t.Mixed>(
  key: keyof t.TypeOf<C> & string,
  element: C,
  facts: SizeLimits = {},
): SetType<C> =>
  new SetType(
    element,
    facts,
    (item) => {
      const name = own(item, key);
      return typeof name === 'string' ? name : undefined;
    },
    key,
  );
