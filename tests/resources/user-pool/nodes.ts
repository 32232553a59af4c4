import type { Path } from '../../../provider/codec/path';

type Members = Readonly<Record<string | number, unknown>>;

const isBranch = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** The paths of all that a value holds: members and elements, at every depth. */
export const nodesOf = (value: unknown): ReadonlyArray<Path> =>
  isBranch(value)
    ? Object.entries(value).flatMap(([key, item]): ReadonlyArray<Path> => {
        const head = Array.isArray(value) ? Number(key) : key;
        return [[head], ...nodesOf(item).map((rest) => [head, ...rest])];
      })
    : [];

/** What is at a path, through objects and lists. */
export const nodeAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (isBranch(inner) ? inner[key] : undefined), value);

/** The same value with another one at a path. */
export const replaced = (value: unknown, [head, ...rest]: Path, item: unknown): unknown => {
  if (head === undefined) return item;
  if (Array.isArray(value))
    return value.map((given, index) => (index === head ? replaced(given, rest, item) : given));
  return isBranch(value) ? { ...value, [head]: replaced(value[head], rest, item) } : value;
};

/** The same value with every list and every object's members turned around by some order. */
export const shuffled = (value: unknown, rank: (index: number) => number): unknown => {
  const order = <A>(items: ReadonlyArray<A>): ReadonlyArray<A> =>
    items
      .map((item, index) => ({ item, rank: rank(index) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  if (Array.isArray(value)) return order(value.map((item) => shuffled(item, rank)));
  if (!isBranch(value)) return value;
  return Object.fromEntries(order(Object.entries(value).map(([key, item]) => [key, shuffled(item, rank)])));
};

/** A writing that is the same for two values that differ in the order of lists or members only. */
export const unordered = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(unordered).toSorted().join()}]`;
  if (!isBranch(value)) return `${typeof value} ${String(value)}`;
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${unordered(item)}`);
  return `{${members.toSorted().join()}}`;
};

/** Whether one path leads to, or through, the other. */
export const isOnTheWay = (one: Path, other: Path): boolean =>
  one.every((part, index) => index >= other.length || part === other[index]);
