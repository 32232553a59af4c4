import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { isPlainObject } from './plain-object';
import { type CodecError, codecError } from './validation-failure';

/** Names the user chooses, each with a value. */
export class MapType<C extends t.Mixed> extends t.Type<
  { readonly [key: string]: t.TypeOf<C> },
  { [key: string]: t.OutputOf<C> },
  unknown
> {
  readonly _tag = 'MapType' as const;
  constructor(
    readonly key: t.Mixed,
    readonly value: C,
    readonly max = Number.POSITIVE_INFINITY,
  ) {
    const name = max === Number.POSITIVE_INFINITY ? 'an object' : `an object of at most ${max} entries`;
    super(
      name,
      (u): u is { readonly [key: string]: t.TypeOf<C> } =>
        isPlainObject(u) && Object.values(u).every(value.is),
      (u, context) => {
        if (!isPlainObject(u)) return t.failures([codecError(u, context, name)]);
        const errors: CodecError[] = [];
        const entries: Array<[string, t.TypeOf<C>]> = [];
        const given = Object.entries(u).filter(([, item]) => item !== undefined && item !== null);
        if (given.length > max)
          errors.push({ value: u, context, message: `must be ${name}, not of ${given.length}` });
        const step = context.length - 1;
        for (const [name, item] of given) {
          const keyResult = key.validate(name, t.appendContext(context, name, key, name));
          if (E.isLeft(keyResult)) {
            for (const error of keyResult.left) {
              const message = `its name ${error.message ?? `must be ${key.name}`}`;
              errors.push({ ...error, message, masked: `its name must be ${key.name}`, freeSteps: [step] });
            }
          }
          const result = value.validate(item, t.appendContext(context, name, value, item));
          if (E.isLeft(result)) {
            for (const error of result.left as CodecError[])
              errors.push({ ...error, freeSteps: [step, ...(error.freeSteps ?? [])] });
          } else entries.push([name, result.right]);
        }
        return errors.length > 0 ? t.failures(errors) : t.success(Object.fromEntries(entries));
      },
      (map) => Object.fromEntries(Object.entries(map).map(([name, item]) => [name, value.encode(item)])),
    );
  }
}

export const mapOf = <C extends t.Mixed>(key: t.Mixed, value: C, max?: number): MapType<C> =>
  new MapType(key, value, max);
