import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isPlainObject } from '../../../provider/codec/plain-object';
import { type Struct, StructType } from '../../../provider/codec/struct';
import { ROOT } from '../workspace/pack';
import type { Comment } from './description';

/** The declaration of a struct: its comment, and for each field its comment and the type of its values. */
export interface Declared {
  readonly comment: Comment;
  readonly fields: ReadonlyMap<string, { readonly comment: Comment; readonly valueType: string }>;
}

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, folder, name));

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What the doc comment of a declaration says. */
export const commentOf = (node: ts.Node | undefined): Comment => {
  const holder = node !== undefined && ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const doc = holder && ts.getJSDocCommentsAndTags(holder).findLast(ts.isJSDoc);
  const tags = Object.fromEntries(
    (doc?.tags ?? []).map(({ tagName, comment }) => [
      tagName.text,
      ts.getTextOfJSDocComment(comment)?.trim(),
    ]),
  );
  return {
    text: oneLine(ts.getTextOfJSDocComment(doc?.comment) ?? ''),
    ...(tags['default'] !== undefined && { default: oneLine(tags['default']) }),
    ...(tags['deprecated'] !== undefined && { deprecated: oneLine(tags['deprecated']) }),
    ...(tags['example'] !== undefined && { example: tags['example'] }),
  };
};

/** The program of a folder of kinds. */
export const programOf = (folder: string): ts.Program =>
  ts.createProgram(sourcesIn(folder), {
    ...ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config,
      ts.sys,
      ROOT,
    ).options,
    noEmit: true,
  });

const declaredIn = (checker: ts.TypeChecker, variable: ts.VariableDeclaration): Declared => {
  const typeOf = (type: ts.Type, name: string): ts.Type | undefined => {
    const property = checker.getPropertyOfType(type, name);
    return property && checker.getTypeOfSymbol(property);
  };
  const fields = typeOf(checker.getTypeAtLocation(variable), 'fields');
  return {
    comment: commentOf(variable),
    fields: new Map(
      (fields?.getProperties() ?? []).map((field) => {
        const codec = typeOf(checker.getTypeOfSymbol(field), 'codec');
        const value = codec && typeOf(codec, '_A');
        return [
          field.name,
          {
            comment: commentOf(field.declarations?.[0]),
            valueType: value === undefined ? '' : checker.typeToString(value),
          },
        ];
      }),
    ),
  };
};

/** Every exported struct in a folder of kinds, with its declaration. */
export const declaredStructs = (folder: string, program: ts.Program): ReadonlyMap<Struct, Declared> => {
  const checker = program.getTypeChecker();
  const found = new Map<Struct, Declared>();
  for (const file of sourcesIn(folder)) {
    const loaded: unknown = require(file);
    const source = program.getSourceFile(file);
    if (!isPlainObject(Object(loaded)) || source === undefined) continue;
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const variable of statement.declarationList.declarations) {
        const value: unknown = Reflect.get(Object(loaded), variable.name.getText());
        if (value instanceof StructType) found.set(value, declaredIn(checker, variable));
      }
    }
  }
  return found;
};
