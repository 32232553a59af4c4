import { flattenSettings } from '../codec/flatten';
import type { Path } from '../codec/path';
import { own, type PlainObject } from '../codec/plain-object';
import { ScalarType } from '../codec/scalar';
import { LONG, masked, pathsFrom, SECRETS, textsAt, writingsOf } from '../codec/secret';
import { canonical } from '../codec/semantic-equals';
import { SetType } from '../codec/set';
import { type Struct, StructType } from '../codec/struct';

/** The texts of the fields that are secret in every program. */
const declaredSecret = (codec: Struct, properties: unknown): ReadonlyArray<string> =>
  flattenSettings(codec, properties).flatMap(({ codec: inner, value }) => {
    if (inner instanceof ScalarType) return inner.isSecret ? textsAt(value, []) : [];
    const element: unknown = inner instanceof SetType ? inner.element : undefined;
    return element instanceof StructType && Array.isArray(value)
      ? value.flatMap((item) => declaredSecret(element, item))
      : [];
  });

/**
 * What is secret in the resources of one provider. Pulumi keeps a secret's mark in the state and hands the provider the
 * plain value, so that the marks have to be told separately.
 */
export class KnownSecrets {
  private readonly texts = new Set<string>();
  private readonly paths = new Map<string, ReadonlyArray<Path>>();

  constructor(private readonly codec: Struct) {}

  /** Learns the secret values of some properties: those at the paths, and those of fields that are always secret. */
  learn(properties: PlainObject, paths: ReadonlyArray<Path> = pathsFrom(own(properties, SECRETS))): void {
    const marked = paths.flatMap((path) => textsAt(properties, path));
    // What is shorter in a field that is always secret is a mistake, and no secret.
    const declared = declaredSecret(this.codec, properties).filter(({ length }) => length >= LONG);
    for (const text of [...marked, ...declared].flatMap(writingsOf)) if (text !== '') this.texts.add(text);
  }

  /** Remembers what was said of these inputs, which come again without it. */
  keep(inputs: PlainObject, paths: ReadonlyArray<Path>): void {
    if (paths.length > 0) this.paths.set(canonical(inputs), paths);
    else if (this.paths.size > 0) this.paths.delete(canonical(inputs));
  }

  /** The property that the state keeps of these inputs' secrets, if there are any. */
  kept(inputs: PlainObject): PlainObject {
    const paths = (this.paths.size > 0 && this.paths.get(canonical(inputs))) || [];
    return paths.length === 0 ? {} : { [SECRETS]: paths };
  }

  /** The text without secret values. */
  mask(text: string): string {
    return masked(text, this.texts);
  }
}
