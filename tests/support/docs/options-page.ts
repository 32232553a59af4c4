import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../workspace/pack';
import { between } from './between';

export const OPTIONS_PAGE = join(ROOT, 'docs', 'options.md');

/** Where a table comes from: the declarations of a block of a source file, which ends at a line with its closing brace. */
interface Table {
  readonly section: string;
  readonly heading: string;
  readonly file: string;
  readonly opening: string;
}

const outputs = (section: string, file: string, facts: string): Table => ({
  section,
  heading: 'output',
  file,
  opening: `export const ${facts} = struct(`,
});

const handling = (section: string, file: string): Table => ({
  section,
  heading: 'argument',
  file,
  opening: 'export const ManagementOptions = struct(',
});

export const TABLES: ReadonlyArray<Table> = [
  handling('arguments of UserPool', 'resources/user-pool/inputs.ts'),
  outputs('outputs of UserPool', 'resources/user-pool/outputs.ts', 'UserPoolOutputs'),
  handling('arguments of UserPoolClient', 'resources/user-pool-client/inputs.ts'),
  outputs('outputs of UserPoolClient', 'resources/user-pool-client/outputs.ts', 'UserPoolClientOutputs'),
  handling('arguments of UserPoolDomain', 'resources/user-pool-domain/inputs.ts'),
  outputs('outputs of UserPoolDomain', 'resources/user-pool-domain/outputs.ts', 'UserPoolDomainOutputs'),
  handling('arguments of ResourceServer', 'resources/resource-server/inputs.ts'),
  outputs('outputs of ResourceServer', 'resources/resource-server/outputs.ts', 'ResourceServerOutputs'),
  handling('arguments of UserPoolTriggers', 'resources/user-pool-triggers/settings.ts'),
  {
    section: 'arguments of CognitoProvider',
    heading: 'argument',
    file: 'pulumi/cognito-provider.ts',
    opening: 'export interface CognitoProviderArgs {',
  },
];

const DECLARED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)\??:/g;

const written = (comment: string): string => {
  const [text = '', message] = comment
    .replaceAll(/\s*\n\s*\*\s?/g, ' ')
    .trim()
    .split(/\s*@default\s+/);
  return (message === undefined ? text : `${text} Default: ${message}.`).replaceAll('|', '\\|');
};

/** Each declaration of the block, with what its comment says. */
export const rowsOf = ({ file, opening }: Table): ReadonlyArray<readonly [name: string, text: string]> => {
  const source = readFileSync(join(ROOT, 'provider', file), 'utf8');
  const from = source.indexOf(opening);
  if (from < 0) throw new Error(`${file} has no ${opening}`);
  const [block = ''] = source.slice(from).split(/^}/m);
  return [...block.matchAll(DECLARED)].map(([, comment = '', name = '']) => [name, written(comment)]);
};

const tableOf = (table: Table): string =>
  [
    `| ${table.heading} | what it means |`,
    '|---|---|',
    ...rowsOf(table).map(([name, message]) => `| \`${name}\` | ${message} |`),
  ].join('\n');

/** The page of options and outputs, with its tables as the sources are now. */
export const optionsPage = (): string =>
  TABLES.reduce(
    (text, table) => between(text, table.section, tableOf(table)),
    readFileSync(OPTIONS_PAGE, 'utf8'),
  );
