import { describeValue } from './describe-value';
import type { Json, JsonObject } from './json-value';
import { setOwn } from './plain-object';
import { INVALID, type Normalise, TwoPassType } from './two-pass';
import { type CodecError, codecError } from './validation-failure';

/** Deeper JSON is refused: no service has it, and a cycle has no end. */
export const DEEPEST = 64;

const isRecord = (u: unknown): u is { readonly [name: string]: unknown } => {
  if (typeof u !== 'object' || u === null || Array.isArray(u)) return false;
  const prototype: unknown = Object.getPrototypeOf(u);
  // A Date, a Map or an instance of a class is no JSON. Each realm has an Object of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const isGiven = (item: unknown): boolean => item !== undefined && item !== null;

/** Why a value without parts is no JSON; undefined if it is. */
const refusedScalar = (u: unknown): string | undefined => {
  if (u === null || typeof u === 'boolean') return undefined;
  if (typeof u === 'string') return u.isWellFormed() ? undefined : 'half of a surrogate pair';
  if (typeof u === 'number') return Number.isFinite(u) ? undefined : describeValue(u);
  return typeof u === 'object' ? 'an instance of a class' : u === undefined ? 'nothing' : `a ${typeof u}`;
};

const normalised = (u: unknown, depth: number): Json | typeof INVALID => {
  if (Array.isArray(u)) {
    if (depth > DEEPEST) return INVALID;
    const list: Json[] = [];
    for (let index = 0; index < u.length; index++) {
      const item = normalised(u[index], depth + 1);
      if (item === INVALID) return INVALID;
      list.push(item);
    }
    return list;
  }
  if (!isRecord(u)) return refusedScalar(u) === undefined ? (u as Json) : INVALID;
  if (depth > DEEPEST) return INVALID;
  const found: JsonObject = {};
  for (const name of Object.keys(u)) {
    // A member that is null means the same as none, as in every object of this package.
    if (!isGiven(u[name])) continue;
    const item = name.isWellFormed() ? normalised(u[name], depth + 1) : INVALID;
    if (item === INVALID) return INVALID;
    setOwn(found, name, item);
  }
  return found;
};

/** The maximum number of failures to list: JSON that is this wrong is another file. */
const MOST = 20;

/** A JSON value, of which each member of an object is a setting. A list in it is one value, and has an order. */
export class JsonType<A extends Json = Json> extends TwoPassType<A, A> {
  readonly _tag = 'JsonType' as const;
  constructor(name: string, isObject: boolean) {
    const normalise = ((u: unknown) =>
      isObject && !isRecord(u) ? INVALID : normalised(u, 0)) as Normalise<A>;
    super(
      name,
      (u): u is A => normalise(u) !== INVALID,
      normalise,
      (u, context) => {
        if (isObject && !isRecord(u)) return [codecError(u, context, name)];
        const errors: CodecError[] = [];
        const steps: number[] = [];
        const walk = (value: unknown, inner: typeof context, depth: number): void => {
          if (errors.length >= MOST) return;
          const isList = Array.isArray(value);
          if (isList || isRecord(value)) {
            if (depth > DEEPEST) {
              const deep = `JSON of at most ${DEEPEST} levels`;
              errors.push({ ...codecError(value, inner, deep, 'deeper JSON'), freeSteps: [...steps] });
              return;
            }
            const entries: ReadonlyArray<[string, unknown]> = isList
              ? Array.from(value, (item: unknown, index) => [String(index), item])
              : Object.entries(value).filter(([, item]) => isGiven(item));
            for (const [key, item] of entries) {
              steps.push(inner.length - 1);
              const at = [...inner, { key, type: this, actual: item }];
              if (key.isWellFormed()) walk(item, at, depth + 1);
              else errors.push({ ...codecError(key, inner, 'JSON', 'a name with half of a surrogate pair') });
              steps.pop();
            }
            return;
          }
          const refused = refusedScalar(value);
          if (refused !== undefined)
            errors.push({ ...codecError(value, inner, 'JSON', refused), freeSteps: [...steps] });
        };
        walk(u, context, 0);
        return errors;
      },
      (value) => value,
    );
  }
}

/** Any JSON value. */
export const json = new JsonType('JSON', false);

/** A JSON object, whose members are settings at any depth. */
export const jsonObject = new JsonType<JsonObject>('a JSON object', true);

/** The same text for JSON that differs in the order of members only. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value)
    .filter((name) => isGiven(value[name]))
    .sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`).join(',')}}`;
};
