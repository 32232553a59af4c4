import * as pulumi from '@pulumi/pulumi';

/** The result for an argument once it is known, at any depth of outputs and promises. */
export const whenKnown = (given: unknown, map: (known: unknown) => unknown): unknown => {
  if (pulumi.Output.isInstance(given)) return given.apply((known) => whenKnown(known, map));
  return given instanceof Promise ? given.then((known) => whenKnown(known, map)) : map(given);
};

/** An argument with one member replaced, once it is known; what has no such member stays as it is. */
export const withMember = (holder: unknown, member: string, map: (value: unknown) => unknown): unknown =>
  whenKnown(holder, (known) =>
    typeof known !== 'object' || known === null || !Object.hasOwn(known, member)
      ? known
      : { ...known, [member]: map(Reflect.get(known, member)) },
  );
