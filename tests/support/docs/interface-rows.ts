import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { commentOf, rawComment } from '../api/comments';
import type { Comment } from '../api/description';
import { ROOT } from '../workspace/pack';

/** A member of an interface that is written by hand. */
export interface Row {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly comment: Comment;
}

export const parsedFile = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);

/** The members of an interface in a file, in their order. */
export const interfaceRows = (file: string, name: string): ReadonlyArray<Row> => {
  const found = parsedFile(file)
    .statements.filter(ts.isInterfaceDeclaration)
    .find((one) => one.name.text === name);
  if (found === undefined) throw new Error(`${file} has no interface ${name}`);
  return found.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(),
    type: (member.type?.getText() ?? '').replaceAll(/\s+/g, ' '),
    isRequired: member.questionToken === undefined,
    comment: commentOf(rawComment(member)),
  }));
};

const meaning = ({ comment }: Row): string =>
  (comment.default === undefined ? comment.text : `${comment.text} Default: ${comment.default}.`).replaceAll(
    '|',
    '\\|',
  );

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
