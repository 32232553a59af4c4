import { compact, own } from './plain-object';

/** The settings with these names, if present. */
export const pick = <A extends object>(settings: A, names: ReadonlyArray<keyof A & string>): Partial<A> =>
  compact(names.map((name) => [name, own(settings, name)])) as Partial<A>;

/** The settings without those with these names. */
export const omit = <A extends object>(settings: A, names: ReadonlyArray<keyof A & string>): Partial<A> =>
  Object.fromEntries(
    Object.entries(settings).filter(([name]) => !names.some((omitted) => omitted === name)),
  ) as Partial<A>;
