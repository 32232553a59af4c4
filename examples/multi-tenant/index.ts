import * as pulumi from '@pulumi/pulumi';
import { type Mfa, WorkforcePool } from 'pulumi-cognito-user-pool';

/** What a tenant may choose. */
interface Tenant {
  readonly company: string;
  readonly mfa?: Mfa;
  readonly minimumPasswordLength?: number;
}

// `Pulumi.dev.yaml` lists them. A tenant more is a pool more, and the pools of the others are not touched. Mistakes in
// that file fail the preview like mistakes in a program, each with the tenant and the argument.
const tenants = new pulumi.Config().requireObject<Readonly<Record<string, Tenant>>>('tenants');

const pools = Object.entries(tenants).map(([name, { company, ...choices }]) => {
  const staff = new WorkforcePool(name, {
    ...choices,
    invitationSubject: `Your account at ${company}`,
    pool: {
      userPoolTags: { tenant: name },
      // So that `pulumi destroy` can clean up. Without it a tenant that drops out of the file stops the preview, since
      // its pool is protected, as one with real users should be.
      deletionProtection: 'INACTIVE',
    },
  });
  return [name, { userPoolId: staff.userPoolId, clientId: staff.clientId, issuer: staff.issuer }] as const;
});

// `pulumi stack output signIn --json` is what the application looks a tenant up in.
export const signIn = Object.fromEntries(pools);
