import type * as t from 'io-ts';
import { isPlainObject, setOwn } from './plain-object';
import { errorsOf, INVALID, type Normalise, normaliserOf, TwoPassType } from './two-pass';
import { type CodecError, codecError } from './validation-failure';

/** With a fixed set of keys each of them is an optional property; with free keys the type is an index signature. */
type MapOf<K extends string, C extends t.Mixed> = string extends K
  ? { readonly [key: string]: t.TypeOf<C> }
  : { readonly [key in K]?: t.TypeOf<C> };

const isGiven = (item: unknown): boolean => item !== undefined && item !== null;

/** The codecs of some keys of a map. */
export type Entries<C extends t.Mixed = t.Mixed> = { readonly [key: string]: C };

/** The codec of a key's value. */
export const entryCodec =
  <C extends t.Mixed>(value: C, entries: Entries<C>) =>
  (key: string): C =>
    (Object.hasOwn(entries, key) ? entries[key] : undefined) ?? value;

/** A map: keys chosen by the user, each with a value. */
export class MapType<C extends t.Mixed, K extends string = string> extends TwoPassType<
  MapOf<K, C>,
  { [key: string]: t.OutputOf<C> }
> {
  readonly _tag = 'MapType' as const;
  constructor(
    readonly key: t.Type<K, string>,
    readonly value: C,
    readonly max = Number.POSITIVE_INFINITY,
    /** The codecs of keys whose values differ from the others, such as secret ones. */
    readonly entries: Entries<C> = {},
  ) {
    const name = max === Number.POSITIVE_INFINITY ? 'an object' : `an object of at most ${max} entries`;
    const [normaliseKey, keyErrors] = [normaliserOf(key), errorsOf(key)];
    const codecAt = entryCodec(value, entries);
    const normalise: Normalise<MapOf<K, C>> = (u) => {
      if (!isPlainObject(u)) return INVALID;
      const found: { [key: string]: t.TypeOf<C> } = {};
      let count = 0;
      for (const name of Object.keys(u)) {
        if (!isGiven(u[name])) continue;
        if (++count > max || normaliseKey(name) === INVALID) return INVALID;
        const item = normaliserOf(codecAt(name))(u[name]);
        if (item === INVALID) return INVALID;
        setOwn(found, name, item);
      }
      return found as MapOf<K, C>;
    };
    super(
      name,
      (u): u is MapOf<K, C> =>
        isPlainObject(u) && Object.entries(u).every(([name, item]) => codecAt(name).is(item)),
      normalise,
      (u, context) => {
        if (!isPlainObject(u)) return [codecError(u, context, name)];
        const errors: CodecError[] = [];
        const given = Object.entries(u).filter(([, item]) => isGiven(item));
        if (given.length > max)
          errors.push({ value: u, context, message: `must be ${name}, not of ${given.length}` });
        const step = context.length - 1;
        for (const [name, item] of given) {
          for (const error of keyErrors(name, [...context, { key: name, type: key, actual: name }])) {
            const message = `its name ${error.message ?? `must be ${key.name}`}`;
            errors.push({ ...error, message, masked: `its name must be ${key.name}`, freeSteps: [step] });
          }
          const type = codecAt(name);
          for (const error of errorsOf(type)(item, [...context, { key: name, type, actual: item }]))
            errors.push({ ...error, freeSteps: [step, ...(error.freeSteps ?? [])] });
        }
        return errors;
      },
      (map) =>
        Object.fromEntries(Object.entries(map).map(([name, item]) => [name, codecAt(name).encode(item)])),
    );
  }
}

export const mapOf = <K extends string, C extends t.Mixed>(
  key: t.Type<K, string>,
  value: C,
  max?: number,
  entries?: Entries<C>,
): MapType<C, K> => new MapType(key, value, max, entries);
