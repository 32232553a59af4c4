import type {
  Comment,
  Description,
  EnumType,
  ObjectType,
  Property,
  PropertyType,
  ResourceType,
} from './description';
import { awsOperationPage, awsPage } from './extract';
import { presetFiles } from './preset-interfaces';

export const HEADER = '/* Generated from the declarations of the kinds by `npm run docs`. Do not edit. */';

/** The type of a value in an output. */
const shapeOf = (type: PropertyType): string => {
  switch (type.kind) {
    case 'validity':
      return 'number';
    case 'fileText':
      return 'string';
    case 'file':
    case 'asset':
      return 'string';
    case 'json':
      return 'JsonObject';
    case 'enum':
      return type.name;
    case 'literal':
      return `'${type.value}'`;
    case 'object':
      return type.name;
    case 'list':
      return `${shapeOf(type.element)}[]`;
    case 'map':
      return `{ [key: string]: ${shapeOf(type.value)} }`;
    default:
      return type.kind;
  }
};

/** The type of a value in an argument, where the value itself is known and its parts may be outputs. */
const givenOf = (type: PropertyType): string => {
  switch (type.kind) {
    case 'object':
      return `${type.name}Args`;
    case 'list':
      return `pulumi.Input<${givenOf(type.element)}>[]`;
    case 'map':
      return `{ [key: string]: pulumi.Input<${givenOf(type.value)}> }`;
    case 'fileText':
      return 'string | pulumi.asset.FileAsset | pulumi.asset.StringAsset';
    case 'file':
      return 'string | pulumi.asset.FileAsset | pulumi.asset.StringAsset';
    case 'json':
      return 'JsonObjectInput';
    case 'asset':
      return 'pulumi.asset.Asset';
    default:
      return shapeOf(type);
  }
};

/**
 * The type of an argument. An optional one accepts an output that may be undefined. Pulumi's analyzer of components reads
 * the value of the promise in a union: it finds the name of an enum only where it is that whole value, so the outputs
 * that may be undefined, and the outputs of a duration, are members of their own.
 */
const argumentOf = ({ type, isRequired, isPlain }: Property): string => {
  const orUndefined = isRequired ? '' : ' | undefined';
  if (isPlain === true) return `${givenOf(type)}${orUndefined}`;
  switch (type.kind) {
    case 'validity':
      return `pulumi.Input<number${orUndefined}> | Duration | pulumi.Output<number | Duration${orUndefined}>`;
    case 'literal':
      return `'${type.value}' | Promise<string> | pulumi.Output<string${orUndefined}>${orUndefined}`;
    case 'enum':
      return isRequired
        ? `pulumi.Input<${type.name}>`
        : `pulumi.Input<${type.name}> | pulumi.Output<${type.name} | undefined> | undefined`;
    default:
      return `pulumi.Input<${givenOf(type)}${orUndefined}>`;
  }
};

const WIDTH = 108;

/** Text in lines of at most this width. */
const wrapped = (text: string, indent: string): ReadonlyArray<string> => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${indent} * ${last} ${word}`.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Constraints that the name of the property says, or that no user reaches: the reference has them. */
const FAMILIAR = /^an? (?:ARN|user pool id|AWS Region code)\b|\b131072 characters|^a list of 0 to/;

const numbersIn = (text: string): ReadonlyArray<string> => text.replaceAll(',', '').match(/\d+/g) ?? [];

/** The accepted values in a sentence, unless the comment says them. */
export const constraintSentence = ({ type, constraint, comment }: Property): string => {
  if (type.kind === 'enum' || (type.kind === 'list' && type.element.kind === 'enum')) {
    const { values } =
      type.kind === 'enum' ? type : (type.element as { readonly values: ReadonlyArray<string> });
    const mentioned = `${comment.text} ${comment.default ?? ''}`;
    return values.every((value) => mentioned.includes(value))
      ? ''
      : `Values: ${values.map((value) => `\`${value}\``).join(', ')}.`;
  }
  if (type.kind !== 'string' && type.kind !== 'number' && type.kind !== 'list') return '';
  if (FAMILIAR.test(constraint)) return '';
  const numbers = numbersIn(constraint);
  const mentioned = numbersIn(`${comment.text} ${comment.default ?? ''}`);
  return numbers.length === 0 || numbers.every((number) => mentioned.includes(number))
    ? ''
    : `Must be ${constraint.replace(/^: /, '')}.`;
};

const tagsOf = (comment: Comment, see: string | undefined): ReadonlyArray<string> => [
  ...(comment.deprecated === undefined ? [] : [`@deprecated ${comment.deprecated}`]),
  ...(comment.default === undefined ? [] : [`@default ${comment.default}`]),
  ...(see === undefined ? [] : [`@see ${see}`]),
];

const docOf = (comment: Comment, indent: string, more: string, see?: string): string => {
  const text = [comment.text, more].filter((sentence) => sentence !== '').join(' ');
  const tags = tagsOf(comment, see).flatMap((tag) => wrapped(tag, indent));
  const lines = [...wrapped(text, indent), ...tags];
  return lines.length === 1 && `${indent}/** ${lines[0]} */`.length <= WIDTH + 2
    ? `${indent}/** ${lines[0]} */`
    : [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join('\n');
};

const seeOf = (awsType: string | undefined): string | undefined =>
  awsType === undefined ? undefined : awsPage(awsType);

/** A member of an interface, below its comment. */
const member = (comment: Comment, declaration: string, more = ''): string =>
  `${docOf(comment, '  ', more)}\n  ${declaration};`;

/** An interface with its comment. */
const interfaceOf = (name: string, comment: Comment, members: ReadonlyArray<string>, see?: string): string =>
  `${docOf(comment, '', '', see)}\nexport interface ${name} {\n${members.join('\n')}\n}`;

/** The members of an interface of arguments. */
const argumentsOf = (properties: ReadonlyArray<Property>): ReadonlyArray<string> =>
  properties.map((property) =>
    member(
      property.comment,
      `${property.name}${property.isRequired ? '' : '?'}: ${argumentOf(property)}`,
      constraintSentence(property),
    ),
  );

export const argsInterface = ({ name, comment, awsType, properties }: ObjectType): string =>
  interfaceOf(`${name}Args`, comment, argumentsOf(properties), seeOf(awsType));

const shapeInterface = ({ name, comment, awsType, properties }: ObjectType): string => {
  const members = properties.map((property) =>
    member(property.comment, `${property.name}${property.isRequired ? '' : '?'}: ${shapeOf(property.type)}`),
  );
  return interfaceOf(name, comment, members, seeOf(awsType));
};

const resourceArgs = ({ name, inputs, operations: [operation = ''] }: ResourceType): string =>
  interfaceOf(
    `${name}Args`,
    { text: `The arguments of a \`${name}\`.` },
    argumentsOf(inputs),
    awsOperationPage(operation),
  );

/** The type of a value that may be absent. */
const orUndefined = ({ type, isRequired }: Property): string =>
  `${shapeOf(type)}${isRequired ? '' : ' | undefined'}`;

const resourceOutputs = ({ name, outputs }: ResourceType): string => {
  const members = outputs.map((output) =>
    member(output.comment, `readonly ${output.name}: pulumi.Output<${orUndefined(output)}>`),
  );
  const text = `The outputs of a \`${name}\`, with their live values. An argument that the program does not declare is undefined.`;
  return interfaceOf(`${name}Outputs`, { text }, members);
};

/** The kinds with a function that reads one. */
const READ_BY_FUNCTIONS = ['UserPool', 'UserPoolClient'];

const resourceValues = ({ name, values }: ResourceType): ReadonlyArray<string> => {
  if (!READ_BY_FUNCTIONS.includes(name)) return [];
  // Not `?`: the property of an output would then be undefined instead of an output.
  const members = values.map((value) => member(value.comment, `${value.name}: ${orUndefined(value)}`));
  const text = `The live values of a \`${name}\`: its settings, and what AWS assigns.`;
  return [interfaceOf(`${name}Values`, { text }, members)];
};

/** The names of other files that a file uses, for its imports. */
const importsOf = (text: string, own: ReadonlyArray<string>, from: ReadonlyMap<string, string>): string => {
  const used = new Map<string, string[]>();
  for (const [, name = ''] of text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').matchAll(/\b([A-Z]\w+)\b/g)) {
    const file = own.includes(name) ? undefined : from.get(name);
    if (file === undefined) continue;
    const names = used.get(file) ?? [];
    if (!names.includes(name)) used.set(file, [...names, name]);
  }
  return [...used]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([file, names]) => `import type { ${names.sort().join(', ')} } from '${file}';`)
    .join('\n');
};

const keyOf = (value: string): string => (/^[A-Za-z_]\w*$/.test(value) ? value : `'${value}'`);

const enumText = ({ name, values, isOwn }: EnumType): string => {
  const whose = isOwn === true ? '' : "AWS's ";
  return [
    docOf({ text: `The values of ${whose}\`${name}\`.` }, '', ''),
    `export const ${name} = {`,
    ...values.map((value) => `  ${keyOf(value)}: '${value}',`),
    '} as const;',
    docOf({ text: `A value of ${whose}\`${name}\`.` }, '', ''),
    `export type ${name} = (typeof ${name})[keyof typeof ${name}];`,
  ].join('\n');
};

/** A generated file, with the imports that its text needs from the files that export the names. */
export const fileOf = (
  body: string,
  own: ReadonlyArray<string>,
  from: ReadonlyMap<string, string>,
): string => {
  const imports = ["import type * as pulumi from '@pulumi/pulumi';", importsOf(body, own, from)];
  return `${[HEADER, imports.filter((line) => line !== '').join('\n'), body].join('\n\n')}\n`;
};

/** The types that a file may import, and from where. */
const originsOf = ({ resources, enums }: Description): ReadonlyMap<string, string> =>
  new Map([
    ...enums.map(({ name }) => [name, './enums'] as const),
    ...resources.flatMap(({ file, types }) =>
      types.flatMap(({ name }) => [name, `${name}Args`].map((one) => [one, `./${file}`] as const)),
    ),
    ['Duration', '../resources/user-pool-client/types/duration'],
    ['JsonObject', '../codec/json-value'],
    ['JsonObjectInput', '../pulumi/json-input'],
  ]);

/** The generated files of the kinds, by their paths. */
export const kindFiles = (description: Description): ReadonlyMap<string, string> => {
  const { resources, enums } = description;
  const from = originsOf(description);
  const files = new Map<string, string>();
  files.set('enums.ts', [HEADER, ...enums.map(enumText)].join('\n\n').concat('\n'));
  for (const resource of resources) {
    const { file, name, types } = resource;
    const body = [
      resourceArgs(resource),
      resourceOutputs(resource),
      ...resourceValues(resource),
      ...types.flatMap((type) => [argsInterface(type), shapeInterface(type)]),
    ].join('\n\n');
    const own = [
      `${name}Args`,
      `${name}Outputs`,
      `${name}Values`,
      ...types.flatMap((type) => [type.name, `${type.name}Args`]),
    ];
    files.set(`${file}.ts`, fileOf(body, own, from));
  }
  const names = ['enums', ...resources.map(({ file }) => file)].sort();
  files.set('index.ts', `${HEADER}\n\n${names.map((name) => `export * from './${name}';`).join('\n')}\n`);
  return new Map([...files].map(([name, text]) => [`provider/types/${name}`, text]));
};

/** The generated files, by their paths. */
export const interfaceFiles = (description: Description): ReadonlyMap<string, string> =>
  new Map([...kindFiles(description), ...presetFiles(description, originsOf(description).keys())]);
