import { isPlainObject } from '../../provider/codec/plain-object';
import { unmarkSecrets } from '../../provider/engine/mark-secrets';

/** A value as the engine passes it to a dynamic provider: without the marks of secrets, at any depth. */
export const withoutSecretMarks = <A>(value: A): A => {
  const plain = unmarkSecrets(value);
  if (plain !== value) return withoutSecretMarks(plain) as A;
  if (Array.isArray(plain)) return plain.map(withoutSecretMarks) as A;
  if (!isPlainObject(plain)) return value;
  return Object.fromEntries(
    Object.entries(plain).map(([name, inner]) => [name, withoutSecretMarks(inner)]),
  ) as A;
};
