/*
 * The parts of Pulumi's package schema that this package uses, as its metaschema has them:
 * https://www.pulumi.com/docs/iac/guides/building-extending/packages/schema/
 */

/** The type of a value. */
export interface TypeSpec {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly $ref?: string;
  readonly items?: TypeSpec;
  readonly additionalProperties?: TypeSpec;
  readonly oneOf?: ReadonlyArray<TypeSpec>;
  /** Whether it must be known when the program runs. */
  readonly plain?: true;
}

export interface PropertySpec extends TypeSpec {
  readonly description: string;
  readonly secret?: true;
  readonly willReplaceOnChanges?: true;
  readonly deprecationMessage?: string;
}

export type PropertySpecs = Readonly<Record<string, PropertySpec>>;

/** An object, as a nested type or as the arguments or the result of a function. */
export interface ObjectSpec {
  readonly description: string;
  readonly type: 'object';
  readonly properties: PropertySpecs;
  readonly required: ReadonlyArray<string>;
}

export interface EnumSpec {
  readonly description: string;
  readonly type: 'string';
  readonly enum: ReadonlyArray<{
    readonly value: string;
    readonly name?: string;
    readonly description?: string;
  }>;
}

export interface ResourceSpec {
  readonly description: string;
  readonly isComponent?: true;
  readonly inputProperties: PropertySpecs;
  readonly requiredInputs: ReadonlyArray<string>;
  readonly properties: PropertySpecs;
  readonly required: ReadonlyArray<string>;
  readonly aliases?: ReadonlyArray<{ readonly type: string }>;
}

export interface FunctionSpec {
  readonly description: string;
  readonly inputs: ObjectSpec;
  readonly outputs: ObjectSpec;
}

export interface PackageSpec {
  readonly name: string;
  readonly displayName: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: ReadonlyArray<string>;
  readonly license: string;
  readonly meta: { readonly supportPack: true };
  readonly language: Readonly<Record<string, object>>;
  readonly config: { readonly variables: PropertySpecs };
  readonly provider: { readonly description: string; readonly inputProperties: PropertySpecs };
  readonly types: Readonly<Record<string, ObjectSpec | EnumSpec>>;
  readonly resources: Readonly<Record<string, ResourceSpec>>;
  readonly functions: Readonly<Record<string, FunctionSpec>>;
}

const PACKAGE = 'cognito-user-pool';

/** The token of a resource, a type or a function. */
export const tokenOf = (name: string): string => `${PACKAGE}:index:${name}`;

/** The token that a resource has in the dynamic host. */
export const dynamicTokenOf = (name: string): string => `pulumi-nodejs:dynamic/${PACKAGE}:${name}`;

export const typeRef = (name: string): TypeSpec => ({ $ref: `#/types/${tokenOf(name)}` });

export const resourceRef = (name: string): TypeSpec => ({ $ref: `#/resources/${tokenOf(name)}` });

export const ASSET: TypeSpec = { $ref: 'pulumi.json#/Asset' };

export const JSON_OBJECT: TypeSpec = {
  type: 'object',
  additionalProperties: { $ref: 'pulumi.json#/Any' },
};

/** A number whose accepted values these words describe. */
export const numberSpec = (constraint: string): TypeSpec => ({
  type: constraint.startsWith('an integer') ? 'integer' : 'number',
});
