import type { Comment, EnumType, ObjectType, Property, PropertyType } from '../api/description';
import { constraintSentence } from '../api/interfaces';
import {
  ASSET,
  type EnumSpec,
  JSON_OBJECT,
  numberSpec,
  type ObjectSpec,
  type PropertySpec,
  type PropertySpecs,
  type TypeSpec,
  typeRef,
} from './spec';

/**
 * A comment as a description. A default is in the text alone: as a `default` of the schema every generated SDK would
 * declare it, and a setting that a program does not declare keeps its live value.
 */
export const descriptionOf = ({ text, default: fallback }: Comment, more = ''): string =>
  [text, more, fallback === undefined ? '' : `Default: ${fallback}.`]
    .filter((sentence) => sentence !== '')
    .join(' ');

/** The type of a value; of an output, a validity is a number and a file is text. */
const typeSpecOf = (type: PropertyType, constraint: string, isOutput: boolean): TypeSpec => {
  switch (type.kind) {
    case 'number':
      return numberSpec(constraint);
    case 'validity':
      return isOutput ? { type: 'integer' } : { oneOf: [{ type: 'integer' }, { type: 'string' }] };
    case 'fileText':
    case 'file':
      return isOutput ? { type: 'string' } : { oneOf: [{ type: 'string' }, ASSET] };
    case 'asset':
      return ASSET;
    case 'json':
      return JSON_OBJECT;
    case 'enum':
    case 'object':
      return typeRef(type.name);
    case 'literal':
      return { type: 'string' };
    case 'list':
      return { type: 'array', items: typeSpecOf(type.element, constraint, isOutput) };
    case 'map':
      return { type: 'object', additionalProperties: typeSpecOf(type.value, constraint, isOutput) };
    default:
      return { type: type.kind };
  }
};

const sorted = <A>(entries: ReadonlyArray<readonly [string, A]>): Readonly<Record<string, A>> =>
  Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));

/** The names of the properties that must be given, or are always there. */
export const requiredOf = (
  properties: ReadonlyArray<{ readonly name: string; readonly isRequired: boolean }>,
): ReadonlyArray<string> =>
  properties
    .filter(({ isRequired }) => isRequired)
    .map(({ name }) => name)
    .sort();

const literalOf = ({ type }: Property): string =>
  type.kind === 'literal' ? `Value: \`${type.value}\`.` : '';

const inputOf = (property: Property): PropertySpec => {
  const { comment, type, constraint, isPlain, isSecret, replaces } = property;
  return {
    ...typeSpecOf(type, constraint, false),
    ...(isPlain === true && { plain: true }),
    description: descriptionOf(comment, constraintSentence(property) || literalOf(property)),
    ...(isSecret && { secret: true }),
    ...(replaces && { willReplaceOnChanges: true }),
    ...(comment.deprecated !== undefined && { deprecationMessage: comment.deprecated }),
  };
};

export const inputsOf = (properties: ReadonlyArray<Property>): PropertySpecs =>
  sorted(properties.map((property) => [property.name, inputOf(property)] as const));

/** The live values; `secrets` are the names of those that are always secret. */
export const outputsOf = (
  properties: ReadonlyArray<Property>,
  secrets: ReadonlyArray<string>,
): PropertySpecs =>
  sorted(
    properties.map(({ name, type, constraint, comment, isSecret }) => [
      name,
      {
        ...typeSpecOf(type, constraint, true),
        description: descriptionOf({ text: comment.text }),
        ...((isSecret || secrets.includes(name)) && { secret: true }),
        ...(comment.deprecated !== undefined && { deprecationMessage: comment.deprecated }),
      },
    ]),
  );

/** An object with these properties, such as the arguments of a function. */
export const objectOf = (
  description: string,
  properties: PropertySpecs,
  required: ReadonlyArray<string>,
): ObjectSpec => ({ description, type: 'object', properties, required });

/** A nested type, with the properties of an input. Pulumi has one type for both, so an output may be an asset too. */
export const objectTypeOf = ({ comment, properties }: ObjectType): ObjectSpec =>
  objectOf(comment.text, inputsOf(properties), requiredOf(properties));

export const enumTypeOf = ({ name, values, isOwn }: EnumType): EnumSpec => ({
  description: `The values of ${isOwn === true ? '' : "AWS's "}\`${name}\`.`,
  type: 'string',
  enum: values.map((value) => ({ value })),
});
