import { isUnknown } from '../codec/unknown';

/** Thrown where a rule reads what is not known yet. */
class UnknownValueRead extends Error {}

const guarded = (value: unknown): unknown => {
  if (isUnknown(value) || (Array.isArray(value) && value.some(isUnknown))) throw new UnknownValueRead();
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, GUARD);
};

const GUARD: ProxyHandler<object> = {
  get: (target, name, receiver) => guarded(Reflect.get(target, name, receiver)),
};

/** Asks a question of a value in which parts may be unknown: no answer when it turns on one of those. */
export const evaluateIfKnown = <A, B>(value: unknown, question: (known: A) => B): B | undefined => {
  try {
    // The value was decoded: what is not unknown is as the type says.
    return question(guarded(value) as A);
  } catch (thrown) {
    if (thrown instanceof UnknownValueRead) return undefined;
    throw thrown;
  }
};
