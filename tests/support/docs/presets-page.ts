import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import * as pulumi from '@pulumi/pulumi';
import { DEFAULT_MAPPINGS, DEFAULT_SCOPES } from '../../../components/fragments/provider-defaults';
import { DEFAULT_NAME } from '../../../provider/engine/default-name';
import { POOL } from '../../../provider/engine/reserved-inputs';
import { presetOutputs } from '../api/preset-outputs';
import { type Choices, PRESETS } from '../presets/choices';
import { byKind, leastArgs, type Registered, registeredBy, shortType } from '../presets/registered';
import { ROOT } from '../workspace/pack';
import { between } from './between';
import { basesOf, cell, declaresInterface, interfaceRows, type Row, rowsTable } from './interface-rows';
import { signInDiagram } from './sign-in-diagram';

const NOT_SETTINGS = new Set(['__provider', DEFAULT_NAME, POOL, 'userPoolId', 'clientId']);

/** A value without the marks of what is secret, for a page: the secret itself is not shown. */
const masked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.hasOwn(value, pulumi.runtime.specialSigKey)
    ? '[secret]'
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(one)]));
};

const settingsOf = (registered: Registered | undefined): object =>
  Object.fromEntries(
    Object.entries(registered?.inputs ?? {})
      .filter(([name, value]) => !NOT_SETTINGS.has(name) && value !== undefined)
      .map(([name, value]) => [name, masked(value)]),
  );

const CHILDREN = [
  'UserPool',
  'ResourceServer',
  'RiskConfiguration',
  'UserPoolDomain',
  'IdentityProvider',
  'UserPoolClient',
  'ManagedLoginBranding',
];

/** The registered children, in this order. */
const childrenOf = (all: ReadonlyArray<Registered>): ReadonlyArray<readonly [kind: string, Registered]> =>
  CHILDREN.flatMap((kind) =>
    all.filter(({ type }) => shortType(type) === kind).map((one) => [kind, one] as const),
  );

const written = (name: string, value: object): string =>
  `new ${name}(${inspect(value, { depth: null, breakLength: 100, compact: 4, sorted: true })})`;

/** What a preset makes when it is given no more than it must have. */
const settingsBlock = async ({ make, values }: Choices): Promise<string> => {
  const all = await registeredBy(() => make('customers', leastArgs(values) as never));
  const blocks = childrenOf(all).map(([kind, one]) => written(kind, settingsOf(one)));
  return ['```js', ...blocks, '```'].join('\n');
};

/** The files that declare arguments which presets share. */
const SHARED = [
  ...readdirSync(join(ROOT, 'components', 'fragments')).map((file) => `components/fragments/${file}`),
  'components/preset-args.ts',
  'components/sign-in-preset-args.ts',
];

/** The members of an interface that presets share, then those of the interfaces that it extends. */
const sharedRows = (name: string): ReadonlyArray<Row> =>
  SHARED.filter((file) => declaresInterface(file, name)).flatMap((file) => [
    ...interfaceRows(file, name),
    ...basesOf(file, name).flatMap(sharedRows),
  ]);

/** The arguments of a preset: its own first, in the order of its file, then those of the interfaces that it extends. */
const rowsOf = ({ preset, file }: Choices): ReadonlyArray<Row> => {
  const own = `components/${file}.ts`;
  const rows = [...interfaceRows(own, `${preset}Args`), ...basesOf(own, `${preset}Args`).flatMap(sharedRows)];
  return rows.filter((row, at) => rows.findIndex(({ name }) => name === row.name) === at);
};

const LINKED: Readonly<Record<string, string>> = {
  UserPool: 'user-pool',
  UserPoolClient: 'user-pool-client',
  UserPoolDomain: 'user-pool-domain',
  ResourceServer: 'resource-server',
  IdentityProvider: 'identity-provider',
  UserPoolGroup: 'user-pool-group',
  ManagedLoginBranding: 'managed-login-branding',
  RiskConfiguration: 'risk-configuration',
};

/** The type of an output in a table, with a link to the page of its kind. */
const displayedType = (type: string): string => {
  const [, byKey] = /^Readonly<Record<string, (\w+)>>$/.exec(type) ?? [];
  const [kind = ''] = (byKey ?? type).split(' ');
  const linked = LINKED[kind];
  if (linked === undefined) return type.replace(/^pulumi\.Output<(.*)>$/, '$1');
  return byKey === undefined ? `[${kind}](${linked}.md)` : `[${kind}](${linked}.md) by key`;
};

const outputsBlock = ({ file }: Choices): string => {
  const rows = presetOutputs(file).map(({ name, type, comment: { text } }) => {
    return `| \`${name}\` | ${cell(displayedType(type))} | ${cell(text)} |`;
  });
  return ['| output | type | what it is |', '|---|---|---|', ...rows].join('\n');
};

/** The arguments of the first program on a page. */
const displayedArgs = (page: string, preset: string): object => {
  const [, literal = '{}'] = new RegExp(`new ${preset}\\('\\w+', (\\{.*?\\})\\);`, 's').exec(page) ?? [];
  // Secrets of a program come from its configuration.
  const config = { getSecret: () => undefined };
  const found: unknown = new Function('config', 'pulumi', `return (${literal});`)(config, pulumi);
  return Object(found);
};

/** The sign-in of the program that the page shows. */
const signInBlock = async ({ make, preset }: Choices, page: string): Promise<string> => {
  const all = await registeredBy(() => make('customers', displayedArgs(page, preset) as never));
  const made = byKind(all);
  const providers = all.filter(({ type }) => shortType(type) === 'IdentityProvider').map(settingsOf);
  return signInDiagram({
    providers,
    pool: settingsOf(made['UserPool']),
    client: settingsOf(made['UserPoolClient']),
    hasApi: made['ResourceServer'] !== undefined,
  });
};

export const pageOf = ({ file }: Choices): string => join(ROOT, 'docs', 'reference', `${file}.md`);

const GUIDE = join(ROOT, 'docs/guides/presets.md');

/** The attribute mapping of each identity provider by default. */
const mappingTable = (): string => {
  const attributes = ['email', 'emailVerified', 'givenName', 'familyName', 'name'] as const;
  const rows = Object.entries(DEFAULT_MAPPINGS).map(([block, mapping]) => {
    const scopes = Object.entries(DEFAULT_SCOPES).find(([name]) => name === block)?.[1] ?? [];
    const claims = attributes.map((attribute) =>
      String(Reflect.get(mapping, attribute) ?? '').replace(SOAP, '…'),
    );
    return `| \`${block}\` | ${scopes.join(', ')} | ${claims.join(' | ')} |`;
  });
  const heads = ['provider', 'scopes', ...attributes.map((attribute) => `\`${attribute}\``)];
  return [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---|').join('')}`, ...rows].join('\n');
};

const SOAP = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';

/** The guide to presets, with the settings of sign-in pages and the mappings as they are now. */
const guide = (): string => {
  const settings = interfaceRows('components/fragments/managed-login.ts', 'ManagedLoginArgs');
  const text = between(readFileSync(GUIDE, 'utf8'), 'managed login', rowsTable('setting', settings));
  return between(text, 'mappings', mappingTable());
};

/** The pages of the presets, with their made parts as the presets are now; by file. */
export const presetPages = async (): Promise<ReadonlyMap<string, string>> => {
  const pages = new Map<string, string>([[GUIDE, guide()]]);
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
