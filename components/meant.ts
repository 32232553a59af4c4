import { suggestion } from '../provider/codec/suggestion';
import * as codecs from '../provider/codecs';

type Fields = Readonly<Record<string, { readonly codec: object }>>;

const fieldsOf = (codec: object): Fields =>
  'fields' in codec && typeof codec.fields === 'object' && codec.fields !== null ? { ...codec.fields } : {};

/** The path of a setting with this name, outer ones first. */
const pathNamed = (fields: Fields, name: string): string | undefined => {
  if (Object.hasOwn(fields, name)) return name;
  for (const [parent, { codec }] of Object.entries(fields)) {
    const path = pathNamed(fieldsOf(codec), name);
    if (path !== undefined) return `${parent}.${path}`;
  }
  return undefined;
};

/** The settings of the children that a preset overrides, by the argument that takes them. */
const CHILDREN = [
  ['pool', codecs.UserPoolSettings.fields],
  ['client', codecs.UserPoolClientSettings.fields],
] as const;

/** What was meant by an argument that a preset does not have: one of its own, or a setting of a child. */
export const argumentMeant = (name: string, own: ReadonlyArray<string>): string | undefined => {
  const near = suggestion(name, own);
  if (near !== undefined) return near;
  const similar = (fields: Fields): string | undefined => suggestion(name, Object.keys(fields));
  for (const find of [(fields: Fields) => pathNamed(fields, name), similar])
    for (const [child, fields] of CHILDREN) {
      const path = find(fields);
      if (path !== undefined) return `${child}.${path}`;
    }
  return undefined;
};

/** The name that was meant, or the list of all. */
export const oneOf = (meant: string | undefined, all: string): string =>
  meant === undefined ? all : `: did you mean ${meant}?`;
