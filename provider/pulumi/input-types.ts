import type * as pulumi from '@pulumi/pulumi';

/** A value as a program may give it: at any depth it can be the output of another resource. */
export type InputOf<A> = [A] extends [string | number | boolean]
  ? // Not one input for each member of a union, which an output of the whole union would not fit.
    pulumi.Input<A>
  : A extends ReadonlyArray<infer E>
    ? pulumi.Input<ReadonlyArray<InputOf<E>>>
    : pulumi.Input<{ readonly [K in keyof A]: InputOf<Exclude<A[K], undefined>> | undefined }>;

/** Arguments: the same properties, each an input. */
export type ArgsOf<A> = { readonly [K in keyof A]: InputOf<Exclude<A[K], undefined>> | undefined };

/** Outputs: the same properties, each an output; the optional ones can be absent. */
export type OutputsOf<A> = { readonly [K in keyof A]-?: pulumi.Output<A[K]> };
