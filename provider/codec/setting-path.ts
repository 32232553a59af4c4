import { deleteIn, getIn, setIn } from './object-path';
import { showPath } from './path';
import type { PlainObject } from './plain-object';

/** The paths inside a value: a list is one setting, and the keys of a map are chosen by the program. */
type PathInside<A, Outer extends string> = A extends string | number | boolean | ReadonlyArray<unknown>
  ? never
  : string extends keyof A
    ? `${Outer}.${string}` | `${Outer}[${string}`
    : {
        [K in keyof A & string]-?: `${Outer}.${K}` | PathInside<NonNullable<A[K]>, `${Outer}.${K}`>;
      }[keyof A & string];

/** The path of a setting of `A`, at any depth, as `showPath` formats it: `policies.passwordPolicy.minimumLength`. */
export type SettingPath<A> = string extends keyof A
  ? string
  : { [K in keyof A & string]-?: K | PathInside<NonNullable<A[K]>, K> }[keyof A & string];

/** Such a path, or one inside an element of a list or map there: `schema[0].name`. */
export type PathOrElement<P extends string> = P | `${P}[${string}`;

/** The path of an entry in a map. */
export const entryPath = <P extends string>(map: P, name: string): `${P}.${string}` | `${P}[${string}` =>
  showPath([map, name]) as `${P}.${string}` | `${P}[${string}`;

/** The type at a path of `A`. */
export type SettingAt<A, P extends string> = P extends keyof A
  ? NonNullable<A[P]>
  : P extends `${infer Head}.${infer Rest}`
    ? Head extends keyof A
      ? SettingAt<NonNullable<A[Head]>, Rest>
      : never
    : never;

/**
 * Reads and writes the settings of `A` by type-checked paths: for tables of paths, in place of `a?.b`. `get`, `set` and
 * `delete` are for decoded settings, whose values have the declared types; `read`, `write` and `remove` are for inputs
 * and states, which may hold unknown values at preview.
 */
export interface SettingPaths<A> {
  readonly get: <P extends SettingPath<A>>(settings: Partial<A>, path: P) => SettingAt<A, P> | undefined;
  readonly set: <P extends SettingPath<A>>(
    settings: Partial<A>,
    path: P,
    value: SettingAt<A, P>,
  ) => Partial<A>;
  /** Objects that this empties stay. */
  readonly delete: (settings: Partial<A>, path: SettingPath<A>) => Partial<A>;
  readonly read: (properties: PlainObject, path: SettingPath<A>) => unknown;
  readonly write: (properties: PlainObject, path: SettingPath<A>, value: unknown) => PlainObject;
  /** Objects that this empties stay. */
  readonly remove: (properties: PlainObject, path: SettingPath<A>) => PlainObject;
}

const steps = (path: string): ReadonlyArray<string> => path.split('.');

/** Typed access by path. The casts hold because a declared path leads to a value of the declared type. */
export const settingPaths = <A extends PlainObject>(): SettingPaths<A> => ({
  get: <P extends SettingPath<A>>(settings: Partial<A>, path: P) =>
    getIn(settings, steps(path)) as SettingAt<A, P> | undefined,
  read: (properties, path) => getIn(properties, steps(path)),
  write: (properties, path, value) => setIn(properties, steps(path), value),
  remove: (properties, path) => deleteIn(properties, steps(path)),
  set: (settings, path, value) => setIn(settings, steps(path), value) as Partial<A>,
  delete: (settings, path) => deleteIn(settings, steps(path)) as Partial<A>,
});
