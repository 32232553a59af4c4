/** What a doc comment says. */
export interface Comment {
  readonly text: string;
  readonly default?: string;
  readonly deprecated?: string;
  /** A program, in its own lines. */
  readonly example?: string;
}

/** The type of a property, as every writer reads it. */
export type PropertyType =
  | { readonly kind: 'string' | 'number' | 'boolean' }
  /** A number in a unit that another property names, or text with its unit. */
  | { readonly kind: 'validity' }
  /** The text of a file; a program may give an asset. */
  | { readonly kind: 'fileText' }
  /** A file: its bytes, or where they are; as an output its hash. */
  | { readonly kind: 'file' }
  /** A file that only an asset gives. */
  | { readonly kind: 'asset' }
  | { readonly kind: 'json' }
  | { readonly kind: 'enum'; readonly name: string; readonly values: ReadonlyArray<string> }
  /** A string of which AWS has only this value so far. */
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'object'; readonly name: string }
  | { readonly kind: 'list'; readonly element: PropertyType }
  | { readonly kind: 'map'; readonly value: PropertyType };

export interface Property {
  readonly name: string;
  readonly comment: Comment;
  readonly isRequired: boolean;
  readonly type: PropertyType;
  /** The values that are accepted, in words: "an integer from 6 to 99". */
  readonly constraint: string;
  /** The default of its field, which the lifecycle compares with. */
  readonly fieldDefault?: unknown;
  /** Whether changing it replaces the resource. */
  readonly replaces: boolean;
  /** Whether its value is always a secret. */
  readonly isSecret: boolean;
  /** Whether it must be known when the program runs: of a preset, what decides which resources there are. */
  readonly isPlain?: true;
}

/** A nested type. */
export interface ObjectType {
  readonly name: string;
  readonly comment: Comment;
  /** The name of the type in AWS's API. */
  readonly awsType: string | undefined;
  readonly properties: ReadonlyArray<Property>;
}

export interface EnumType {
  readonly name: string;
  /** Whether it is this package's, and not AWS's. */
  readonly isOwn?: true;
  readonly values: ReadonlyArray<string>;
}

/** A kind of resource. */
export interface ResourceType {
  readonly name: string;
  /** The name of its file, in the sources and in the reference. */
  readonly file: string;
  /** The doc comment of its class, with an example. */
  readonly comment: Comment;
  /** The operations of AWS whose members are its arguments. */
  readonly operations: ReadonlyArray<string>;
  readonly inputs: ReadonlyArray<Property>;
  /** The outputs, those that repeat an argument included. */
  readonly outputs: ReadonlyArray<Property>;
  /** The values of what exists at AWS: the settings, and what AWS assigns. */
  readonly values: ReadonlyArray<Property>;
  /** The nested types that it is the first to use. */
  readonly types: ReadonlyArray<ObjectType>;
}

/** The whole API, read from its declarations. */
export interface Description {
  readonly resources: ReadonlyArray<ResourceType>;
  readonly enums: ReadonlyArray<EnumType>;
}

/** The nested type with this name. */
export const typeNamed = ({ resources }: Description, name: string): ObjectType => {
  const found = resources.flatMap(({ types }) => types).find((type) => type.name === name);
  if (found === undefined) throw new Error(`No declaration has the name ${name}`);
  return found;
};
