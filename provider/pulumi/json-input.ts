import type * as pulumi from '@pulumi/pulumi';
import type { Json } from '../codec/json-value';

/** A JSON value in an argument, any part of which may be an output. */
export type JsonInput =
  | string
  | number
  | boolean
  | null
  | undefined
  | Promise<Json>
  | pulumi.OutputInstance<Json>
  | ReadonlyArray<JsonInput>
  | JsonObjectInput;

/** A JSON object in an argument, any part of which may be an output. */
export interface JsonObjectInput {
  readonly [name: string]: JsonInput;
}
