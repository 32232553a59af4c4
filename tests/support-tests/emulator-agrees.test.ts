import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import { omit } from '../../provider/codec/pick';
import type { PlainObject } from '../../provider/codec/plain-object';
import { isStrict } from '../../provider/engine/rules';
import { creation as providerCreation } from '../../provider/resources/identity-provider/plan';
import { requestOf } from '../../provider/resources/log-delivery/configurations';
import { LogDeliverySettings } from '../../provider/resources/log-delivery/settings';
import { ResourceServerSettings } from '../../provider/resources/resource-server/settings';
import { requestOf as riskRequest } from '../../provider/resources/risk-configuration/request';
import { RiskConfigurationSettings } from '../../provider/resources/risk-configuration/settings';
import { creation as clientCreation } from '../../provider/resources/user-pool-client/plan';
import { creation as domainCreation } from '../../provider/resources/user-pool-domain/merge';
import { UserPoolGroupSettings } from '../../provider/resources/user-pool-group/settings';
import { UserPoolReplicaSettings } from '../../provider/resources/user-pool-replica/settings';
import { UserPoolSessionConfigurationSettings } from '../../provider/resources/user-pool-session-configuration/settings';
import { creation as userCreation } from '../../provider/resources/user-pool-user/plan';
import { PROVIDER } from '../resources/identity-provider/rule-inputs';
import { LOG_DELIVERY } from '../resources/log-delivery/rule-inputs';
import { SERVER } from '../resources/resource-server/rule-inputs';
import { RISK_CONFIGURATION } from '../resources/risk-configuration/rule-inputs';
import type { RuleSuite } from '../resources/user-pool/rule-suite';
import { CLIENT } from '../resources/user-pool-client/rule-inputs';
import { DOMAIN } from '../resources/user-pool-domain/rule-inputs';
import { GROUP } from '../resources/user-pool-group/rule-inputs';
import { REPLICA } from '../resources/user-pool-replica/rule-inputs';
import { SESSION } from '../resources/user-pool-session-configuration/rule-inputs';
import { USER } from '../resources/user-pool-user/rule-inputs';
import { type Answer, emulated, post } from './emulated';

const REGION = 'eu-west-1';

const WORDLESS = "AWS's documentation refuses it in no words that an emulator could say";
const UNREACHED = 'no endpoint has such a name, so that nothing arrives';

/** What the preview refuses and the emulator does not, and why. */
const UNKNOWN_HERE: Readonly<Record<string, string>> = {
  'analytics/arn-account': WORDLESS,
  'analytics/arn-partition': WORDLESS,
  'domain/certificate-account': WORDLESS,
  'domain/secondary-region-partition': WORDLESS,
  'group/role-account': WORDLESS,
  'group/role-arn': WORDLESS,
  'group/role-partition': WORDLESS,
  'log-delivery/accounts-differ': WORDLESS,
  'log-delivery/bucket-arn': WORDLESS,
  'log-delivery/log-group-arn': WORDLESS,
  'log-delivery/stream-arn': WORDLESS,
  'region/client-malformed': UNREACHED,
  'region/domain-malformed': UNREACHED,
  'region/log-delivery-malformed': UNREACHED,
  'region/session-malformed': UNREACHED,
  'region/user-pool-replica-malformed': UNREACHED,
  'region/resource-server-malformed': UNREACHED,
  'region/user-pool-group-malformed': UNREACHED,
  'region/identity-provider-malformed': UNREACHED,
  'risk-configuration/source-arn-identity': WORDLESS,
  'region/risk-configuration-malformed': UNREACHED,
  'region/user-pool-user-malformed': UNREACHED,
  'identity-providers/misspelt':
    'a test of clients alone lists providers that no pool has, so that every name may be one',
};

/** What the emulator refuses and a preview cannot: it turns on what else the pool has. */
const OF_THE_POOL = [
  /^Invalid (read|write) attributes specified/,
  /^Invalid scope requested/,
  /^User pool already has a domain/,
  /^Domain already associated with another user pool/,
];

interface Kind<A> {
  readonly rulesInput: RuleSuite<A>;
  readonly operation: string;
  readonly creation: (inputs: PlainObject) => object;
  /** What the pool needs. */
  readonly pool?: object;
}

/** The error's name, and its words with a gap for what is the program's. */
const quoted = (awsError: string): readonly [type: string, words: RegExp] => {
  const [type = '', ...words] = awsError.split(': ');
  const pattern = words.join(': ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [type.split(' ')[0] ?? '', new RegExp(pattern.replaceAll('…', '.*'))];
};

const agree = <A>(what: string, { rulesInput, operation, creation, pool = {} }: Kind<A>): void => {
  describe(`The emulator and the rules of ${what}`, () => {
    const service = emulated();

    const ask = (name: string, input: object): Promise<Answer> =>
      post(service().emulator.url, name, input, REGION);

    const newPool = async (): Promise<string> => {
      const { body } = await ask('CreateUserPool', {
        PoolName: 'pool',
        ...pool,
        Schema: [{ Name: 'role', AttributeDataType: 'String' }],
      });
      return (body['UserPool'] as { Id: string }).Id;
    };

    /** What AWS is sent for settings, whether or not they keep the rules. */
    const requestFor = (settings: object, userPoolId: string): object => {
      const news = { ...rulesInput.base, ...settings, userPoolId };
      const result = rulesInput.checker.normalise({}, news, { region: REGION });
      ok(E.isRight(result), JSON.stringify(result));
      return creation(result.right);
    };

    const isAccepted = (settings: object): boolean =>
      E.isRight(rulesInput.checker.check({}, { ...rulesInput.base, ...settings }, { region: REGION }));

    /** The resource servers that a client's scopes are of. */
    const withServers = async (request: object, UserPoolId: string): Promise<void> => {
      const { AllowedOAuthScopes = [] } = request as { readonly AllowedOAuthScopes?: readonly string[] };
      for (const scope of AllowedOAuthScopes.filter((name) => name.includes('/'))) {
        const [, Identifier, ScopeName] = /^(.*)\/([^/]*)$/.exec(scope) ?? [];
        const Scopes = [{ ScopeName, ScopeDescription: 'Some scope' }];
        await ask('CreateResourceServer', { UserPoolId, Identifier, Name: 'server', Scopes });
      }
    };

    for (const rule of rulesInput.rules.filter((one) => isStrict(one) && !(one.id in UNKNOWN_HERE)))
      it(`agree on ${rule.id}, to AWS's words`, async () => {
        const request = requestFor(rulesInput.cases[rule.id]?.breaks ?? {}, await newPool());
        const { status, type, message } = await ask(operation, request);
        const [name, words] = quoted(rule.awsError);
        deepEqual([status, type], [400, name], message);
        match(message, words);
      });

    for (const [id, { keeps }] of Object.entries(rulesInput.cases).filter(([, one]) => isAccepted(one.keeps)))
      it(`agree that what keeps ${id} is taken`, async () => {
        const pool = await newPool();
        const request = requestFor(keeps, pool);
        await withServers(request, pool);
        const { status, message } = await ask(operation, request);
        equal(status, 200, message);
      });

    it('agree on what else there can be: what AWS would refuse, the preview does', async function () {
      this.timeout(600_000);
      let taken = 0;
      await fc.assert(
        fc.asyncProperty(rulesInput.valid, fc.array(fc.nat(), { maxLength: 3 }), async (settings, picks) => {
          // All at once break some rule nearly always.
          const entries = Object.entries(settings).filter(([name]) => name !== 'userPoolId');
          const others = Object.fromEntries(
            picks.flatMap((pick) => entries.slice(pick % entries.length, (pick % entries.length) + 1)),
          );
          if (!isAccepted(others)) return;
          const request = requestFor(others, await newPool());
          const { status, message } = await ask(operation, request);
          taken += 1;
          ok(status === 200 || OF_THE_POOL.some((words) => words.test(message)), message);
        }),
        { numRuns: 200 },
      );
      ok(taken > 20, `${taken}`);
    });
  });
};

agree('an app client', { rulesInput: CLIENT, operation: 'CreateUserPoolClient', creation: clientCreation });
agree('a domain', { rulesInput: DOMAIN, operation: 'CreateUserPoolDomain', creation: domainCreation });
agree('a group', {
  rulesInput: GROUP,
  operation: 'CreateGroup',
  creation: (inputs) => UserPoolGroupSettings.encodePartial(inputs),
});
agree('a resource server', {
  rulesInput: SERVER,
  operation: 'CreateResourceServer',
  creation: (inputs) => ResourceServerSettings.encodePartial(inputs),
});
agree('an identity provider', {
  rulesInput: PROVIDER,
  operation: 'CreateIdentityProvider',
  creation: providerCreation,
});

agree('a log delivery', {
  rulesInput: LOG_DELIVERY,
  operation: 'SetLogDeliveryConfiguration',
  creation: (inputs) => requestOf(LogDeliverySettings.encodePartial(inputs)),
  pool: { UserPoolTier: 'PLUS' },
});

agree('a risk configuration', {
  rulesInput: RISK_CONFIGURATION,
  operation: 'SetRiskConfiguration',
  creation: (inputs) => riskRequest(RiskConfigurationSettings.encodePartial(inputs)),
  pool: { UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } },
});

agree('a user', {
  rulesInput: USER,
  operation: 'AdminCreateUser',
  creation: userCreation,
});

agree('a session configuration', {
  rulesInput: SESSION,
  operation: 'SetUserPoolSessionConfiguration',
  creation: (inputs) => {
    const request = UserPoolSessionConfigurationSettings.encodePartial(inputs);
    return {
      UserSessionTracking: 'ENABLED',
      ...request,
      TokenSession: { MaxPerUser: 20, ...request.TokenSession },
    };
  },
});

agree('a replica', {
  rulesInput: REPLICA,
  operation: 'CreateUserPoolReplica',
  creation: (inputs) => omit(UserPoolReplicaSettings.encodePartial(inputs), ['Status']),
  pool: {
    KeyConfiguration: {
      KeyType: 'CUSTOMER_MANAGED_KEY',
      KmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab',
    },
  },
});

describe('What the emulator does not know', () => {
  it('is of rules that there are', () => {
    const ids = new Set<string>(
      [
        ...CLIENT.rules,
        ...DOMAIN.rules,
        ...GROUP.rules,
        ...SERVER.rules,
        ...PROVIDER.rules,
        ...LOG_DELIVERY.rules,
        ...SESSION.rules,
        ...REPLICA.rules,
        ...RISK_CONFIGURATION.rules,
        ...USER.rules,
      ].map(({ id }) => id),
    );
    for (const id of Object.keys(UNKNOWN_HERE)) ok(ids.has(id), id);
  });
});
