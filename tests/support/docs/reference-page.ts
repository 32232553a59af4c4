import { join } from 'node:path';
import { CATEGORIES, type Operation } from '../../../provider/aws/operations';
import { RATES } from '../../../provider/aws/quotas';
import { importIdForm } from '../../../provider/engine/import-id';
import { isStrict } from '../../../provider/engine/rules';
import { KINDS } from '../../../provider/resources';
import type {
  Comment,
  Description,
  ObjectType,
  Property,
  PropertyType,
  ResourceType,
} from '../api/description';
import { typeNamed } from '../api/description';
import { apiDescription, awsOperationPage, awsPage } from '../api/extract';
import { KIND_DECLARATIONS } from '../api/kinds';
import { ROOT } from '../workspace/pack';
import { classOf } from './iam-page';
import { cell } from './interface-rows';
import { anchorOf } from './programs';
import { RULES_OF, type RuleText } from './rules-of-kinds';

const REFERENCE = join(ROOT, 'docs', 'reference');

/** A type in words: the nested properties follow below it. */
const typeName = (type: PropertyType): string => {
  switch (type.kind) {
    case 'validity':
      return 'number, or text with its unit';
    case 'fileText':
      return 'asset, or text';
    case 'file':
      return 'file';
    case 'json':
      return 'JSON object';
    case 'enum':
      return type.values.map((value) => `\`${value}\``).join(' \\| ');
    case 'literal':
      return `\`${type.value}\``;
    case 'object':
      return `\`${type.name}Args\``;
    case 'list':
      return `list of ${typeName(type.element)}`;
    case 'map':
      return `map of ${typeName(type.value)}`;
    default:
      return type.kind;
  }
};

const nestedIn = (type: PropertyType): string | undefined => {
  if (type.kind === 'object') return type.name;
  if (type.kind === 'list') return nestedIn(type.element);
  return type.kind === 'map' ? nestedIn(type.value) : undefined;
};

/** Constraints without information: the limit of every string, and lists and objects of any size. */
const UNSPECIFIC = /^a string of at most 131072 characters$|^a list$|^an object$|^a string$/;

/** The accepted values, where the type does not say them. */
const constraintOf = ({ type, constraint }: Property): string =>
  type.kind === 'object' ||
  type.kind === 'enum' ||
  type.kind === 'literal' ||
  type.kind === 'boolean' ||
  UNSPECIFIC.test(constraint)
    ? ''
    : ` Must be ${constraint.replace(/^: /, '')}.`;

const argumentLine = (property: Property, depth: number): string => {
  const { name, comment, isRequired, isSecret, type } = property;
  const marks = [
    typeName(type),
    ...(isRequired ? ['required'] : []),
    ...(isSecret ? ['always a secret'] : []),
    ...(comment.deprecated === undefined ? [] : ['deprecated']),
  ].join(', ');
  const ends = [
    comment.text,
    comment.deprecated ?? '',
    ...(comment.default === undefined ? [] : [`Default: ${comment.default}.`]),
  ].filter((text) => text !== '');
  return `${'  '.repeat(depth)}- **\`${name}\`** (${marks}): ${ends.join(' ')}${constraintOf(property)}`;
};

/** The arguments as a tree. A type that was shown before is not shown again. */
const tree = (
  description: Description,
  properties: ReadonlyArray<Property>,
  depth: number,
  seen: Set<string>,
): ReadonlyArray<string> =>
  properties.flatMap((property) => {
    const name = nestedIn(property.type);
    const line = argumentLine(property, depth);
    if (name === undefined) return [line];
    if (seen.has(name)) return [`${line} Its properties are above.`];
    seen.add(name);
    const type = typeNamed(description, name);
    const see = type.awsType === undefined ? '' : ` AWS: [${type.awsType}](${awsPage(type.awsType)}).`;
    return [`${line}${see}`, ...tree(description, type.properties, depth + 1, seen)];
  });

/** Every property of a kind with its path, at any depth. */
const everyProperty = (
  description: Description,
  properties: ReadonlyArray<Property>,
  above: string,
): ReadonlyArray<readonly [path: string, property: Property]> =>
  properties.flatMap((property) => {
    const path = above === '' ? property.name : `${above}.${property.name}`;
    const name = nestedIn(property.type);
    const nested: ObjectType | undefined = name === undefined ? undefined : typeNamed(description, name);
    return [[path, property] as const, ...everyProperty(description, nested?.properties ?? [], path)];
  });

const outputTypeName = (type: PropertyType): string =>
  typeName(type).replaceAll(/Args`/g, '`').replace('number, or text with its unit', 'number');

const outputsTable = ({ inputs, outputs }: ResourceType): string => {
  const names = new Set(inputs.map(({ name }) => name));
  const own = outputs.filter(({ name, comment }) => {
    const input = inputs.find((one) => one.name === name);
    return !names.has(name) || input?.comment !== comment;
  });
  return [
    '| output | type | meaning |',
    '|---|---|---|',
    ...own.map(
      ({ name, type, comment, isRequired }) =>
        `| \`${name}\` | ${outputTypeName(type)}${isRequired ? '' : ', or undefined'} | ${cell(comment.text)} |`,
    ),
  ].join('\n');
};

const list = (lines: ReadonlyArray<string>): string => lines.map((line) => `- ${line}`).join('\n');

const TIER = /\b[Nn]eeds? the ([A-Z]+) tier/;

const tierSection = (all: ReadonlyArray<readonly [string, Property]>): ReadonlyArray<string> => {
  const found = all.flatMap(([path, { comment }]) => {
    const [, tier] = TIER.exec(comment.text) ?? [];
    return tier === undefined ? [] : [`\`${path}\`: ${comment.text}`];
  });
  return found.length === 0
    ? []
    : ['## Tiers', 'These settings need a feature plan (`userPoolTier`) above LITE:', list(found)];
};

const ruleLine = (rule: RuleText): string =>
  `[\`${rule.id}\`](../rules.md#${anchorOf(rule.id)}): ${isStrict(rule) ? 'fails the preview' : 'warns'}; ${rule.paths.map((path) => `\`${path}\``).join(', ')}`;

const operationRow = (operation: Operation): string =>
  `| [${operation}](${awsOperationPage(operation)}) | \`cognito-idp:${operation}\` | ${classOf(operation)} | ${CATEGORIES[operation]}, ${RATES[CATEGORIES[operation]]} |`;

const adoption = (name: string): string => {
  const kind = KINDS[name];
  const form = kind === undefined ? '' : importIdForm(kind);
  return [
    name === 'UserPoolTriggers'
      ? 'Triggers are not adopted: declare them as they are.'
      : `\`adoptId\` adopts what exists, and \`${name}.get\` reads it without managing it.`,
    `The id for [\`pulumi import\`](../guides/import.md), on the plugin host, is \`${form}\`.`,
  ].join(' ');
};

const example = ({ example: text = '' }: Comment, prelude: string): string => {
  const classes = [
    ...new Set([...`${prelude}\n${text}`.matchAll(/new (\w+)\(/g)].map(([, used]) => String(used))),
  ].sort();
  const pulumi = text.includes('pulumi.') ? "import * as pulumi from '@pulumi/pulumi';\n" : '';
  return `\`\`\`ts\n${pulumi}import { ${classes.join(', ')} } from 'pulumi-cognito-user-pool';\n\n${prelude}${text}\n\`\`\``;
};

/** What a replacement loses, and the settings that AWS cannot unset, beside the create-only ones. */
const LOSSES: { readonly [kind: string]: string } = {
  UserPool:
    'A replacement loses the users, so the preview fails unless `allowReplacement` is true. All other changes are made in place.',
  ManagedLoginBranding:
    'So does the removal of an image, which AWS cannot make on a live style. Until the new style is created the client has no login pages, so the preview fails unless `allowReplacement` is true. All other changes are made in place.',
  UserPoolGroup:
    'So does the removal of `roleArn` or `precedence`, which AWS cannot unset. A replacement loses the memberships, so the preview fails unless `allowReplacement` is true. All other changes are made in place.',
};

const POOL = "const pool = new UserPool('customers', { usernameAttributes: ['email'] });\n";

/** Whether an example uses a pool that it does not declare. */
const namesPool = (text = ''): boolean => /\bpool\.id\b/.test(text) && !/\bpool\b.* = new /.test(text);

/** The page of a kind. */
export const kindPage = (
  description: Description,
  kind: string,
  calls: ReadonlyArray<Operation> = [],
): string => {
  const resource = description.resources.find((one) => one.name === kind);
  if (resource === undefined) throw new Error(`No kind has the name ${kind}`);
  const { name, comment, operations, inputs } = resource;
  const all = everyProperty(description, inputs, '');
  const replacing = all
    .filter(([, { replaces }]) => replaces)
    .map(([path, property]) => `\`${path}\`: ${property.comment.text}`);
  return `${[
    `# ${name}`,
    'Generated from the declarations by `npm run docs`.',
    comment.text,
    `AWS: ${operations.map((operation) => `[${operation}](${awsOperationPage(operation)})`).join(', ')}.`,
    example(comment, namesPool(comment.example) ? POOL : ''),
    '## Arguments',
    'Every argument can be the output of another resource, and so can each of its parts.',
    tree(description, inputs, 0, new Set()).join('\n'),
    '## Outputs',
    `${name} also has \`id\`, and every argument as an output with its live value. The output of an argument that the program does not declare is \`undefined\`.`,
    ...(resource.outputs.length > inputs.length ? [outputsTable(resource)] : []),
    '## What replaces it',
    replacing.length === 0 ? 'Nothing.' : list(replacing),
    LOSSES[name] ?? 'All other changes are made in place.',
    ...tierSection(all),
    '## Rules',
    RULES_OF[name] === undefined || RULES_OF[name].length === 0
      ? 'No rule between settings touches it.'
      : list(RULES_OF[name].map(ruleLine)),
    '## Adoption and import id',
    adoption(name),
    '## Operations and permissions',
    'The operations that it calls, the IAM action of each, the first command that needs it, and AWS’s request quota category with its requests per second. [The IAM policy](../iam-policy.md) has them all.',
    ['| operation | IAM action | needed by | quota |', '|---|---|---|---|', ...calls.map(operationRow)].join(
      '\n',
    ),
  ].join('\n\n')}\n`;
};

/** The reference pages of the kinds, by their paths. */
export const referencePages = (): ReadonlyMap<string, string> => {
  const description = apiDescription();
  return new Map(
    KIND_DECLARATIONS.map(({ name, file, calls }) => [
      join(REFERENCE, `${file}.md`),
      kindPage(description, name, calls),
    ]),
  );
};
