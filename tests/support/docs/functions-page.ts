import { join } from 'node:path';
import ts from 'typescript';
import { commentOf } from '../api/comments';
import type { Comment } from '../api/description';
import { apiDescription } from '../api/extract';
import { ROOT } from '../workspace/pack';
import { FUNCTIONS as OPERATIONS } from './iam-page';
import { interfaceRows, parsedFile, type Row, rowsTable } from './interface-rows';

export const FUNCTIONS_PAGE = join(ROOT, 'docs', 'reference', 'functions.md');

export interface FunctionSource {
  readonly name: keyof typeof OPERATIONS;
  /** The file of its forms in a program, and that of its arguments and its result. */
  readonly file: string;
  readonly types: string;
  /** The kind whose live values are in the result, if it types one. */
  readonly kind?: string;
}

export const FUNCTIONS: ReadonlyArray<FunctionSource> = [
  {
    name: 'getUserPool',
    file: 'provider/resources/user-pool/get-user-pool.ts',
    types: 'provider/resources/user-pool/function-types.ts',
    kind: 'UserPool',
  },
  {
    name: 'getUserPools',
    file: 'provider/resources/user-pool/get-user-pools.ts',
    types: 'provider/resources/user-pool/function-types.ts',
  },
  {
    name: 'getUserPoolClient',
    file: 'provider/resources/user-pool-client/get-user-pool-client.ts',
    types: 'provider/resources/user-pool-client/function-types.ts',
    kind: 'UserPoolClient',
  },
  {
    name: 'getUserPoolClients',
    file: 'provider/resources/user-pool-client/get-user-pool-clients.ts',
    types: 'provider/resources/user-pool-client/function-types.ts',
  },
];

/** The doc comment of an exported function. */
export const documentationOf = ({ file }: FunctionSource, name: string): Comment =>
  commentOf(
    parsedFile(file)
      .statements.filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => [...declarationList.declarations])
      .find((one) => one.name.getText() === name),
  );

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The members of a result: its own, and the live values of the kind that it types. */
const resultRows = ({ name, types, kind }: FunctionSource): ReadonlyArray<Row> => {
  const own = interfaceRows(types, `${capitalized(name)}Result`);
  const names = new Set(own.map((row) => row.name));
  const values = apiDescription().resources.find((resource) => resource.name === kind)?.values ?? [];
  return [
    ...own,
    ...values
      .filter((value) => !names.has(value.name))
      .map(({ name: value, comment, isRequired }) => ({
        name: value,
        isRequired,
        comment: { text: comment.text },
      })),
  ];
};

/** A program around an example of the form with an Output, with the resources that it names. */
const programOf = (name: string, example: string): string => {
  const needsClient = /\bweb\b/.test(example);
  const lines = [
    `import { ${[`${name}Output`, 'UserPool', ...(needsClient ? ['UserPoolClient'] : [])].join(', ')} } from 'pulumi-cognito-user-pool';`,
    ...(example.includes('pulumi.') ? ["import * as pulumi from '@pulumi/pulumi';"] : []),
    '',
    "const pool = new UserPool('customers', { usernameAttributes: ['email'] });",
    ...(needsClient ? ["const web = new UserPoolClient('web', { userPoolId: pool.id });"] : []),
    example,
  ];
  return ['```ts', ...lines, '```'].join('\n');
};

const section = (source: FunctionSource): ReadonlyArray<string> => {
  const { name, types } = source;
  const { text, example = '' } = documentationOf(source, name);
  const output = documentationOf(source, `${name}Output`);
  return [
    `## ${name}`,
    text,
    programOf(name, output.example ?? ''),
    `${output.text} The form with a Promise: \`${example.split('\n')[0]}\``,
    rowsTable('argument', interfaceRows(types, `${capitalized(name)}Args`)),
    rowsTable('result', resultRows(source)),
    `IAM actions: ${OPERATIONS[name].map((action) => `\`cognito-idp:${action}\``).join(', ')}.`,
  ];
};

/** The page of the functions, made from their declarations. */
export const functionsPage = (): string =>
  `${[
    '# Functions',
    'Generated from the declarations by `npm run docs`.',
    'Functions read what exists without managing it. Each has two forms: one returns a Promise and takes plain values; the `…Output` form takes outputs, returns an Output, and types nothing while an argument is unknown. A read that fails, fails the program with one sentence, whether the program awaits it or not.',
    ...FUNCTIONS.flatMap(section),
    '## Options',
    'The last parameter of every function. Defaults are those of the resources: see [configuration](../configuration.md).',
    rowsTable('option', interfaceRows('provider/pulumi/get-options.ts', 'GetOptions')),
    'The `…Output` forms have one more:',
    rowsTable('option', interfaceRows('provider/pulumi/get-options.ts', 'GetOutputOptions')),
  ].join('\n\n')}\n`;
