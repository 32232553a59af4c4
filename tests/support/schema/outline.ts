import { createHash } from 'node:crypto';
import type { ObjectSpec, PackageSpec, PropertySpecs, TypeSpec } from './spec';

/** The file with the outline of the schema, which shows in a review what has changed for other languages. */
export const OUTLINE = 'tests/hosts/plugin/schema.txt';

const nameOf = (reference: string): string =>
  reference.slice(Math.max(...[':', '/'].map((end) => reference.lastIndexOf(end))) + 1);

const marksOf = (spec: TypeSpec & { readonly secret?: true; readonly willReplaceOnChanges?: true }): string =>
  [
    ...(spec.plain === true ? ['plain'] : []),
    ...(spec.secret === true ? ['secret'] : []),
    ...(spec.willReplaceOnChanges === true ? ['replaces'] : []),
  ]
    .map((mark) => ` ${mark}`)
    .join('');

/** A type in one line: `list of string`. */
export const typeText = (spec: TypeSpec): string => {
  if (spec.$ref !== undefined) return nameOf(spec.$ref);
  if (spec.oneOf !== undefined) return spec.oneOf.map(typeText).join(' | ');
  if (spec.items !== undefined) return `list of ${typeText(spec.items)}`;
  if (spec.additionalProperties !== undefined) return `map of ${typeText(spec.additionalProperties)}`;
  return spec.type ?? '';
};

const linesOf = (
  properties: PropertySpecs,
  required: ReadonlyArray<string>,
  indent: string,
): ReadonlyArray<string> =>
  Object.entries(properties).map(
    ([name, spec]) =>
      `${indent}${name}${required.includes(name) ? '' : '?'}: ${typeText(spec)}${marksOf(spec)}`,
  );

const objectLines = ({ properties, required }: ObjectSpec): ReadonlyArray<string> =>
  linesOf(properties, required, '  ');

/** Every property and every word of the schema in a line, and a hash of the descriptions. */
export const outlineOf = (schema: PackageSpec): string => {
  const { types, resources, functions, config } = schema;
  const sections = [
    ['settings of the provider', ...linesOf(config.variables, [], '  ')],
    ...Object.entries(resources).map(([token, resource]) => [
      `${resource.isComponent === true ? 'component' : 'resource'} ${nameOf(token)}`,
      ...linesOf(resource.inputProperties, resource.requiredInputs, '  '),
      '  outputs',
      ...linesOf(resource.properties, resource.required, '    '),
      ...(resource.aliases ?? []).map(({ type }) => `  alias ${type}`),
    ]),
    ...Object.entries(functions).map(([token, { inputs, outputs }]) => [
      `function ${nameOf(token)}`,
      ...objectLines(inputs),
      '  result',
      ...linesOf(outputs.properties, outputs.required, '    '),
    ]),
    ...Object.entries(types).map(([token, type]) =>
      type.type === 'string'
        ? [`enum ${nameOf(token)}: ${type.enum.map(({ value }) => value).join(', ')}`]
        : [`type ${nameOf(token)}`, ...objectLines(type)],
    ),
  ];
  const { version: _, ...text } = schema;
  const hash = createHash('sha256').update(JSON.stringify(text)).digest('hex');
  return `${[...sections.map((lines) => lines.join('\n')), `sha256 of the schema without its version: ${hash}`].join('\n\n')}\n`;
};
