import * as pulumi from '@pulumi/pulumi';
import { EmailPasswordPool, UserPoolTriggers } from 'pulumi-cognito-user-pool';

/** Stands in for a Lambda function, so that this needs no other package; `with-pulumi-aws` has a real one. */
class WelcomeFunction extends pulumi.dynamic.Resource {
  declare readonly arn: pulumi.Output<string>;

  constructor(name: string, args: { readonly arn: pulumi.Input<string>; readonly poolId: pulumi.Input<string> }) {
    super({ create: async (inputs) => ({ id: inputs.arn, outs: inputs }) }, name, args);
  }
}

// 1. The pool. Were the function in its `lambdaConfig`, each of the two would have to be made before the other.
const customers = new EmailPasswordPool('customers', {
  // So that `pulumi destroy` can clean up. Without this line the pool is protected, as one with real users should be.
  pool: { deletionProtection: 'INACTIVE' },
});

// 2. The function. It writes to the user's profile, for which it needs to know the pool.
const arn = new pulumi.Config().require('functionArn');
const welcome = new WelcomeFunction('welcome', { arn, poolId: customers.userPoolId });

// 3. The two together. Other triggers of the pool stay as they are, and destroying this takes only its own away.
new UserPoolTriggers('welcome', {
  userPoolId: customers.userPoolId,
  lambdaConfig: { postConfirmation: welcome.arn },
});

export const { userPoolId, clientId } = customers;
