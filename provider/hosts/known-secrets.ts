import type { Path } from '../codec/path';
import { own, type PlainObject } from '../codec/plain-object';
import { LONG, masked, pathsFrom, SECRETS, textsAt, writingsOf } from '../codec/secret';
import { secretValues } from '../codec/secret-values';
import { canonical } from '../codec/semantic-equals';
import type { Struct } from '../codec/struct';

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
    const declared = secretValues(this.codec, properties)
      .flatMap((value) => textsAt(value, []))
      .filter(({ length }) => length >= LONG);
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
