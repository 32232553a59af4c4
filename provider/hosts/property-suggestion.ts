import { type AnyCodec, asAnyCodec } from '../codec/any-codec';
import { type Path, topProperty } from '../codec/path';
import { apiName, type Struct } from '../codec/struct';
import { suggestion } from '../codec/suggestion';
import type { ValidationFailure } from '../codec/validation-failure';
import { ourNameOf } from '../migration/our-name';
import { KINDS } from '../resources';

/** A kind of resource, with the codec of its inputs. */
interface Kind {
  readonly name: string;
  readonly inputs: Struct;
}

/** A property of a kind: its path without indices, and its names here and in the API. */
interface Property {
  readonly path: string;
  readonly names: ReadonlyArray<string>;
}

/** Normalises spelling: `UserPoolTags`, `user_pool_tags` and `callbackURLs` match our names. */
const folded = (name: string): string => name.replace(/[_-]/g, '').toLowerCase();

const within = (parent: string, name: string): string => (parent === '' ? name : `${parent}.${name}`);

const inside = (codec: AnyCodec | undefined, path: string): ReadonlyArray<Property> => {
  if (codec?._tag === 'SetType') return inside(asAnyCodec(codec.element), path);
  if (codec?._tag !== 'StructType') return [];
  return Object.entries(codec.fields).flatMap(([name, field]) => {
    const own = within(path, name);
    const names = [name, apiName(name, field)].map(folded);
    return [{ path: own, names }, ...inside(asAnyCodec(field.codec), own)];
  });
};

const depth = (path: string): number => path.split('.').length;

const known = new WeakMap<Struct, ReadonlyArray<Property>>();

/** The properties of a kind, outer ones first; computed only when a property is refused. */
const propertiesOf = ({ inputs }: Kind): ReadonlyArray<Property> => {
  const found = known.get(inputs) ?? inside(inputs, '').toSorted((a, b) => depth(a.path) - depth(b.path));
  known.set(inputs, found);
  return found;
};

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.');

/** Whether a path is a plausible place for a property that was given here: within another setting it would be none. */
const isNear = (path: string, parent: string): boolean =>
  parent === '' || topProperty(path) === topProperty(parent) || !path.includes('.');

/** The paths whose last step has this name in any spelling; siblings of the given place come first. */
const pathsNamed = (kind: Kind, name: string, parent: string): ReadonlyArray<string> => {
  const wanted = folded(name);
  const paths = propertiesOf(kind)
    .filter(({ names }) => names.includes(wanted))
    .map(({ path }) => path);
  const beside = paths.filter((path) => parentOf(path) === parent);
  return beside.length > 0 ? beside : paths.filter((path) => isNear(path, parent));
};

/** Formats a path relative to the place of the lookup: a sibling by its name alone. */
const relative = (path: string, parent: string): string =>
  parent !== '' && parentOf(path) === parent ? (path.split('.').at(-1) ?? path) : path;

/** A similar name at another level of the same kind. */
const nearElsewhere = (kind: Kind, name: string, parent: string): string | undefined => {
  const paths = propertiesOf(kind)
    .map(({ path }) => path)
    .filter((path) => isNear(path, parent));
  const near = suggestion(
    name,
    paths.map((path) => path.split('.').at(-1) ?? path),
  );
  return paths.find((path) => path.split('.').at(-1) === near);
};

/** The first other kind with a property of this name, its own or another provider's. */
const elsewhere = (kind: Kind, name: string): string | undefined => {
  for (const [other, { inputs }] of Object.entries(KINDS).filter(([candidate]) => candidate !== kind.name)) {
    const [path = ourNameOf(other, name)] = pathsNamed({ name: other, inputs }, name, '');
    if (path !== undefined) return path === name ? `is a property of ${other}` : `is ${path} of ${other}`;
  }
  return undefined;
};

/** Matches another provider's name for a nested property, given at another level. */
const foreignLeaf = (kind: Kind, name: string): string | undefined => {
  const structs = propertiesOf(kind).map(({ path }) => parentOf(path));
  return [...new Set(structs)]
    .map((struct) => ourNameOf(kind.name, within(struct, name)))
    .find((ours) => ours !== undefined);
};

/** The name of an unknown property, and the path of the setting that it was given in, without indices. */
const placeOf = (unknown: Path): { readonly name: string; readonly parent: string } => {
  const steps = unknown.filter((step) => typeof step === 'string');
  return { name: steps.at(-1) ?? '', parent: steps.slice(0, -1).join('.') };
};

/** Suggests the intended property for an unknown one, by our name or another provider's. */
const meantBy = (kind: Kind, name: string, parent: string): string | undefined => {
  const foreign = ourNameOf(kind.name, within(parent, name));
  const [ours = foreign] = foreign === undefined ? pathsNamed(kind, name, parent) : [];
  const own = ours ?? foreignLeaf(kind, name);
  return own === undefined ? undefined : relative(own, parent);
};

/** Adds the suggestion to a failure, if there is one. */
export const withSuggestion =
  (kind: Kind) =>
  (failure: ValidationFailure): ValidationFailure => {
    const { unknown, ...others } = failure;
    if (unknown === undefined) return failure;
    const { name, parent } = placeOf(unknown);
    const base = others.reason.replace(/:.*/s, '');
    const own = meantBy(kind, name, parent);
    if (own !== undefined) return { ...others, reason: `${base}: did you mean ${own}?` };
    const other = elsewhere(kind, name);
    if (other !== undefined) return { ...others, reason: `${base}: ${name} ${other}` };
    if (others.reason.includes('did you mean')) return others;
    const near = nearElsewhere(kind, name, parent);
    return near === undefined ? others : { ...others, reason: `${base}: did you mean ${near}?` };
  };
