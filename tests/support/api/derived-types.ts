import type * as pulumi from '@pulumi/pulumi';
import type { JsonObject } from '../../../provider/codec/json-value';
import type { JsonObjectInput } from '../../../provider/pulumi/json-input';
import type { FileContent } from '../../../provider/resources/shared/file-content';
import type { FileText } from '../../../provider/resources/shared/file-text';
import type { Duration } from '../../../provider/resources/user-pool-client/types/duration';

/*
 * The types of arguments and outputs, derived from the types of the codecs. The generated interfaces must be neither
 * wider nor narrower. A user never sees these: a type error would print them in full.
 */

/** Whether a type is that of a token validity: a number, or text with its unit. */
type IsValidity<V> = [V] extends [number | Duration] ? ([Duration] extends [V] ? true : false) : false;

/** Whether a type is that of the text of a file. */
type IsFileText<V> = [V] extends [FileText] ? ([V] extends [never] ? false : true) : false;

/** The text of a file, or an asset. */
type TextOrAsset = string | pulumi.asset.FileAsset | pulumi.asset.StringAsset;

/** Whether a type is that of a file. */
type IsFile<V> = [V] extends [FileContent] ? ([V] extends [never] ? false : true) : false;

/** Whether a type is that of JSON. */
type IsJson<V> = string extends keyof V
  ? [V] extends [JsonObject]
    ? [JsonObject] extends [V]
      ? true
      : false
    : false
  : false;

/** A value in an argument: the value itself is known, its parts may be outputs. */
type Given<V> = [V] extends [FileContent]
  ? string | pulumi.asset.FileAsset | pulumi.asset.StringAsset
  : IsJson<V> extends true
    ? JsonObjectInput
    : [V] extends [string | number | boolean]
      ? V
      : V extends ReadonlyArray<infer E>
        ? pulumi.Input<Given<E>>[]
        : string extends keyof V
          ? { [key: string]: pulumi.Input<Given<V[keyof V]>> }
          : ArgsOf<V>;

/** An argument; `U` is undefined for an optional one, else never. */
export type ArgumentOf<V, U extends undefined> =
  IsValidity<V> extends true
    ? pulumi.Input<number | U> | Duration | pulumi.Output<number | Duration | U>
    : IsFileText<V> extends true
      ? pulumi.Input<TextOrAsset | U>
      : IsFile<V> extends true
        ? pulumi.Input<Given<V> | U>
        : [V] extends ['V1_0' | 'LINK' | 'NONE']
          ? V | Promise<string> | pulumi.Output<string | U> | U
          : [V] extends [string]
            ? string extends V
              ? pulumi.Input<V | U>
              : pulumi.Input<V> | ([U] extends [never] ? never : pulumi.Output<V | U>) | U
            : pulumi.Input<Given<V> | U>;

/** Whether a property is optional. */
type IsOptional<A, K extends keyof A> = Record<never, never> extends Pick<A, K> ? true : false;

/** Arguments: the same properties, each an input. */
export type ArgsOf<A> = {
  -readonly [K in keyof A]: ArgumentOf<
    Exclude<A[K], undefined>,
    IsOptional<A, K> extends true ? undefined : never
  >;
};

/** A value in an output, which a program may change as any object of its own. */
export type ShapeOf<V> =
  IsValidity<V> extends true
    ? number
    : true extends IsFileText<V> | IsFile<V>
      ? string
      : IsJson<V> extends true
        ? V
        : [V] extends [string | number | boolean]
          ? V
          : V extends ReadonlyArray<infer E>
            ? ShapeOf<E>[]
            : { -readonly [K in keyof V]: ShapeOf<Exclude<V[K], undefined>> };

/** Outputs: the same properties, each an output; optional ones may be undefined. */
export type OutputsOf<A> = {
  readonly [K in keyof A]-?: pulumi.Output<
    ShapeOf<Exclude<A[K], undefined>> | (IsOptional<A, K> extends true ? undefined : never)
  >;
};

/** The properties that are required. */
type RequiredOf<A> = { [K in keyof A]-?: IsOptional<A, K> extends true ? never : K }[keyof A];

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The properties in which two interfaces differ; never, if they are the same type. */
export type Differences<A, B> =
  | Exclude<keyof A, keyof B>
  | Exclude<keyof B, keyof A>
  | Exclude<RequiredOf<A>, RequiredOf<B>>
  | Exclude<RequiredOf<B>, RequiredOf<A>>
  | { [K in keyof A & keyof B]-?: Equal<A[K], B[K]> extends true ? never : K }[keyof A & keyof B];

/** Compiles only without a difference. */
export type Proven<D extends never> = D;

/** The live values of a resource: its inputs, those in `P` always present, and its further outputs. */
export type LiveOf<I, O, P extends keyof I = never> = Omit<I, keyof O | P> & Required<Pick<I, P>> & O;
