import { flattenSettings, type Setting } from '../codec/flatten';
import { getIn } from '../codec/object-path';
import { type Path, topProperty } from '../codec/path';
import { compact, own, type PlainObject } from '../codec/plain-object';
import { isAlwaysSecret } from '../codec/secret-values';
import { semanticEquals } from '../codec/semantic-equals';
import type { Struct } from '../codec/struct';
import { markSecrets } from '../engine/mark-secrets';
import { areSameAttributes } from '../resources/user-pool/attributes';
import { foreignPaths } from './foreign-paths';
import { inFormOfProgram } from './identity-provider';
import type { Origin } from './origin';
import { namesFrom, translate } from './translate';

const declaresSame = (before: PlainObject, { path, codec, options, value }: Setting): boolean =>
  path[0] === 'schema'
    ? areSameAttributes(own(before, 'schema'), value)
    : semanticEquals(codec, options, value, getIn(before, path));

/** The old inputs' paths with always-secret values that the program does not declare. */
const undeclaredSecrets = (codec: Struct, before: PlainObject, news: PlainObject): ReadonlyArray<Path> =>
  flattenSettings(codec, before)
    .filter(({ path, codec: inner }) => isAlwaysSecret(inner) && getIn(news, path) === undefined)
    .map(({ path }) => path);

/**
 * The inputs that the engine compares with the other provider's: the other provider's own value where the program
 * declares the same under another name, else the program's. The engine compares property by property and would show
 * every setting as removed and added. The declared inputs are carried in one secret input and replace these at the next
 * check. The engine marks secrets by their name in the program, so secrets under other names are marked here.
 */
export const displayedInputs = (
  origin: Origin,
  className: string,
  codec: Struct,
  olds: PlainObject,
  news: PlainObject,
  secrets: ReadonlyArray<Path>,
): PlainObject => {
  const translated = translate(origin, className, olds);
  const before = className === 'IdentityProvider' ? inFormOfProgram(translated, olds, news) : translated;
  const differs = new Set(
    flattenSettings(codec, news)
      .filter((setting) => !declaresSame(before, setting))
      .map(({ path }) => String(path[0])),
  );
  const replaced = new Set(
    namesFrom(origin, className)
      .filter(({ ours }) => differs.has(topProperty(ours)))
      .map(({ theirs }) => topProperty(theirs)),
  );
  const inputs = compact([
    ...Object.entries(olds).filter(([name]) => !replaced.has(name) || differs.has(name)),
    ...[...differs].map((name) => [name, own(news, name)] as const),
  ]);
  const secretPaths = [...secrets, ...undeclaredSecrets(codec, before, news)];
  return markSecrets(
    inputs,
    secretPaths.flatMap((path) => foreignPaths(origin, className, path)),
  );
};
