import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import ts from 'typescript';
import { DEFAULT_NAME } from '../../../provider/engine/default-name';
import { commentOf } from '../api/comments';
import type { Comment } from '../api/description';
import { type Choices, PRESETS } from '../presets/choices';
import { byKind, leastArgs, type Registered, registeredBy } from '../presets/registered';
import { ROOT } from '../workspace/pack';
import { between } from './between';
import {
  basesOf,
  cell,
  declaresInterface,
  interfaceRows,
  parsedFile,
  type Row,
  rowsTable,
} from './interface-rows';
import { signInDiagram } from './sign-in-diagram';

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

/** The files that declare arguments which presets share. */
const SHARED = [
  ...readdirSync(join(ROOT, 'components', 'fragments')).map((file) => `components/fragments/${file}`),
  'components/preset-args.ts',
];

/** The arguments of a preset: its own first, in the order of its file, then those of the interfaces that it extends. */
const rowsOf = ({ preset, file }: Choices): ReadonlyArray<Row> => {
  const own = `components/${file}.ts`;
  const rows = [
    ...interfaceRows(own, `${preset}Args`),
    ...basesOf(own, `${preset}Args`).flatMap((base) =>
      SHARED.filter((shared) => declaresInterface(shared, base)).flatMap((shared) =>
        interfaceRows(shared, base),
      ),
    ),
  ];
  return rows.filter((row, at) => rows.findIndex(({ name }) => name === row.name) === at);
};

const LINKED: Readonly<Record<string, string>> = {
  UserPool: 'user-pool',
  UserPoolClient: 'user-pool-client',
  UserPoolDomain: 'user-pool-domain',
  ResourceServer: 'resource-server',
};

/** The public members of a preset's class and of the class that it extends, with their comments. */
const membersOf = (file: string): ReadonlyArray<readonly [name: string, type: string, comment: Comment]> => {
  const classes = parsedFile(`components/${file}.ts`).statements.filter(ts.isClassDeclaration);
  return classes.flatMap(({ members }) =>
    members.flatMap((member) => {
      const isPublic =
        (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0;
      const isOutput = ts.isPropertyDeclaration(member) || ts.isGetAccessorDeclaration(member);
      if (!isPublic || !isOutput) return [];
      return [[member.name.getText(), member.type?.getText() ?? '', commentOf(member)] as const];
    }),
  );
};

const outputsBlock = ({ file }: Choices): string => {
  const rows = [...membersOf('preset'), ...membersOf(file)].map(([name, type, { text }]) => {
    const [kind = ''] = type.split(' ');
    const linked = LINKED[kind];
    const displayed =
      linked === undefined ? type.replace(/^pulumi\.Output<(.*)>$/, '$1') : `[${kind}](${linked}.md)`;
    return `| \`${name}\` | ${cell(displayed)} | ${cell(text)} |`;
  });
  return ['| output | type | what it is |', '|---|---|---|', ...rows].join('\n');
};

/** The arguments of the first program on a page. */
const displayedArgs = (page: string, preset: string): object => {
  const [, literal = '{}'] = new RegExp(`new ${preset}\\('\\w+', (\\{.*?\\})\\);`, 's').exec(page) ?? [];
  const found: unknown = new Function(`return (${literal});`)();
  return Object(found);
};

/** The sign-in of the program that the page shows. */
const signInBlock = async ({ make, preset }: Choices, page: string): Promise<string> => {
  const made = byKind(await registeredBy(() => make('customers', displayedArgs(page, preset) as never)));
  return signInDiagram({
    pool: settingsOf(made['UserPool']),
    client: settingsOf(made['UserPoolClient']),
    hasApi: made['ResourceServer'] !== undefined,
  });
};

export const pageOf = ({ file }: Choices): string => join(ROOT, 'docs', 'reference', `${file}.md`);

/** The pages of the presets, with their made parts as the presets are now; by file. */
export const presetPages = async (): Promise<ReadonlyMap<string, string>> => {
  const pages = new Map<string, string>();
  for (const choices of PRESETS) {
    const page = pageOf(choices);
    const text = readFileSync(page, 'utf8');
    const parts: ReadonlyArray<readonly [name: string, block: string]> = [
      ['sign-in', await signInBlock(choices, text)],
      ['arguments', rowsTable('argument', rowsOf(choices))],
      ['outputs', outputsBlock(choices)],
      ['settings', await settingsBlock(choices)],
    ];
    pages.set(
      page,
      parts.reduce((made, [name, block]) => between(made, name, block), text),
    );
  }
  return pages;
};
