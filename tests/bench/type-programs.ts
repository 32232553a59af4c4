/** A program whose types are checked. */
export interface TypeProgram {
  readonly name: string;
  readonly source: string;
  /** How many times the time of the baseline it may take at most. */
  readonly goal?: number;
}

/** What a program of Pulumi pays without any resource. */
export const BASELINE: TypeProgram = {
  name: '`@pulumi/pulumi` alone',
  source: `
import * as pulumi from '@pulumi/pulumi';
export const name: pulumi.Output<string> = pulumi.output('customers');
`,
};

export const TYPE_PROGRAMS: readonly TypeProgram[] = [
  BASELINE,
  {
    name: 'a `UserPool` of this package',
    goal: 1.2,
    source: `
import { UserPool } from 'pulumi-cognito-user-pool';
const pool = new UserPool('customers', {
  usernameAttributes: ['email'],
  autoVerifiedAttributes: ['email'],
  policies: { passwordPolicy: { minimumLength: 12 } },
});
export const arn = pool.arn;
`,
  },
  {
    name: 'a preset: `EmailPasswordPool`',
    source: `
import { EmailPasswordPool } from 'pulumi-cognito-user-pool';
const customers = new EmailPasswordPool('customers', { minimumPasswordLength: 12 });
export const arn = customers.pool.arn;
`,
  },
  {
    name: '`aws.cognito.UserPool` of `@pulumi/aws`',
    source: `
import * as aws from '@pulumi/aws';
const pool = new aws.cognito.UserPool('customers', {
  usernameAttributes: ['email'],
  autoVerifiedAttributes: ['email'],
  passwordPolicy: { minimumLength: 12 },
});
export const arn = pool.arn;
`,
  },
  {
    name: '`pulumi-cognito-user-pool/codecs` alone',
    source: `
import * as codecs from 'pulumi-cognito-user-pool/codecs';
export const decoded = codecs.PasswordPolicy.decode({ minimumLength: 12 });
`,
  },
];
