import ts from 'typescript';
import type { Editor } from './editor';

/** A property that a user reads or writes, and the expression of a program that has its name last. */
export interface Member {
  readonly owner: string;
  readonly name: string;
  /** The nested type of its values, if they are objects: its name, or undefined where it has none. */
  readonly nested: ReadonlyArray<string | undefined>;
}

export interface Surface {
  readonly exports: ReadonlyArray<string>;
  readonly members: ReadonlyArray<Member>;
}

const isOurs = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).some((declaration) =>
    declaration.getSourceFile().fileName.includes('/node_modules/pulumi-cognito-user-pool/'),
  );

/** Pulumi's types around a value, and those of the language. */
const WRAPPERS = new Set(['Promise', 'OutputInstance', 'Array', 'ReadonlyArray']);

/** The object types inside a type: through inputs, outputs, lists and maps. */
const objectsIn = (checker: ts.TypeChecker, type: ts.Type, seen: Set<ts.Type>): ReadonlyArray<ts.Type> => {
  if (seen.has(type)) return [];
  seen.add(type);
  if (type.isUnionOrIntersection()) return type.types.flatMap((one) => objectsIn(checker, one, seen));
  if ((type.flags & ts.TypeFlags.Object) === 0) return [];
  const name = type.symbol?.name ?? '';
  if (WRAPPERS.has(name))
    return checker.getTypeArguments(type as ts.TypeReference).flatMap((one) => objectsIn(checker, one, seen));
  const values = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (values !== undefined) return objectsIn(checker, values, seen);
  if (type.getCallSignatures().length > 0) return [];
  return [type];
};

const nameOf = (type: ts.Type): string | undefined => {
  const name = type.aliasSymbol?.name ?? type.symbol?.name;
  return name === undefined || name.startsWith('__') ? undefined : name;
};

/** Everything that a program can import, and every property of it that is declared by this package. */
export const publicSurface = (editor: Editor): Surface => {
  editor.write("import * as pkg from 'pulumi-cognito-user-pool';\npkg;");
  const { program } = editor;
  const checker = program.getTypeChecker();
  const source = program.getSourceFiles().find(({ text }) => text === editor.source);
  const declaration = source?.statements.find(ts.isImportDeclaration);
  const module = declaration && checker.getSymbolAtLocation(declaration.moduleSpecifier);
  if (module === undefined) throw new Error('the package cannot be imported');
  const exported = checker.getExportsOfModule(module);
  const members = exported.flatMap((symbol): ReadonlyArray<Member> => {
    const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if ((real.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)) === 0) return [];
    return checker
      .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(real))
      .filter(isOurs)
      .filter(
        ({ declarations = [] }) =>
          !declarations.some(
            (one) =>
              (ts.getCombinedModifierFlags(one) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !==
              0,
          ),
      )
      .map((property) => ({
        owner: symbol.name,
        name: property.name,
        nested: objectsIn(checker, checker.getTypeOfSymbol(property), new Set())
          .filter((type) => type.symbol === undefined || isOurs(type.symbol) || nameOf(type) === undefined)
          .map(nameOf),
      }));
  });
  return { exports: exported.map(({ name }) => name).sort(), members };
};
