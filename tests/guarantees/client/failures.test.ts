import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Emulator, Fault } from '../../support/emulator';
import {
  consoleOutputOf,
  type Deployed,
  type ProviderHarness,
  quiet,
  type Thrown,
  thrownBy,
} from '../provider-harness';
import { clientIds, createPool, openClients, recordOf, rewrite } from './client-harness';

const DROPPED = { operation: 'CreateUserPoolClient', kind: 'drop-after' } as const;
const failing = (operation: string, message = 'try later') =>
  ({ operation, kind: 'error', type: 'InternalErrorException', status: 400, message }) as const;

/** The engine's state has the program's provider beside what we keep. */
const kept = ({ __provider: _, ...outs }: Deployed['outs']): Deployed['outs'] => outs;

describe('Creating an app client exactly once', () => {
  quiet();
  let harness: ProviderHarness;
  let poolId: string;
  before(async () => {
    harness = await openClients();
  });
  after(() => harness.close());
  beforeEach(async () => {
    harness.emulator.reset();
    poolId = await createPool(harness);
  });

  const CREATED = 'CreateUserPoolClient';

  for (const program of [{}, { generateSecret: true, explicitAuthFlows: [], callbackUrls: ['app://a'] }]) {
    it(`finds the client after a lost response, with its secret, and sends nothing twice: ${JSON.stringify(program)}`, async () => {
      harness.emulator.fault(DROPPED);
      const { id, outs } = await harness.create(program);
      assert.deepEqual(clientIds(harness), [id]);
      assert.equal(harness.emulator.count(CREATED), 1);
      const { ClientSecret } = recordOf(harness, id);
      assert.equal(Object(outs['clientSecret']).value, ClientSecret);
    });
  }

  it('finds it among many pages of others, and of other names', async () => {
    for (let count = 0; count < 65; count++)
      await harness.sendRaw(CREATED, { UserPoolId: poolId, ClientName: `other${count}` });
    harness.emulator.requests.length = 0;
    harness.emulator.fault(DROPPED);
    const { id } = await harness.create({});
    assert.equal(clientIds(harness).at(-1), id);
    assert.equal(harness.emulator.count('ListUserPoolClients'), 2);
    assert.equal(harness.emulator.count(CREATED), 1);
  });

  it('sends again a request that had no effect', async () => {
    harness.emulator.fault({ operation: CREATED, kind: 'drop-before' });
    await harness.create({});
    assert.equal(clientIds(harness).length, 1);
    assert.equal(harness.emulator.count(CREATED), 2);
  });

  for (const lost of [1, 3, 8]) {
    it(`makes 8 clients of one name side by side while ${lost} answers are lost after the work was done`, async () => {
      harness.emulator.fault({ ...DROPPED, times: lost });
      const made = await Promise.all(
        Array.from({ length: 8 }, () => harness.create({ generateSecret: true })),
      );
      assert.equal(new Set(made.map(({ id }) => id)).size, 8, 'each resource has a client of its own');
      assert.equal(clientIds(harness).length, 8, 'no client is nobody’s');
      assert.equal(harness.emulator.count(CREATED), 8);
      for (const { id, outs } of made)
        assert.equal(Object(outs['clientSecret']).value, recordOf(harness, id)['ClientSecret']);
    });
  }

  it('makes 8 clients of one name while some answers and some requests are lost', async () => {
    harness.emulator.fault({ ...DROPPED, times: 3 });
    harness.emulator.fault({ operation: CREATED, kind: 'drop-before', skip: 2, times: 3 });
    const made = await Promise.all(Array.from({ length: 8 }, () => harness.create({})));
    assert.equal(new Set(made.map(({ id }) => id)).size, 8);
    assert.equal(clientIds(harness).length, 8);
  });

  it('never takes a client of that name that is older', async () => {
    const other = { UserPoolId: poolId, ClientName: 'client' };
    const { UserPoolClient } = await harness.sendRaw(CREATED, other);
    const older = String(Object(UserPoolClient)['ClientId']);
    rewrite(harness, older, { ...recordOf(harness, older), CreationDate: Date.now() / 1000 - 3600 });
    harness.emulator.fault(DROPPED);
    const { id } = await harness.create({});
    assert.notEqual(id, older);
    assert.equal(clientIds(harness).length, 2);
  });

  for (const [what, more] of [
    ['made otherwise', { AuthSessionValidity: 5 }],
    ['with more than was asked for', { CallbackURLs: ['app://theirs'] }],
    ['with a secret that was not asked for', { GenerateSecret: true }],
  ] as const) {
    it(`never takes a client of that name ${what} for its own, and makes no other where that is all there is`, async () => {
      await harness.sendRaw(CREATED, { UserPoolId: poolId, ClientName: 'client', ...more });
      harness.emulator.requests.length = 0;
      harness.emulator.fault({ operation: CREATED, kind: 'drop-before' });
      const { message, id } = await thrownBy(harness.create({}));
      assert.match(
        message,
        /The request may have succeeded. These app clients named client were created since/,
      );
      assert.ok(message.includes(String(clientIds(harness)[0])), message);
      assert.match(message, /adoptId/);
      assert.equal(id, undefined);
      assert.equal(clientIds(harness).length, 1);
    });
  }

  it('ignores a client that is deleted during the search', async () => {
    await harness.sendRaw(CREATED, { UserPoolId: poolId, ClientName: 'client' });
    const [going = ''] = clientIds(harness);
    harness.emulator.fault(DROPPED);
    harness.emulator.fault({ operation: 'ListUserPoolClients', kind: 'delay', delayMs: 0 });
    harness.emulator.fault({
      operation: 'DescribeUserPoolClient',
      kind: 'error',
      type: 'ResourceNotFoundException',
      status: 400,
    });
    const { id } = await harness.create({});
    assert.notEqual(id, going);
    assert.equal(harness.emulator.count(CREATED), 2, 'the one that we asked to be made plainly, and ours');
  });

  it('reports it when the search fails, and creates nothing more', async () => {
    harness.emulator.fault(DROPPED);
    harness.emulator.fault({ ...failing('ListUserPoolClients'), times: 99 });
    const { message } = await thrownBy(harness.create({}));
    assert.match(message, /Whether AWS created the app client could not be determined/);
    assert.match(message, /adoptId/);
    assert.equal(harness.emulator.count(CREATED), 1);
    harness.emulator.clearFaults();
  });
});

describe('An app client that is partly updated', () => {
  quiet();
  let harness: ProviderHarness;
  before(async () => {
    harness = await openClients();
  });
  after(() => harness.close());
  beforeEach(async () => {
    harness.emulator.reset();
    await createPool(harness);
  });

  const BEFORE = { callbackUrls: ['app://a'], authSessionValidity: 5, generateSecret: true };
  const AFTER = { accessTokenValidity: '15 minutes', generateSecret: true };

  it('is in the state as it is live, with the reason, and the next up completes the update', async () => {
    const client = await harness.create(BEFORE);
    harness.emulator.fault(failing('UpdateUserPoolClient'));
    const thrown = await thrownBy(harness.up(client, AFTER));
    assert.match(thrown.message, /UpdateUserPoolClient .*try later/);
    assert.equal(thrown.id, client.id);
    assert.deepEqual(thrown.reasons, [thrown.message]);
    assert.ok(Object.hasOwn(thrown.properties ?? {}, '__provider'));
    const left = { ...client, outs: thrown.properties ?? {} };
    assert.deepEqual(Object.keys(Object(left.outs['clientSecret'])).length, 2, 'its secret stays sealed');
    const opened = { ...left, outs: { ...left.outs, clientSecret: Object(left.outs['clientSecret']).value } };
    const found = (await harness.refresh(opened)) ?? assert.fail();
    assert.deepEqual(kept(found.outs), kept(left.outs));
    const whole = await harness.up(opened, AFTER);
    assert.deepEqual(await harness.diff(whole, AFTER), { changes: false });
    const { CallbackURLs = [], AuthSessionValidity, AccessTokenValidity } = recordOf(harness, client.id);
    assert.deepEqual([CallbackURLs, AuthSessionValidity, AccessTokenValidity], [[], 3, 15]);
  });

  it('is no failure where the answer was lost and the change was made', async () => {
    const client = await harness.create(BEFORE);
    harness.emulator.fault({ operation: 'UpdateUserPoolClient', kind: 'drop-after', times: 20 });
    const { outs } = await harness.up(client, AFTER);
    harness.emulator.clearFaults();
    assert.equal(outs['accessTokenValidity'], 15);
  });

  it('keeps the old state when the result of an update cannot be read', async () => {
    const client = await harness.create(BEFORE);
    harness.emulator.fault(failing('UpdateUserPoolClient'));
    harness.emulator.fault({ ...failing('DescribeUserPoolClient'), skip: 1, times: 9 });
    const thrown = await thrownBy(harness.up(client, AFTER));
    assert.equal(thrown.id, undefined);
    harness.emulator.clearFaults();
  });
});

/** What no program can make anything of, and JSON that says nothing of a client. */
const GARBAGE = [
  '<html><body>Bad Gateway</body></html>',
  '{"UserPoolClient":{"ClientId":',
  '"text"',
  '[]',
  'null',
  '',
  '{}',
  '{"UserPoolClient":5}',
  '{"UserPoolClient":[]}',
  '{"UserPoolClient":{"ClientId":5}}',
  '{"UserPoolClient":{"ClientId":"a","UserPoolId":"eu-west-1_a"}}',
  '{"UserPoolClient":{"ClientId":"a","UserPoolId":"eu-west-1_a","ClientName":"c","CallbackURLs":{}}}',
  '{"UserPoolClient":{"ClientId":"a","UserPoolId":"eu-west-1_a","ClientName":"c","TokenValidityUnits":[]}}',
];

const LISTS = [
  '{}',
  '{"UserPoolClients":{}}',
  '{"UserPoolClients":[5]}',
  '{"UserPoolClients":[{"ClientId":"a"}]}',
  '{"UserPoolClients":[],"NextToken":5}',
];

describe('An answer about an app client that is garbage', () => {
  quiet();
  const harnesses: ProviderHarness[] = [];
  after(() => Promise.all(harnesses.map((harness) => harness.close())));

  const garbage = (operation: string, body: string, times = 20): Fault => ({
    operation,
    kind: 'garbage',
    status: 200,
    contentType: body.startsWith('<') ? 'text/html' : 'application/x-amz-json-1.1',
    body,
    times,
  });

  const isClear = ({ message, stack }: Thrown, operation: string): void => {
    assert.ok(message.includes(`${operation} received no usable response`), message);
    assert.doesNotMatch(message, /undefined|\[object|TypeError|\{error\}|<html>/, message);
    assert.equal(stack, '');
  };

  /** Plays each on an emulator of its own, all at once: most of the time goes into patience. */
  const each = (bodies: readonly string[], play: (harness: ProviderHarness, body: string) => Promise<void>) =>
    Promise.all(
      bodies.map(async (body) => {
        const harness = await openClients();
        harnesses.push(harness);
        await createPool(harness);
        await play(harness, body).catch((thrown: unknown) => {
          throw new Error(`${body}: ${String(thrown)}`);
        });
      }),
    );

  const STEPS: Readonly<Record<string, (harness: ProviderHarness, client: Deployed) => Promise<unknown>>> = {
    'a refresh': (harness, client) => harness.refresh(client),
    'an update': (harness, client) => harness.up(client, { authSessionValidity: 5 }),
    'an adoption': (harness, client) => harness.provider.create({ ...harness.base, adoptId: client.id }),
  };

  for (const [name, step] of Object.entries(STEPS)) {
    it(`ends ${name} with a clear sentence, and the client is as it was`, () =>
      each(GARBAGE, async (harness, body) => {
        const client = await harness.create({});
        const before = recordOf(harness, client.id);
        harness.emulator.fault(garbage('DescribeUserPoolClient', body));
        isClear(await thrownBy(step(harness, client)), 'DescribeUserPoolClient');
        assert.deepEqual(recordOf(harness, client.id), before);
      }));
  }

  it('fails no preview of an adoption', () =>
    each(GARBAGE, async (harness, body) => {
      const client = await harness.create({});
      harness.emulator.fault(garbage('DescribeUserPoolClient', body));
      await harness.inputs({ adoptId: client.id });
    }));

  it('of CreateUserPoolClient without effect is retried a few times, and reported to have created nothing', () =>
    each(GARBAGE, async (harness, body) => {
      harness.emulator.fault(garbage('CreateUserPoolClient', body));
      const thrown = await thrownBy(harness.create({}));
      isClear(thrown, 'CreateUserPoolClient');
      assert.match(thrown.message, /No app client was created\./);
      assert.deepEqual(clientIds(harness), []);
      assert.equal(harness.emulator.count('CreateUserPoolClient'), 3);
    }));

  it('of CreateUserPoolClient is looked behind: the client that it made is found, and there is no second', () =>
    each(GARBAGE, async (harness, body) => {
      const { emulator } = harness;
      emulator.fault(garbage('CreateUserPoolClient', body, 1));
      emulator.fault({ operation: 'ListUserPoolClients', kind: 'delay', delayMs: 500 });
      const creating = harness.create({ generateSecret: true });
      while (emulator.count('CreateUserPoolClient') === 0) await setTimeout(5);
      // The work is done, though its answer was spoilt.
      const asked = emulator.requests.find(({ operation }) => operation === 'CreateUserPoolClient');
      await harness.sendRaw('CreateUserPoolClient', asked?.input ?? {});
      const { id } = await creating;
      assert.deepEqual(clientIds(harness), [id]);
    }));

  it('of ListUserPoolClients, after a create with a lost response, creates no second client', () =>
    each([...GARBAGE.slice(0, 5), ...LISTS], async (harness, body) => {
      harness.emulator.fault(DROPPED);
      harness.emulator.fault(garbage('ListUserPoolClients', body));
      const thrown = await thrownBy(harness.create({}));
      isClear(thrown, 'ListUserPoolClients');
      assert.match(thrown.message, /give its id as adoptId/);
      assert.equal(clientIds(harness).length, 1);
    }));
});

describe('The secret of an app client is in no error, reason, failure or line of output', () => {
  const OWN = 'PlantedSecretPlantedSecret00';
  let harness: ProviderHarness;
  before(async () => {
    harness = await openClients();
  });
  after(() => harness.close());
  beforeEach(async () => {
    harness.emulator.reset();
    await createPool(harness);
  });

  /** All that a step tells and says, failing or not; the state is the engine's to keep. */
  const toldBy = async (step: () => Promise<unknown>): Promise<string> => {
    let reported = '';
    const output = await consoleOutputOf(async () => {
      try {
        await step();
      } catch (thrown) {
        const { message, stack, reasons = [] } = thrown as Thrown;
        reported = [message, stack, ...reasons].join('\n');
      }
    });
    return `${reported}\n${output}`;
  };

  const echo = (operation: string, secret: string): Fault => ({
    operation,
    kind: 'error',
    type: 'InvalidParameterException',
    status: 400,
    message: `Value ${secret} at 'clientSecret' is not good`,
  });

  const secretOf = (emulator: Emulator, id: string): string =>
    String(emulator.pool(String(harness.base['userPoolId'])).clients.get(id)?.ClientSecret);

  it('when AWS repeats it in the refusal of a creation', async () => {
    harness.emulator.fault(echo('CreateUserPoolClient', OWN));
    const message = await toldBy(() => harness.create({ clientSecret: OWN }));
    assert.match(message, /Value \[secret\] at/);
    assert.ok(!message.includes(OWN), message);
  });

  for (const [name, operation, step] of [
    ['a refresh', 'DescribeUserPoolClient', (client: Deployed) => harness.refresh(client)],
    [
      'an update',
      'UpdateUserPoolClient',
      (client: Deployed) => harness.up(client, { generateSecret: true, authSessionValidity: 5 }),
    ],
    ['a deletion', 'DeleteUserPoolClient', (client: Deployed) => harness.delete(client)],
  ] as const) {
    it(`when AWS made it and repeats it in the refusal of ${name}`, async () => {
      const { id, inputs, outs } = await harness.create({ generateSecret: true });
      const secret = secretOf(harness.emulator, id);
      assert.ok(secret.length > 40);
      harness.emulator.fault(echo(operation, secret));
      const message = await toldBy(() => step({ id, inputs, outs: { ...outs, clientSecret: secret } }));
      assert.match(message, /Value \[secret\] at/);
      assert.ok(!message.includes(secret), message);
    });
  }

  it('when it is invalid, with a violated rule, or that of another client that is adopted', async () => {
    const messages = [
      await toldBy(() => harness.inputs({ clientSecret: `${OWN}!` })),
      await toldBy(() => harness.inputs({ clientSecret: OWN, generateSecret: true })),
    ];
    const { id } = await harness.create({ clientSecret: OWN });
    messages.push(await toldBy(() => harness.inputs({ adoptId: id, clientSecret: OWN.toLowerCase() })));
    messages.push(await toldBy(() => harness.inputs({ adoptId: id })));
    for (const text of messages) assert.ok(!text.toLowerCase().includes(OWN.toLowerCase()), text);
    assert.match(messages[1] ?? '', /generated-and-given/);
  });
});
