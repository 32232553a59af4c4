import * as pulumi from '@pulumi/pulumi';

/** An error that Pulumi prints as one message; it would add the stack of an error that the SDK has wrapped. */
export const refusal = (name: string, what: string): pulumi.RunError => {
  const error = new pulumi.RunError(`${name}: ${what}${/[.?]$/.test(what) ? '' : '.'}`);
  error.stack = '';
  return error;
};
