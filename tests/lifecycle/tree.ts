import { isObject, type Values } from './names';

/** The value at a dotted path. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);

/** The same value with another one at a dotted path; with `undefined` it loses what is there. */
export function put(value: unknown, path: string, item: unknown): Values {
  const [head = '', ...rest] = path.split('.');
  const { [head]: old, ...others } = isObject(value) ? value : {};
  const next = rest.length === 0 ? item : put(old, rest.join('.'), item);
  return next === undefined ? others : { ...others, [head]: next };
}

/** Both, the second one winning where both say something. */
export function merge(first: unknown, second: unknown): Values {
  const [left, right] = [isObject(first) ? first : {}, isObject(second) ? second : {}];
  const both = Object.entries(right).map(([name, item]) => [
    name,
    isObject(item) && isObject(left[name]) ? merge(left[name], item) : item,
  ]);
  return { ...left, ...Object.fromEntries(both) };
}

const asSet = (list: readonly unknown[]): string[] => [...new Set(list.map(canonical))].sort();

/** A text that is the same for values that mean the same: no list of a pool has an order. */
export function canonical(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `[${asSet(value).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'nothing';
  const members = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join(',')}}`;
}

/** Whether everything that is expected is so; AWS fills in more beside it. */
export const holds = (expected: unknown, actual: unknown): boolean =>
  isObject(expected)
    ? Object.entries(expected).every(([name, item]) =>
        holds(item, isObject(actual) ? actual[name] : undefined),
      )
    : canonical(expected) === canonical(actual);

/** What is no setting at all: absent, or an emulator's empty one. */
export const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.values(value).every(isNothing));
