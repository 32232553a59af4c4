import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { commentOf } from '../api/comments';
import type { Comment } from '../api/description';
import { ROOT } from '../workspace/pack';

/** A member of an interface that is written by hand. */
export interface Row {
  readonly name: string;
  readonly isRequired: boolean;
  readonly comment: Comment;
}

export const parsedFile = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);

const interfaceIn = (file: string, name: string): ts.InterfaceDeclaration | undefined =>
  parsedFile(file)
    .statements.filter(ts.isInterfaceDeclaration)
    .find((one) => one.name.text === name);

export const declaresInterface = (file: string, name: string): boolean =>
  interfaceIn(file, name) !== undefined;

/** The names of the interfaces that an interface extends. */
export const basesOf = (file: string, name: string): ReadonlyArray<string> =>
  (interfaceIn(file, name)?.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => expression.getText()),
  );

/** The doc comment of a class in a file. */
export const classComment = (file: string, name: string): Comment =>
  commentOf(
    parsedFile(file)
      .statements.filter(ts.isClassDeclaration)
      .find((one) => one.name?.text === name),
  );

/** The members of an interface in a file, in their order. */
export const interfaceRows = (file: string, name: string): ReadonlyArray<Row> => {
  const found = interfaceIn(file, name);
  if (found === undefined) throw new Error(`${file} has no interface ${name}`);
  return found.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(),
    isRequired: member.questionToken === undefined,
    comment: commentOf(member),
  }));
};

/** Text in a cell of a table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|');

const meaning = ({ comment }: Row): string =>
  cell(comment.default === undefined ? comment.text : `${comment.text} Default: ${comment.default}.`);

/** A table of such members. */
export const rowsTable = (heading: string, rows: ReadonlyArray<Row>): string =>
  [
    `| ${heading} | what it means |`,
    '|---|---|',
    ...rows.map(
      (row) =>
        `| \`${row.name}\`${row.isRequired && heading === 'argument' ? ' (required)' : ''} | ${meaning(row)} |`,
    ),
  ].join('\n');
