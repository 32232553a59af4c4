import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** From the root of the tree, with slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

export interface Import {
  /** The imported file, from the root of the tree. */
  readonly path: string;
  /** Whether the compiler removes the import. */
  readonly isTypeOnly: boolean;
}

interface Named {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

const importsTypesOnly = ({ importClause }: ts.ImportDeclaration): boolean => {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
};

const exportsTypesOnly = ({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean =>
  isTypeOnly ||
  (exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.length > 0 &&
    exportClause.elements.every((element) => element.isTypeOnly));

const isLoad = (node: ts.CallExpression): boolean =>
  node.expression.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(node.expression) && node.expression.text === 'require');

/** The module that a node imports: `import`, `export … from`, `import(…)`, `require(…)`, or the type `import('…')`. */
const namedBy = (node: ts.Node): Named | undefined => {
  const named = (specifier: ts.Node | undefined, isTypeOnly: boolean): Named | undefined =>
    specifier !== undefined && ts.isStringLiteral(specifier)
      ? { specifier: specifier.text, isTypeOnly }
      : undefined;
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, importsTypesOnly(node));
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, exportsTypesOnly(node));
  if (ts.isCallExpression(node) && isLoad(node)) return named(node.arguments[0], false);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return named(node.argument.literal, true);
  return undefined;
};

const namedIn = (node: ts.Node): readonly Named[] => {
  const own = namedBy(node);
  const found: Named[] = own === undefined ? [] : [own];
  ts.forEachChild(node, (child) => void found.push(...namedIn(child)));
  return found;
};

/** The file of the tree that a relative specifier names; nothing for packages. */
const resolved = (root: string, from: string, specifier: string): string | undefined => {
  if (!specifier.startsWith('.')) return undefined;
  const base = posix.join(posix.dirname(from), specifier);
  return [base, `${base}.ts`, `${base}/index.ts`].find(
    (path) => path.endsWith('.ts') && existsSync(join(root, path)),
  );
};

const read = (root: string, path: string): SourceFile => {
  const text = readFileSync(join(root, path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: namedIn(source).flatMap(({ specifier, isTypeOnly }) => {
      const target = resolved(root, path, specifier);
      return target === undefined ? [] : [{ path: target, isTypeOnly }];
    }),
  };
};

/** The TypeScript files in the folders of a tree, sorted by path, with their imports of one another. */
export const sourcesIn = (root: string, folders: readonly string[]): readonly SourceFile[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        posix.join(folder, name.replaceAll('\\', '/')),
      ),
    )
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => read(root, path));
