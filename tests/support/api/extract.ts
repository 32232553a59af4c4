import { join } from 'node:path';
import type * as t from 'io-ts';
import ts from 'typescript';
import { asAnyCodec } from '../../../provider/codec/any-codec';
import { apiName, type Field } from '../../../provider/codec/field';
import type { Struct } from '../../../provider/codec/struct';
import { KINDS } from '../../../provider/resources';
import { model, operationNamed, shapeNamed } from '../model/model';
import { ROOT } from '../workspace/pack';
import { commentOf, type Declared, declaredStructs, programOf } from './comments';
import type {
  Comment,
  Description,
  EnumType,
  ObjectType,
  Property,
  PropertyType,
  ResourceType,
} from './description';
import { KIND_DECLARATIONS, type KindDeclarations } from './kinds';

/** A shape of the service model, by name; undefined where a property is this package's own. */
type ShapeName = string | undefined;

const memberOf = (shapes: ReadonlyArray<ShapeName>, member: string): ShapeName => {
  for (const name of shapes) {
    const shape = name === undefined ? undefined : shapeNamed(name);
    if (shape?.type !== 'structure') continue;
    const found = shape.members[member];
    if (found !== undefined) return typeof found === 'string' ? found : found.shape;
  }
  return undefined;
};

const partOf = (name: ShapeName, part: 'member' | 'key' | 'value'): ShapeName => {
  const shape = name === undefined ? undefined : shapeNamed(name);
  if (shape?.type === 'list' && part === 'member') return shape.member;
  if (shape?.type === 'map' && part !== 'member') return shape[part];
  return undefined;
};

/** The last property of a path, as the name of a type. */
const capitalised = (path: string): string => {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

const PRIMITIVES = ['string', 'number', 'boolean'] as const;

/** Reads the declarations into one description of the API. */
class Extractor {
  private readonly program: ts.Program;
  private readonly declared: ReadonlyMap<Struct, Declared>;
  private readonly enums = new Map<string, EnumType>();
  private readonly types = new Map<string, ObjectType>();
  private readonly seen = new Map<Struct, string>();
  /** The operation that creates the kind under way. */
  private operation: string | undefined;

  /** The folder has a folder for each kind, with the declarations and the class. */
  constructor(private readonly folder: string) {
    this.program = programOf(folder);
    this.declared = declaredStructs(folder, this.program);
  }

  private declarationOf(struct: Struct, where: string): Declared {
    const found = this.declared.get(struct);
    if (found === undefined) throw new Error(`${where}: its struct is not exported by a file of its kind`);
    return found;
  }

  private typeOf(codec: t.Mixed, valueType: string, shape: ShapeName, where: string): PropertyType {
    const known = asAnyCodec(codec);
    switch (known?._tag) {
      case 'ScalarType': {
        const values = known.values?.map(String);
        // The ids of rules are too many for a type of their own.
        if (values !== undefined && shape !== undefined) return this.enumOf(values, shape, where);
        const primitive = PRIMITIVES.find((name) => name === valueType);
        if (primitive !== undefined) return { kind: primitive };
        if (valueType === 'Validity') return { kind: 'validity' };
        if (valueType === 'FileText') return { kind: 'fileText' };
        // The words of an option of this package, named after its property.
        if (values !== undefined) return this.enumOf(values, capitalised(where), where, true);
        if (valueType === 'FileContent') return { kind: 'file' };
        throw new Error(`${where}: a scalar of an unknown type: ${valueType}`);
      }
      case 'SetType':
        return {
          kind: 'list',
          element: this.typeOf(known.element, 'string', partOf(shape, 'member'), `${where}[]`),
        };
      case 'MapType': {
        const value = this.typeOf(known.value, 'string', partOf(shape, 'value'), `${where}.*`);
        const keys = asAnyCodec(known.key);
        return keys?._tag === 'ScalarType' && keys.values !== undefined && shape !== undefined
          ? { kind: 'object', name: this.keyedOf(keys.values.map(String), known.value, value, shape) }
          : { kind: 'map', value };
      }
      case 'JsonType':
        return { kind: 'json' };
      case 'StructType':
        return { kind: 'object', name: this.objectOf(known, shape, where) };
      default:
        throw new Error(`${where}: not a codec of this package`);
    }
  }

  private enumOf(values: ReadonlyArray<string>, shape: string, where: string, isOwn = false): PropertyType {
    const [value = '', ...others] = values;
    if (others.length === 0) return { kind: 'literal', value };
    const known = this.enums.get(shape);
    if (known !== undefined && known.values.join() !== values.join())
      throw new Error(`${where}: ${shape} has other values elsewhere`);
    this.enums.set(shape, { name: shape, values, ...(isOwn && { isOwn }) });
    return { kind: 'enum', name: shape, values };
  }

  /** A map with a fixed set of keys, as an object with a property for each. */
  private keyedOf(keys: ReadonlyArray<string>, codec: t.Mixed, type: PropertyType, shape: string): string {
    const name = shape.replace(/Type$/, '');
    const comment = type.kind === 'object' ? this.types.get(type.name)?.comment : undefined;
    const properties = keys.map(
      (key): Property => ({
        name: key,
        comment: { text: `${(comment?.text ?? '').replace(/\.$/, '')}: \`${key}\`.` },
        isRequired: false,
        type,
        constraint: codec.name,
        replaces: false,
        isSecret: false,
      }),
    );
    this.types.set(name, {
      name,
      comment: { text: `An object with the keys ${keys.join(', ')}.` },
      awsType: shape,
      properties,
    });
    return name;
  }

  private objectOf(struct: Struct, shape: ShapeName, where: string): string {
    const known = this.seen.get(struct);
    if (known !== undefined) return known;
    if (this.types.has(struct.name)) throw new Error(`${where}: two structs have the name ${struct.name}`);
    this.seen.set(struct, struct.name);
    const { comment } = this.declarationOf(struct, where);
    const properties = this.propertiesOf(struct, [shape], struct.name, []);
    this.types.set(struct.name, {
      name: struct.name,
      comment,
      // Settings that AWS has in a map have no structure of their own: the operation's page describes them.
      awsType: shape ?? this.operation,
      properties,
    });
    return struct.name;
  }

  private propertyOf(
    name: string,
    field: Field,
    declared: Declared,
    shapes: ReadonlyArray<ShapeName>,
    owner: string,
    createOnly: ReadonlyArray<string>,
  ): Property {
    const where = `${owner}.${name}`;
    const { comment, valueType } = declared.fields.get(name) ?? { comment: { text: '' }, valueType: '' };
    const shape = memberOf(shapes, apiName(name, field));
    const known = asAnyCodec(field.codec);
    return {
      name,
      comment:
        comment.default === undefined && field.options.default !== undefined && !field.isRequired
          ? { ...comment, default: JSON.stringify(field.options.default) }
          : comment,
      isRequired: field.isRequired,
      type: this.typeOf(field.codec, valueType, shape, where),
      constraint: field.codec.name,
      fieldDefault: field.options.default,
      replaces:
        createOnly.includes(name) || /\b[Cc]hanging (?:it|or removing one) replaces\b/.test(comment.text),
      isSecret: known?._tag === 'ScalarType' && known.isSecret === true,
    };
  }

  private propertiesOf(
    struct: Struct,
    shapes: ReadonlyArray<ShapeName>,
    owner: string,
    createOnly: ReadonlyArray<string>,
  ): ReadonlyArray<Property> {
    const declared = this.declarationOf(struct, owner);
    return Object.entries(struct.fields).map(([name, field]) =>
      this.propertyOf(name, field, declared, shapes, owner, createOnly),
    );
  }

  resource(kind: KindDeclarations): ResourceType {
    const { name, file, inputs, outputs, createOnly, operations } = kind;
    const before = new Set(this.types.keys());
    this.operation = operations[0];
    const shapes = operations.map((operation) => operationNamed(operation).input);
    const fixed = Object.keys(createOnly.fields);
    const given = this.propertiesOf(inputs, shapes, name, fixed);
    const own = outputs === undefined ? [] : this.propertiesOf(outputs, shapes, name, []);
    const ownNames = new Set(own.map((output) => output.name));
    const { settings = inputs } = KINDS[name] ?? {};
    // A required setting is always present, declared or not: a name, or what the check fills in.
    const repeated = given
      .filter((input) => !ownNames.has(input.name))
      .map((input) =>
        settings.fields[input.name]?.isRequired === true ? { ...input, isRequired: true } : input,
      );
    return {
      name,
      file,
      comment: this.classComment(name, file),
      operations,
      inputs: given,
      outputs: [...repeated, ...own],
      values: [
        ...repeated.filter((input) => Object.hasOwn(settings.fields, input.name)),
        ...own.filter((output) => output.name !== 'unmanaged'),
      ],
      types: [...this.types.values()].filter((type) => !before.has(type.name)),
    };
  }

  /** The doc comment of a resource class. */
  private classComment(name: string, file: string): Comment {
    const source = this.program.getSourceFile(join(ROOT, this.folder, file, 'resource.ts'));
    return commentOf(
      source?.statements.find(
        (statement) => ts.isClassDeclaration(statement) && statement.name?.text === name,
      ),
    );
  }

  get allEnums(): ReadonlyArray<EnumType> {
    return [...this.enums.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  }
}

let description: Description | undefined;

/** The description of the kinds in a folder. */
export const describeKinds = (folder: string, kinds: ReadonlyArray<KindDeclarations>): Description => {
  const extractor = new Extractor(folder);
  const resources = kinds.map((kind) => extractor.resource(kind));
  return { resources, enums: extractor.allEnums };
};

/** The description of the API, read once. */
export const apiDescription = (): Description => {
  description ??= describeKinds('provider/resources', KIND_DECLARATIONS);
  return description;
};

/** The page of AWS's API reference for a type. */
export const awsPage = (type: string): string => {
  if (model.shapes[type] === undefined && model.operations[type] === undefined)
    throw new Error(`The service model has no shape ${type}`);
  return `https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_${type}.html`;
};

/** The page of AWS's API reference for an operation. */
export const awsOperationPage = (operation: string): string => {
  operationNamed(operation);
  return `https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_${operation}.html`;
};
