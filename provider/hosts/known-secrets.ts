import { flattenSettings } from '../codec/flatten';
import type { Path } from '../codec/path';
import { own, type PlainObject } from '../codec/plain-object';
import { ScalarType } from '../codec/scalar';
import { LONG, masked, pathsFrom, SECRETS, textsAt, writingsOf } from '../codec/secret';
import { canonical } from '../codec/semantic-equals';
import { SetType } from '../codec/set';
import { type Struct, StructType } from '../codec/struct';

/** The values of fields that are always secret. */
const declaredSecret = (codec: Struct, properties: unknown): ReadonlyArray<string> =>
  flattenSettings(codec, properties).flatMap(({ codec: inner, value }) => {
    if (inner instanceof ScalarType) return inner.isSecret ? textsAt(value, []) : [];
    const element: unknown = inner instanceof SetType ? inner.element : undefined;
    return element instanceof StructType && Array.isArray(value)
      ? value.flatMap((item) => declaredSecret(element, item))
      : [];
  });

/**
 * The known secrets of one provider's resources. Pulumi keeps secret marks in the state but passes plain values to the
 * provider, so the paths of secrets are passed separately.
 */
export class KnownSecrets {
  private readonly texts = new Set<string>();
  private readonly paths = new Map<string, ReadonlyArray<Path>>();

  constructor(private readonly codec: Struct) {}

  /** Records the secret values of properties: those at the paths, and those of fields that are always secret. */
  learn(properties: PlainObject, paths: ReadonlyArray<Path> = pathsFrom(own(properties, SECRETS))): void {
    const marked = paths.flatMap((path) => textsAt(properties, path));
    // A shorter value in such a field is a mistake, not a secret.
    const declared = declaredSecret(this.codec, properties).filter(({ length }) => length >= LONG);
    for (const text of [...marked, ...declared].flatMap(writingsOf)) if (text !== '') this.texts.add(text);
  }

  /** Records the secret paths of these inputs, because the engine later passes the inputs without them. */
  keep(inputs: PlainObject, paths: ReadonlyArray<Path>): void {
    if (paths.length > 0) this.paths.set(canonical(inputs), paths);
    else if (this.paths.size > 0) this.paths.delete(canonical(inputs));
  }

  /** The state property with the secret paths of these inputs, if any. */
  kept(inputs: PlainObject): PlainObject {
    const paths = (this.paths.size > 0 && this.paths.get(canonical(inputs))) || [];
    return paths.length === 0 ? {} : { [SECRETS]: paths };
  }

  /** Redacts secret values in a text. */
  mask(text: string): string {
    return masked(text, this.texts);
  }
}
