import * as pulumi from '@pulumi/pulumi';
import { describeValue } from '../codec/describe-value';
import { isPlainObject } from '../codec/plain-object';

const isFuture = (args: unknown): boolean => pulumi.Output.isInstance(args) || args instanceof Promise;

/** What was given in place of an object of arguments. */
const describe = (args: unknown): string => {
  if (isFuture(args)) return 'an output: each argument may be one';
  // It may be a secret.
  return typeof args === 'string' ? 'a string' : describeValue(args);
};

/** The arguments of a resource, which a program without types can leave out. */
export const givenArguments = <A extends object>(name: string, args: A): A => {
  if (isPlainObject(args) && !isFuture(args)) return args;
  // Shown without a stack, which would not help a user.
  throw new pulumi.RunError(
    `${name}: the arguments must be an object, the second parameter of the resource, not ${describe(args)}.`,
  );
};
