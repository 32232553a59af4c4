import * as pulumi from '@pulumi/pulumi';
import { UserPool } from 'pulumi-cognito-user-pool';

const config = new pulumi.Config();

// A pool that somebody made in the console, or with another tool: `pulumi config set poolId eu-west-1_AbCdEfGhI`.
// `pulumi preview` tells what taking it over would change, and what it leaves as it is.
const customers = new UserPool(
  'customers',
  {
    adoptId: config.require('poolId'),
    // From here on only what is declared is managed. Bring over more, setting by setting, as you come to it.
    policies: { passwordPolicy: { minimumLength: 12 } },
    userPoolTags: { managedBy: 'pulumi' },
  },
  // It was there before this program, and stays when the program goes: `pulumi destroy` only forgets it.
  { retainOnDelete: true },
);

export const { id, arn, issuer } = customers;
