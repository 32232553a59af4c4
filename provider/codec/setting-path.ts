import { deleteIn, getIn, setIn } from './object-path';
import { showPath } from './path';
import type { PlainObject } from './plain-object';

/** The paths inside a value: lists are one setting, the names in a map are the program's own. */
type PathInside<A, Outer extends string> = A extends string | number | boolean | ReadonlyArray<unknown>
  ? never
  : string extends keyof A
    ? `${Outer}.${string}` | `${Outer}[${string}`
    : {
        [K in keyof A & string]-?: `${Outer}.${K}` | PathInside<NonNullable<A[K]>, `${Outer}.${K}`>;
      }[keyof A & string];

/** The path of a setting of `A`, at any depth, as `showPath` writes it: `policies.passwordPolicy.minimumLength`. */
export type SettingPath<A> = string extends keyof A
  ? string
  : { [K in keyof A & string]-?: K | PathInside<NonNullable<A[K]>, K> }[keyof A & string];

/** Such a path, or one inside an element of a list or map there: `schema[0].name`. */
export type PathOrElement<P extends string> = P | `${P}[${string}`;

/** The path of an entry in a map. */
export const entryPath = <P extends string>(map: P, name: string): `${P}.${string}` | `${P}[${string}` =>
  showPath([map, name]) as `${P}.${string}` | `${P}[${string}`;

/** What is at a path of `A`. */
export type SettingAt<A, P extends string> = P extends keyof A
  ? NonNullable<A[P]>
  : P extends `${infer Head}.${infer Rest}`
    ? Head extends keyof A
      ? SettingAt<NonNullable<A[Head]>, Rest>
      : never
    : never;

/**
 * Reads and writes the settings of `A` by paths that are checked against it: for tables of paths, where `a?.b` cannot be.
 * `get`, `set` and `delete` are for decoded settings, whose values have the declared types; `read`, `write` and `remove` are
 * for inputs and states, of which a preview may not know every part.
 */
export interface SettingPaths<A> {
  readonly get: <P extends SettingPath<A>>(settings: Partial<A>, path: P) => SettingAt<A, P> | undefined;
  readonly set: <P extends SettingPath<A>>(
    settings: Partial<A>,
    path: P,
    value: SettingAt<A, P>,
  ) => Partial<A>;
  /** Objects that this leaves empty stay. */
  readonly delete: (settings: Partial<A>, path: SettingPath<A>) => Partial<A>;
  readonly read: (properties: PlainObject, path: SettingPath<A>) => unknown;
  readonly write: (properties: PlainObject, path: SettingPath<A>, value: unknown) => PlainObject;
  /** Objects that this leaves empty stay. */
  readonly remove: (properties: PlainObject, path: SettingPath<A>) => PlainObject;
}

const steps = (path: string): ReadonlyArray<string> => path.split('.');

/** Typed access by path. A path of the declaration leads to what the declaration has there, which the casts say. */
export const settingPaths = <A extends PlainObject>(): SettingPaths<A> => ({
  get: <P extends SettingPath<A>>(settings: Partial<A>, path: P) =>
    getIn(settings, steps(path)) as SettingAt<A, P> | undefined,
  read: (properties, path) => getIn(properties, steps(path)),
  write: (properties, path, value) => setIn(properties, steps(path), value),
  remove: (properties, path) => deleteIn(properties, steps(path)),
  set: (settings, path, value) => setIn(settings, steps(path), value) as Partial<A>,
  delete: (settings, path) => deleteIn(settings, steps(path)) as Partial<A>,
});
