import assert, { deepEqual, ok } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { PlainObject } from '../../provider/spec/object';
import { isStrict, type Rule } from '../../provider/spec/rule';
import { creation as clientOf } from '../../provider/user-pool-client/plan';
import { creation as domainOf } from '../../provider/user-pool-domain/plan';
import { ServiceError } from '../support/emulator/errors';
import { perform } from '../support/emulator/perform';
import { defaultSettings } from '../support/emulator/settings';
import { Store } from '../support/emulator/store';
import type { Ruled } from '../user-pool/rule-suite';
import { DOMAIN } from '../user-pool-domain/ruled';
import { CLIENT } from './ruled';

/** What is refused by AWS's documentation, in words that nobody has published: an emulator would invent them. */
const WORDLESS: ReadonlyArray<string> = [
  'analytics/arn-account',
  'analytics/arn-partition',
  'domain/certificate-account',
  'domain/secondary-region-partition',
];

/** What never arrives at the service: no endpoint has such a name. */
const UNREACHED: ReadonlyArray<string> = ['region/client-malformed', 'region/domain-malformed'];

/** What turns on the identity providers of a pool, of which the emulator has none. */
const ELSEWHERE: ReadonlyArray<string> = ['identity-providers/misspelt'];

const SILENT = [...WORDLESS, ...UNREACHED, ...ELSEWHERE];

/** What the cases name of their pool. */
const ATTRIBUTES = ['role', 'plan', 'team'].map((Name) => ({
  Name,
  AttributeDataType: 'String',
  Mutable: true,
}));
const SCOPES = [
  ['orders', 'read'],
  ['openid', 'read'],
  ['todos', 'get-todos'],
  ['https://orders.example.com', 'read'],
] as const;

interface Kind {
  readonly ruled: Pick<Ruled<never>, 'base' | 'cases' | 'checker'>;
  readonly rules: ReadonlyArray<Omit<Rule<never>, 'violates'>>;
  readonly create: string;
  readonly requestOf: (settings: PlainObject) => object;
}

const KINDS: ReadonlyArray<readonly [what: string, kind: Kind]> = [
  [
    'an app client',
    { ruled: CLIENT, rules: CLIENT.rules, create: 'CreateUserPoolClient', requestOf: clientOf },
  ],
  ['a domain', { ruled: DOMAIN, rules: DOMAIN.rules, create: 'CreateUserPoolDomain', requestOf: domainOf }],
];

/** The answer to what makes one in a pool of its own. */
const answerTo = ({ ruled, create, requestOf }: Kind, settings: object): ServiceError | undefined => {
  const region = 'eu-west-1';
  const context = { region, store: new Store(), settings: defaultSettings, now: Date.now };
  const send = (operation: string, input: unknown): object =>
    perform({ service: 'cognito-idp', operation, input } as Parameters<typeof perform>[0], context);
  const { UserPool } = send('CreateUserPool', { PoolName: 'p', Schema: ATTRIBUTES }) as {
    UserPool: { Id: string };
  };
  for (const [Identifier, ScopeName] of SCOPES)
    send('CreateResourceServer', {
      UserPoolId: UserPool.Id,
      Identifier,
      Name: 'server',
      Scopes: [{ ScopeName, ScopeDescription: 'Some' }],
    });
  try {
    const program = { ...ruled.base, ...settings, userPoolId: UserPool.Id };
    const inputs = ruled.checker.normalise({}, program, { region });
    send(create, requestOf(E.isRight(inputs) ? inputs.right : assert.fail(JSON.stringify(inputs.left))));
  } catch (thrown) {
    if (thrown instanceof ServiceError) return thrown;
    throw thrown;
  }
  return undefined;
};

for (const [what, kind] of KINDS)
  describe(`What the preview refuses of ${what}`, () => {
    for (const { id } of kind.rules.filter(isStrict)) {
      if (SILENT.includes(id)) continue;
      it(`is refused by the emulator: ${id}`, () => {
        ok(answerTo(kind, kind.ruled.cases[id]?.breaks ?? {}) !== undefined, 'accepted');
      });
    }

    for (const [id, { keeps }] of Object.entries(kind.ruled.cases))
      it(`is taken by the emulator where the rule is kept: ${id}`, () => {
        const answer = answerTo(kind, { ...keeps, region: undefined });
        ok(answer === undefined, `${answer?.name}: ${answer?.message}`);
      });
  });

describe('What the emulator is silent of', () => {
  it('is a rule that there is', () => {
    const known: ReadonlyArray<string> = KINDS.flatMap(([, { rules }]) =>
      rules.filter(isStrict).map(({ id }) => id),
    );
    deepEqual(
      SILENT.filter((id) => !known.includes(id)),
      [],
    );
  });
});
