import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { commentOf } from '../api/comments';
import { parsedFile } from '../docs/interface-rows';
import { ROOT } from '../workspace/pack';
import { descriptionOf } from './properties';
import { ASSET, type EnumSpec, type ObjectSpec, type PropertySpec, type TypeSpec, typeRef } from './spec';

/*
 * The interfaces that are written by hand, read from their text: the arguments of presets, of functions and of the
 * provider. They are plain, as Pulumi's own analyzer of components requires.
 */

/** A member of an interface. */
export interface Member {
  readonly name: string;
  readonly isRequired: boolean;
  readonly spec: PropertySpec;
}

/** The type of a node, and whether it must be known when the program runs. */
interface Found {
  readonly spec: TypeSpec;
  readonly isPlain: boolean;
}

/** A type that is declared elsewhere, by the name that it has in the schema. */
export interface Known {
  readonly name: string;
  readonly spec: ObjectSpec | EnumSpec;
}

/** The words for the numbers that a member accepts. */
export type ConstraintOf = (member: string) => string | undefined;

const INPUTS = ['pulumi.Input', 'pulumi.Output', 'Promise'];

const sourcesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));

const withoutArgs = (name: string): string => name.replace(/Args$/, '');

/** The parts that several names have in common at their ends: `SignIn` of `GoogleSignIn` and `OidcSignIn`. */
const commonEnd = (names: ReadonlyArray<string>): string => {
  const [first = '', ...others] = names.map((name) => name.split(/(?=[A-Z])/).reverse());
  const [...words] = first;
  const end = words.findIndex((word, at) => others.some((other) => other[at] !== word));
  return words.slice(0, end).reverse().join('');
};

/** Reads interfaces, and remembers the named types that they use. */
export class DeclaredInterfaces {
  private readonly interfaces = new Map<string, ts.InterfaceDeclaration>();
  private readonly enums = new Map<string, ts.VariableDeclaration>();
  /** The types that these interfaces use, and no other declaration has. */
  readonly types = new Map<string, ObjectSpec | EnumSpec>();

  /** `known` has the types that are declared elsewhere, by the names of their interfaces. */
  constructor(
    files: ReadonlyArray<string>,
    private readonly known: ReadonlyMap<string, Known>,
    private readonly constraintOf: ConstraintOf,
  ) {
    for (const file of files) {
      for (const statement of parsedFile(file).statements) {
        if (ts.isInterfaceDeclaration(statement)) this.interfaces.set(statement.name.text, statement);
        if (!ts.isVariableStatement(statement)) continue;
        for (const one of statement.declarationList.declarations)
          if (file.endsWith('/enums.ts')) this.enums.set(one.name.getText(), one);
      }
    }
  }

  static of(folder: string, known: ReadonlyMap<string, Known>, constraintOf: ConstraintOf) {
    return new DeclaredInterfaces(sourcesIn(folder), known, constraintOf);
  }

  /** The members of an interface, and of those that it extends, each name once. */
  membersOf(name: string): ReadonlyArray<Member> {
    const declared = this.interfaces.get(name);
    if (declared === undefined) throw new Error(`no interface ${name} is declared there`);
    const own = declared.members.filter(ts.isPropertySignature).map((member) => this.memberOf(member));
    const inherited = (declared.heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap(({ expression }) =>
        this.interfaces.has(expression.getText()) ? this.membersOf(expression.getText()) : [],
      ),
    );
    const names = new Set(own.map((member) => member.name));
    return [...own, ...inherited.filter((member) => !names.has(member.name))];
  }

  private memberOf(member: ts.PropertySignature): Member {
    const name = member.name.getText();
    const { spec, isPlain } = this.typeOf(member.type, name);
    const comment = commentOf(member);
    return {
      name,
      isRequired: member.questionToken === undefined && !/\| undefined$/.test(member.type?.getText() ?? ''),
      spec: {
        ...spec,
        ...(isPlain && { plain: true }),
        description: descriptionOf(comment),
        ...(comment.deprecated !== undefined && { deprecationMessage: comment.deprecated }),
      },
    };
  }

  private typeOf(node: ts.TypeNode | undefined, where: string): Found {
    const plain = (spec: TypeSpec): Found => ({ spec, isPlain: true });
    const text = node?.getText() ?? '';
    if (node === undefined) throw new Error(`${where}: it has no type`);
    if (text === 'string' || text === 'boolean') return plain({ type: text });
    if (text === 'false') return plain({ type: 'boolean' });
    if (text === 'number') return plain(this.numberOf(where));
    if (text === 'pulumi.asset.Asset') return plain(ASSET);
    if (ts.isUnionTypeNode(node)) return this.unionOf(node.types, where);
    if (ts.isArrayTypeNode(node))
      return plain({ type: 'array', items: this.typeOf(node.elementType, where).spec });
    if (ts.isTypeLiteralNode(node)) return plain(this.mapOf(node.members, where));
    if (!ts.isTypeReferenceNode(node)) throw new Error(`${where}: ${text} has no type in the schema`);
    const name = node.typeName.getText();
    const [argument] = node.typeArguments ?? [];
    return INPUTS.includes(name)
      ? { ...this.typeOf(argument, where), isPlain: false }
      : plain(this.namedType(name, where));
  }

  private numberOf(where: string): TypeSpec {
    const constraint = this.constraintOf(where);
    if (constraint === undefined) throw new Error(`${where}: nothing says which numbers it accepts`);
    return { type: constraint.startsWith('an integer') ? 'integer' : 'number' };
  }

  private unionOf(types: ReadonlyArray<ts.TypeNode>, where: string): Found {
    const members = types
      .filter((type) => type.getText() !== 'undefined')
      .map((type) => this.typeOf(type, where));
    const [only, ...others] = members;
    if (only === undefined) throw new Error(`${where}: an empty union`);
    return others.length === 0
      ? only
      : {
          spec: { oneOf: members.map(({ spec }) => spec) },
          isPlain: members.every(({ isPlain }) => isPlain),
        };
  }

  private mapOf(members: ts.NodeArray<ts.TypeElement>, where: string): TypeSpec {
    const [index, ...others] = members.filter(ts.isIndexSignatureDeclaration);
    if (index === undefined || others.length > 0) throw new Error(`${where}: not a map`);
    const { spec, isPlain } = this.typeOf(index.type, where);
    return { type: 'object', additionalProperties: { ...spec, ...(isPlain && { plain: true }) } };
  }

  private namedType(name: string, where: string): TypeSpec {
    const known = this.known.get(name);
    if (known !== undefined) return typeRef(known.name);
    const words = this.enums.get(name);
    if (words !== undefined) return this.enumOf(name, words);
    const declared = this.interfaces.get(name);
    if (declared === undefined) throw new Error(`${where}: ${name} is declared nowhere`);
    const index = declared.members.find(ts.isIndexSignatureDeclaration);
    if (index !== undefined) return this.mergedMapOf(index.type, where);
    const type = withoutArgs(name);
    if (!this.types.has(type)) this.types.set(type, this.objectOf(commentOf(declared), this.membersOf(name)));
    return typeRef(type);
  }

  private objectOf(comment: Parameters<typeof descriptionOf>[0], members: ReadonlyArray<Member>): ObjectSpec {
    return {
      description: descriptionOf(comment),
      type: 'object',
      properties: Object.fromEntries(members.map(({ name, spec }) => [name, spec])),
      required: members.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    };
  }

  /**
   * An object with keys of the program's own, whose values are of several types. SDKs of most languages have no type for
   * that, so the values are of one type with the properties of all of them; the preset checks which go together.
   */
  private mergedMapOf(node: ts.TypeNode, where: string): TypeSpec {
    if (!ts.isUnionTypeNode(node)) throw new Error(`${where}: its values are not of several types`);
    const names = node.types.map((type) => type.getText()).filter((name) => name !== 'undefined');
    const end = commonEnd(names.map(withoutArgs));
    const parts = names.map((name) => {
      const spec = this.known.get(name)?.spec;
      if (spec?.type !== 'object') throw new Error(`${where}: ${name} is declared nowhere`);
      return spec;
    });
    const properties: Record<string, PropertySpec> = {};
    for (const part of parts)
      for (const [name, spec] of Object.entries(part.properties)) {
        const { description = '' } = properties[name] ?? {};
        const texts = new Set([...description.split('\n\n'), spec.description]);
        properties[name] = { ...spec, description: [...texts].filter((text) => text !== '').join('\n\n') };
      }
    this.types.set(`Any${end}`, {
      description: parts.map((part) => part.description).join(' Or: '),
      type: 'object',
      properties,
      required: [],
    });
    return { type: 'object', additionalProperties: { ...typeRef(`Any${end}`), plain: true } };
  }

  private enumOf(name: string, declaration: ts.VariableDeclaration): TypeSpec {
    const { initializer } = declaration;
    const literal = initializer && ts.isAsExpression(initializer) ? initializer.expression : undefined;
    if (literal === undefined || !ts.isObjectLiteralExpression(literal))
      throw new Error(`${name}: not the words of an enum`);
    this.types.set(name, {
      description: descriptionOf(commentOf(declaration)),
      type: 'string',
      enum: literal.properties.filter(ts.isPropertyAssignment).map((word) => ({
        name: word.name.getText(),
        value: ts.isStringLiteral(word.initializer) ? word.initializer.text : '',
        description: descriptionOf(commentOf(word)),
      })),
    });
    return typeRef(name);
  }
}
