import { isUnknown } from '../codec/unknown';

/** Thrown when a rule reads an unknown value. */
class UnknownValueRead extends Error {}

const guarded = (value: unknown): unknown => {
  if (isUnknown(value) || (Array.isArray(value) && value.some(isUnknown))) throw new UnknownValueRead();
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, GUARD);
};

const GUARD: ProxyHandler<object> = {
  get: (target, name, receiver) => guarded(Reflect.get(target, name, receiver)),
};

/** Evaluates a predicate on a partly unknown value; undefined if the result depends on an unknown part. */
export const evaluateIfKnown = <A, B>(value: unknown, question: (known: A) => B): B | undefined => {
  try {
    // The value was decoded, so its known parts match the type.
    return question(guarded(value) as A);
  } catch (thrown) {
    if (thrown instanceof UnknownValueRead) return undefined;
    throw thrown;
  }
};
