import { type AnyCodec, asAnyCodec } from '../codec/any-codec';
import type { Path } from '../codec/path';
import { apiName, type Struct } from '../codec/struct';
import { suggestion } from '../codec/suggestion';
import type { ValidationFailure } from '../codec/validation-failure';
import { ourNameOf } from '../migration/our-name';
import { ResourceServerInputs } from '../resources/resource-server/inputs';
import { UserPoolInputs } from '../resources/user-pool/inputs';
import { UserPoolClientInputs } from '../resources/user-pool-client/inputs';
import { UserPoolDomainInputs } from '../resources/user-pool-domain/inputs';
import { UserPoolTriggersInputs } from '../resources/user-pool-triggers/settings';

const INPUTS: { readonly [kind: string]: Struct } = {
  UserPool: UserPoolInputs,
  UserPoolClient: UserPoolClientInputs,
  UserPoolDomain: UserPoolDomainInputs,
  UserPoolTriggers: UserPoolTriggersInputs,
  ResourceServer: ResourceServerInputs,
};

/** A property of a kind: its path without indices, and its names, here and in the API. */
interface Property {
  readonly path: string;
  readonly names: ReadonlyArray<string>;
}

/** Names that differ in spelling alone are the same: `UserPoolTags`, `user_pool_tags`, `callbackURLs`. */
const folded = (name: string): string => name.replace(/[_-]/g, '').toLowerCase();

const inside = (codec: AnyCodec | undefined, path: string): ReadonlyArray<Property> => {
  if (codec?._tag === 'SetType') return inside(asAnyCodec(codec.element), path);
  if (codec?._tag !== 'StructType') return [];
  return Object.entries(codec.fields).flatMap(([name, field]) => {
    const own = path === '' ? name : `${path}.${name}`;
    const names = [name, apiName(name, field)].map(folded);
    return [{ path: own, names }, ...inside(asAnyCodec(field.codec), own)];
  });
};

const depth = (path: string): number => path.split('.').length;

const known = new Map<string, ReadonlyArray<Property>>();

/** The properties of a kind, outer ones first; looked up only for one that is refused. */
const propertiesOf = (kind: string): ReadonlyArray<Property> => {
  const codec = Object.hasOwn(INPUTS, kind) ? INPUTS[kind] : undefined;
  const found = known.get(kind) ?? (codec === undefined ? [] : inside(codec, ''));
  const sorted = found.toSorted((a, b) => depth(a.path) - depth(b.path));
  known.set(kind, sorted);
  return sorted;
};

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.');

/** The paths of a kind whose last step has a name, in any spelling; those beside the given place before all others. */
const namedSo = (kind: string, name: string, place: string): ReadonlyArray<string> => {
  const wanted = folded(name);
  const paths = propertiesOf(kind)
    .filter(({ names }) => names.includes(wanted))
    .map(({ path }) => path);
  const beside = paths.filter((path) => parentOf(path) === place);
  return beside.length > 0 ? beside : paths;
};

/** How a path is said where it was looked for: the name alone of what is beside it. */
const relative = (path: string, place: string): string =>
  place !== '' && parentOf(path) === place ? (path.split('.').at(-1) ?? path) : path;

/** A name near to one of the kind, at another level. */
const nearElsewhere = (kind: string, name: string): string | undefined => {
  const paths = propertiesOf(kind).map(({ path }) => path);
  const near = suggestion(
    name,
    paths.map((path) => path.split('.').at(-1) ?? path),
  );
  return paths.find((path) => path.split('.').at(-1) === near);
};

/** What other kinds call so: the first that has it, as itself or by another provider's name. */
const elsewhere = (kind: string, name: string): string | undefined => {
  for (const other of Object.keys(INPUTS).filter((candidate) => candidate !== kind)) {
    const [path = ourNameOf(other, name)] = namedSo(other, name, '');
    if (path !== undefined) return path === name ? `is a property of ${other}` : `is ${path} of ${other}`;
  }
  return undefined;
};

/** Another provider's name of a property that is nested there, given at another level. */
const foreignLeaf = (kind: string, name: string): string | undefined => {
  const structs = propertiesOf(kind).map(({ path }) => parentOf(path));
  return [...new Set(structs)]
    .map((struct) => ourNameOf(kind, struct === '' ? name : `${struct}.${name}`))
    .find((ours) => ours !== undefined);
};

/** What was meant by a property that a kind does not have: the property of that name, or of what others call so. */
const meantBy = (kind: string, unknown: Path): string | undefined => {
  const steps = unknown.filter((step) => typeof step === 'string');
  const [name = '', place] = [steps.at(-1), steps.slice(0, -1).join('.')];
  const foreign = ourNameOf(kind, steps.join('.'));
  const [ours = foreign] = foreign === undefined ? namedSo(kind, name, place) : [];
  const own = ours ?? foreignLeaf(kind, name);
  return own === undefined ? undefined : relative(own, place);
};

/** The same failure, saying what was meant where that can be told. */
export const withSuggestion =
  (kind: string) =>
  (failure: ValidationFailure): ValidationFailure => {
    const { unknown, ...said } = failure;
    if (unknown === undefined) return failure;
    const name = String(unknown.at(-1));
    const base = said.reason.replace(/:.*/s, '');
    const own = meantBy(kind, unknown);
    if (own !== undefined) return { ...said, reason: `${base}: did you mean ${own}?` };
    const other = elsewhere(kind, name);
    if (other !== undefined) return { ...said, reason: `${base}: ${name} ${other}` };
    if (said.reason.includes('did you mean')) return said;
    const near = nearElsewhere(kind, name);
    return near === undefined ? said : { ...said, reason: `${base}: did you mean ${near}?` };
  };
