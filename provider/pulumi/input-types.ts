import type * as pulumi from '@pulumi/pulumi';

/** A program's input: at any depth it can be the output of another resource. */
export type InputOf<A> = [A] extends [string | number | boolean]
  ? // One input for the whole union; separate inputs per member would reject an output of the union.
    pulumi.Input<A>
  : A extends ReadonlyArray<infer E>
    ? pulumi.Input<ReadonlyArray<InputOf<E>>>
    : pulumi.Input<{ readonly [K in keyof A]: InputOf<Exclude<A[K], undefined>> | undefined }>;

/** Arguments: the same properties, each an input. */
export type ArgsOf<A> = { readonly [K in keyof A]: InputOf<Exclude<A[K], undefined>> | undefined };

/** Outputs: the same properties, each an output; optional ones may be undefined. */
export type OutputsOf<A> = { readonly [K in keyof A]-?: pulumi.Output<A[K]> };

/** The live settings of a resource that always has a name, declared or not. */
export type WithName<A, K extends keyof A> = Omit<A, K> & Required<Pick<A, K>>;
