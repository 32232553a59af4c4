import { match, ok } from 'node:assert/strict';
import { handler } from '../../provider/provider-v1';

const ARN = 'arn:aws:lambda:us-east-1:123456789012:function:one';

/** What a program says of each kind, beside its Region or its pool. */
const KINDS = {
  UserPool: { poolName: 'customers' },
  UserPoolClient: { clientName: 'shop' },
  UserPoolDomain: { domain: 'shop' },
  ResourceServer: { name: 'orders', identifier: 'orders' },
  UserPoolGroup: { groupName: 'admins' },
  IdentityProvider: { providerName: 'Corp', saml: { metadataUrl: 'https://idp.example.com' } },
  UserPoolTriggers: { lambdaConfig: { preSignUp: ARN } },
  LogDelivery: {},
  UserPoolSessionConfiguration: {},
  UserPoolReplica: { regionName: 'us-west-2' },
  RiskConfiguration: {},
  UserPoolClientSecret: { clientId: 'shop' },
  ManagedLoginTerms: { clientId: 'shop', termsName: 'terms-of-use', links: { default: 'https://a.example' } },
  UserPoolUser: { username: 'ada' },
  UserGroupMembership: { groupName: 'admins', username: 'ada' },
  UserPoolUICustomization: {},
  ManagedLoginBranding: { clientId: 'shop' },
} as const;

const idOf = (kind: string): string => (kind === 'UserPool' ? 'adoptId' : 'userPoolId');

const refusals = async (kind: string, inputs: object): Promise<ReadonlyArray<string>> => {
  const { failures = [] } = (await handler(kind).check?.({}, inputs)) ?? {};
  return failures.map(({ reason }) => reason);
};

describe('A misspelt Region', () => {
  for (const [kind, pattern] of Object.entries(KINDS)) {
    for (const region of ['us-east1', 'us-est-1', 'US-EAST-1', 'us_east_1', 'useast-1'])
      it(`fails the preview of a ${kind} as ${region}, with what was meant`, async () => {
        const named = await refusals(kind, {
          ...pattern,
          region,
          ...(kind !== 'UserPool' && { userPoolId: 'us-east-1_Pool' }),
        });
        ok(
          named.some((reason) => reason.includes('Did you mean us-east-1?')),
          named.join('\n'),
        );
      });

    it(`fails it within a pool's id, too: ${kind}`, async () => {
      for (const region of ['us-east1', 'us-est-1', 'US-EAST-1']) {
        const [reason] = await refusals(kind, {
          ...pattern,
          region: 'us-east-1',
          [idOf(kind)]: `${region}_Pool`,
        });
        match(String(reason), /^(userPoolId|adoptId): .*Did you mean us-east-1\?/);
      }
    });

    // An adoption would be asked for by name.
    if (kind === 'UserPool') continue;
    it(`is not an emulator's own word in an id: ${kind}`, async () => {
      const named = await refusals(kind, { ...pattern, region: 'us-east-1', [idOf(kind)]: 'local_Pool' });
      ok(!named.some((reason) => reason.includes('Region')), named.join('\n'));
    });
  }
});
