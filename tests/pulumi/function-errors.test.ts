import assert from 'node:assert/strict';
import * as pulumi from '@pulumi/pulumi';
import * as provider from '../../provider';
import { cognito } from '../e2e/cognito';
import { outcomeOf, resolved, setUpEmulator } from './function-program';

type Untyped = (...given: readonly unknown[]) => unknown;

/** A function as JavaScript calls it. */
const untyped = (name: string): Untyped => {
  const found: unknown = Reflect.get(provider, name);
  assert.ok(typeof found === 'function', name);
  return (...given) => found(...given);
};

const ID = 'eu-west-1_AbCdEfGhI';
const CLIENT = '1example23456789';

/** The arguments of each function that are valid and name nothing. */
const VALID: Readonly<Record<string, object>> = {
  getUserPool: { userPoolId: ID },
  getUserPoolClient: { userPoolId: ID, clientId: CLIENT },
  getUserPoolClients: { userPoolId: ID },
  getUserPools: { name: 'p' },
};

type Row = readonly [what: string, name: string, given: () => readonly unknown[], message: string];

const AN_OUTPUT = 'is an Output, not a plain value: use';
const WRONG: readonly Row[] = [
  [
    'no argument',
    'getUserPool',
    () => [],
    'the first argument must be an object with userPoolId, not nothing.',
  ],
  [
    'an id in place of the arguments',
    'getUserPool',
    () => [ID],
    `the first argument must be an object with userPoolId, not "${ID}".`,
  ],
  [
    'no id',
    'getUserPool',
    () => [{}],
    'userPoolId is required: a user pool id: a string of 1 to 55 characters, such as us-east-1_AbCdEfGhI.',
  ],
  [
    'no client id',
    'getUserPoolClient',
    () => [{ userPoolId: ID }],
    'clientId is required: an app client id: a string of 1 to 128 characters, of letters, digits, _ and +.',
  ],
  [
    'no name',
    'getUserPools',
    () => [{}],
    'name is required: a pool name: a string of 1 to 128 characters, of letters, digits, spaces and _+=,.@-.',
  ],
  [
    'a malformed pool id',
    'getUserPoolClients',
    () => [{ userPoolId: 'customers' }],
    'userPoolId must be a user pool id, such as us-east-1_AbCdEfGhI, not "customers".',
  ],
  [
    'a malformed client id',
    'getUserPoolClient',
    () => [{ userPoolId: ID, clientId: 'my-client' }],
    'clientId must be an app client id of letters, digits, _ and +, not "my-client", which has "-" (U+002D)',
  ],
  [
    'a name that no pool can have',
    'getUserPools',
    () => [{ name: '' }],
    'name must be a pool name: a string of 1 to 128 characters, of letters, digits, spaces and _+=,.@-, not an empty string.',
  ],
  [
    'a number',
    'getUserPools',
    () => [{ name: 7 }],
    'name must be a pool name: a string of 1 to 128 characters, of letters, digits, spaces and _+=,.@-, not the number 7.',
  ],
  [
    'a misspelt argument',
    'getUserPool',
    () => [{ userPoolID: ID }],
    'userPoolID is not a known argument: did you mean userPoolId?',
  ],
  [
    'an argument of something else',
    'getUserPoolClients',
    () => [{ userPoolId: ID, tags: {} }],
    'tags is not a known argument: the known ones are userPoolId, clientName.',
  ],
  [
    'an option among the arguments',
    'getUserPool',
    () => [{ userPoolId: ID, region: 'eu-west-1' }],
    'region is an option: give it in the second argument.',
  ],
  [
    'options that are none',
    'getUserPools',
    () => [{ name: 'p' }, 'eu-west-1'],
    'the second argument must be an object with parent, provider, region, profile, assumeRoleArn, assumeRoleExternalId, assumeRoleSessionName, endpoint, quotaShare, not "eu-west-1".',
  ],
  [
    'a misspelt option',
    'getUserPools',
    () => [{ name: 'p' }, { regoin: 'eu-west-1' }],
    'regoin is not a known option: did you mean region?',
  ],
  [
    'a malformed option',
    'getUserPools',
    () => [{ name: 'p' }, { endpoint: 'localhost' }],
    'endpoint must be a URL, such as https://example.com, not "localhost".',
  ],
  [
    'a share of nothing',
    'getUserPools',
    () => [{ name: 'p' }, { quotaShare: 0 }],
    'quotaShare must be a number above 0, not the number 0.',
  ],
  [
    'an option for outputs',
    'getUserPools',
    () => [{ name: 'p' }, { dependsOn: [] }],
    'dependsOn is an option of getUserPoolsOutput only.',
  ],
  [
    'a provider that is none',
    'getUserPools',
    () => [{ name: 'p' }, { provider: 'aws' }],
    'provider must be a CognitoProvider or an aws.Provider, not "aws".',
  ],
  [
    'a parent that is none',
    'getUserPools',
    () => [{ name: 'p' }, { parent: {} }],
    'parent must be a resource, not an object.',
  ],
  [
    'a Region that is none',
    'getUserPools',
    () => [{ name: 'p' }, { region: 'eu-wst-1' }],
    'eu-wst-1 is not an AWS Region: did you mean eu-west-1?',
  ],
  [
    'a Region that is none, in an id',
    'getUserPool',
    () => [{ userPoolId: 'eu-wst-1_AbCdEfGhI' }],
    'eu-wst-1 is not an AWS Region: did you mean eu-west-1?',
  ],
  [
    'another Region than that of the id',
    'getUserPool',
    () => [{ userPoolId: ID }, { region: 'us-east-1' }],
    'userPoolId names a pool in eu-west-1, but the region is us-east-1.',
  ],
  [
    'an output for a string',
    'getUserPool',
    () => [{ userPoolId: pulumi.output(ID) }],
    `userPoolId ${AN_OUTPUT} getUserPoolOutput.`,
  ],
  [
    'a promise for a string',
    'getUserPools',
    () => [{ name: Promise.resolve('p') }],
    'name is a Promise, not a plain value: use getUserPoolsOutput.',
  ],
  [
    'an output for the arguments',
    'getUserPools',
    () => [pulumi.output({ name: 'p' })],
    'the first argument must be an object with name, not an Output: use getUserPoolsOutput.',
  ],
  [
    'an output for an option',
    'getUserPools',
    () => [{ name: 'p' }, { region: pulumi.output('eu-west-1') }],
    'region is an Output, not a plain value: give a CognitoProvider, whose settings can be Outputs.',
  ],
  [
    'an output in a template string',
    'getUserPool',
    () => [{ userPoolId: `${pulumi.output(ID)}` }],
    'userPoolId holds an Output that was used as a string, so its value is not in the text.',
  ],
];

/** Those of the form that returns an output. */
const WRONG_OUTPUTS: readonly Row[] = [
  [
    'an id in place of the arguments',
    'getUserPoolOutput',
    () => [pulumi.output(ID)],
    `the first argument must be an object with userPoolId, not "${ID}".`,
  ],
  [
    'a malformed output',
    'getUserPoolOutput',
    () => [{ userPoolId: pulumi.output('customers') }],
    'userPoolId must be a user pool id, such as us-east-1_AbCdEfGhI, not "customers".',
  ],
  [
    'a resource for its id',
    'getUserPoolOutput',
    () => [{ userPoolId: new pulumi.ComponentResource('a:b:C', 'c') }],
    'userPoolId is a resource, not a plain value: give its id.',
  ],
  [
    'a dependency that is none',
    'getUserPoolsOutput',
    () => [{ name: 'p' }, { dependsOn: 'pool' }],
    'dependsOn must be a resource, or a list of them.',
  ],
  [
    'options that are none',
    'getUserPoolsOutput',
    () => [{ name: 'p' }, null],
    'the second argument must be an object with parent, provider, region, profile, assumeRoleArn, assumeRoleExternalId, assumeRoleSessionName, endpoint, quotaShare, dependsOn, not nothing.',
  ],
];

describe('A function that is called with', () => {
  const emulator = setUpEmulator();
  const here = () => ({ endpoint: emulator().url, region: 'eu-west-1' });

  for (const [what, name, given, message] of WRONG) {
    it(`${what} rejects with one sentence: ${name}`, async () => {
      const before = emulator().count();
      const outcome = String(await outcomeOf(async () => untyped(name)(...given())));
      assert.equal(outcome.slice(0, `${name}: ${message}`.length), `${name}: ${message}`);
      assert.equal(emulator().count(), before);
    });
  }

  for (const [what, name, given, message] of WRONG_OUTPUTS) {
    it(`${what} returns an output that fails with one sentence: ${name}`, async () => {
      const outcome = await outcomeOf(async () => resolved(untyped(name)(...given())));
      assert.equal(outcome, `${name}: ${message}`);
    });
  }

  it('a pool, or a client, that does not exist reports it, with what to check', async () => {
    const advice = ' Check the arguments, the Region (eu-west-1) and the account.';
    const made = await cognito(emulator()).createUserPool({ PoolName: 'p' });
    const userPoolId = made.UserPool?.Id ?? assert.fail('no pool');
    const rows: ReadonlyArray<readonly [name: string, given: object, operation: string, reason: string]> = [
      ['getUserPool', { userPoolId: ID }, 'DescribeUserPool', `User pool ${ID} does not exist.`],
      ['getUserPoolClients', { userPoolId: ID }, 'ListUserPoolClients', `User pool ${ID} does not exist.`],
      [
        'getUserPoolClient',
        VALID['getUserPoolClient'] ?? {},
        'DescribeUserPoolClient',
        `User pool ${ID} does not exist.`,
      ],
      [
        'getUserPoolClient',
        { userPoolId, clientId: CLIENT },
        'DescribeUserPoolClient',
        `User pool client ${CLIENT} does not exist.`,
      ],
    ];
    for (const [name, given, operation, reason] of rows) {
      const outcomes = [
        await outcomeOf(async () => untyped(name)(given, here())),
        await outcomeOf(async () => resolved(untyped(`${name}Output`)(given, here()))),
      ];
      for (const [index, outcome] of outcomes.entries())
        assert.equal(
          String(outcome).replace(/ \(request [\w-]+\)/, ''),
          `${name}${index === 0 ? '' : 'Output'}: ${operation} found nothing: ${reason}${advice}`,
        );
    }
  });

  for (const [name, given] of Object.entries(VALID)) {
    it(`credentials without the permission names it: ${name}`, async () => {
      emulator().fault({ kind: 'error', type: 'AccessDeniedException', status: 400, message: 'Not allowed' });
      const outcome = String(await outcomeOf(async () => untyped(name)(given, here())));
      assert.match(outcome, new RegExp(`^${name}: Cognito refused .* need the permission cognito-idp:`));
    });

    it(`a response that is none advises to run the command again: ${name}`, async () => {
      emulator().fault({ kind: 'garbage', times: 9, body: '{"Unexpected":1}', status: 200 });
      const outcome = String(await outcomeOf(async () => untyped(name)(given, here())));
      emulator().clearFaults();
      assert.match(outcome, new RegExp(`^${name}: .* then run the command again\\.$`));
    });
  }

  it('no Region at all names the ways to give one', async () => {
    const names = [
      'AWS_REGION',
      'AWS_DEFAULT_REGION',
      'AWS_CONFIG_FILE',
      'AWS_SHARED_CREDENTIALS_FILE',
    ] as const;
    const before = names.map((name) => process.env[name]);
    for (const name of names) delete process.env[name];
    process.env['AWS_CONFIG_FILE'] = process.env['AWS_SHARED_CREDENTIALS_FILE'] = '/dev/null';
    const outcome = await outcomeOf(async () => untyped('getUserPools')({ name: 'p' }));
    for (const [index, name] of names.entries()) {
      const value = before[index];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    assert.equal(
      outcome,
      'getUserPools: the Region is not known: give `region` or a provider, or set the aws:region configuration or AWS_REGION.',
    );
  });

  it('a Region that AWS may have since suggests another where nothing is reached', async () => {
    const { region, ...given } = { region: 'eu-west-9', endpoint: 'http://127.0.0.1:1' };
    const outcome = String(
      await outcomeOf(async () => untyped('getUserPools')({ name: 'p' }, { ...given, region })),
    );
    assert.match(
      outcome,
      /AWS had no Region eu-west-9 when this package was released: did you mean eu-\w+-\d\?$/,
    );
  });
});
