import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { DEFAULT_NAME } from '../../../provider/engine/default-name';
import { type Choices, PRESETS } from '../presets/choices';
import { inferredPresets } from '../presets/inferred';
import { byKind, leastArgs, type Registered, registeredBy } from '../presets/registered';
import { ROOT } from '../workspace/pack';
import { between } from './between';

const NOT_SETTINGS = new Set(['__provider', DEFAULT_NAME, 'userPoolId']);

const settingsOf = (registered: Registered | undefined): object =>
  Object.fromEntries(
    Object.entries(registered?.inputs ?? {}).filter(
      ([name, value]) => !NOT_SETTINGS.has(name) && value !== undefined,
    ),
  );

const written = (name: string, value: object): string =>
  `new ${name}(${inspect(value, { depth: null, breakLength: 100, compact: 4, sorted: true })})`;

/** What a preset makes when it is given no more than it must have. */
const settingsBlock = async ({ make, values }: Choices): Promise<string> => {
  const made = byKind(await registeredBy(() => make('customers', leastArgs(values) as never)));
  const kinds = ['UserPool', 'ResourceServer', 'UserPoolClient'].filter((kind) => made[kind] !== undefined);
  return ['```js', ...kinds.map((kind) => written(kind, settingsOf(made[kind]))), '```'].join('\n');
};

type Inferred = ReturnType<typeof inferredPresets>;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

const sourceOf = ({ file }: Choices): string => readFileSync(join(ROOT, 'components', `${file}.ts`), 'utf8');

/** What the comment above an argument says of its default. */
const defaultIn = (source: string, name: string): string => {
  const [before = ''] = source.split(new RegExp(`readonly ${name}\\??:`));
  const comment = before.slice(before.lastIndexOf('/**'));
  const [, message] = /@default (.+?)\s*(?:\n|\*\/)/.exec(comment) ?? [];
  return message === undefined ? '' : ` Default: ${message}.`;
};

const PARTS = join(ROOT, 'components', 'fragments');

const sharedSource = readdirSync(PARTS)
  .map((file) => readFileSync(join(PARTS, file), 'utf8'))
  .join('\n');

/** Its own arguments first, in the order of its file; those that presets share after them. */
const argumentsBlock = (choices: Choices, { components }: Inferred): string => {
  const inputs = Object.entries(components[choices.preset]?.inputs ?? {}).filter(
    ([name]) => !['pool', 'client', 'createClient'].includes(name),
  );
  const own = sourceOf(choices);
  const isOwn = ([name]: readonly [string, unknown]): boolean => own.includes(`readonly ${name}`);
  const rows = [...inputs.filter(isOwn), ...inputs.filter((input) => !isOwn(input))].map(
    ([name, { optional = false, description = '' }]) =>
      `| \`${name}\`${optional ? '' : ' (required)'} | ${oneLine(description)}${defaultIn(own.includes(`readonly ${name}`) ? own : sharedSource, name)} |`,
  );
  return ['| argument | what it means |', '|---|---|', ...rows].join('\n');
};

export const pageOf = ({ file }: Choices): string => join(ROOT, 'docs', 'presets', `${file}.md`);

/** The pages of the presets, with their made parts as the presets are now; by file. */
export const presetPages = async (): Promise<ReadonlyMap<string, string>> => {
  const inferred = inferredPresets();
  const pages = new Map<string, string>();
  for (const choices of PRESETS) {
    const page = pageOf(choices);
    const withArguments = between(readFileSync(page, 'utf8'), 'arguments', argumentsBlock(choices, inferred));
    pages.set(page, between(withArguments, 'settings', await settingsBlock(choices)));
  }
  return pages;
};
