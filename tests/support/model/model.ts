import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface StringShape {
  readonly type: 'string';
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

export interface IntegerShape {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
}

export interface StructureShape {
  readonly type: 'structure';
  readonly required?: readonly string[];
  readonly members: Readonly<Record<string, string | { readonly shape: string }>>;
  /** Any JSON. */
  readonly document?: true;
}

/** Bytes, which are base64 text in JSON. */
export interface BlobShape {
  readonly type: 'blob';
  readonly min?: number;
  readonly max?: number;
}

export interface ListShape {
  readonly type: 'list';
  readonly min?: number;
  readonly max?: number;
  readonly member: string;
}

export interface MapShape {
  readonly type: 'map';
  readonly min?: number;
  readonly max?: number;
  readonly key: string;
  readonly value: string;
}

export type Shape =
  | StringShape
  | IntegerShape
  | StructureShape
  | ListShape
  | MapShape
  | BlobShape
  | { readonly type: 'boolean' }
  | { readonly type: 'timestamp' };

export interface Operation {
  readonly input: string;
  readonly output: string | null;
  readonly errors: readonly string[];
}

export interface Model {
  readonly source: string;
  readonly metadata: { readonly targetPrefix: string };
  readonly operations: Readonly<Record<string, Operation>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

export const model: Model = JSON.parse(readFileSync(join(__dirname, 'cognito-idp.json'), 'utf8')) as Model;

export function shapeNamed(name: string): Shape {
  const shape = model.shapes[name];
  if (shape === undefined) throw new Error(`The service model has no shape ${name}`);
  return shape;
}

export function operationNamed(name: string): Operation {
  const operation = model.operations[name];
  if (operation === undefined) throw new Error(`The service model has no operation ${name}`);
  return operation;
}

/** Member name and shape name, in the model's order. */
export function membersOf(shape: StructureShape): readonly (readonly [string, string])[] {
  return Object.entries(shape.members).map(([name, member]) => [
    name,
    typeof member === 'string' ? member : member.shape,
  ]);
}

/** The names of the members of a structure. */
export function memberNames(shapeName: string): readonly string[] {
  const shape = shapeNamed(shapeName);
  return shape.type === 'structure' ? Object.keys(shape.members) : [];
}
