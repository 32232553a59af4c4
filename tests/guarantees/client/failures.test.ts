import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Emulator, Fault } from '../../support/emulator';
import { type Deployed, quiet, type Scene, saidBy, type Thrown, thrownBy } from '../provider-harness';
import { clientIds, furnish, openClients, recordOf, rewrite } from './client-scene';

const DROPPED = { operation: 'CreateUserPoolClient', kind: 'drop-after' } as const;
const failing = (operation: string, message = 'try later') =>
  ({ operation, kind: 'error', type: 'InternalErrorException', status: 400, message }) as const;

/** The engine's state has the program's provider beside what we keep. */
const kept = ({ __provider: _, ...outs }: Deployed['outs']): Deployed['outs'] => outs;

describe('Creating an app client exactly once', () => {
  quiet();
  let scene: Scene;
  let poolId: string;
  before(async () => {
    scene = await openClients();
  });
  after(() => scene.close());
  beforeEach(async () => {
    scene.emulator.reset();
    poolId = await furnish(scene);
  });

  const CREATED = 'CreateUserPoolClient';

  for (const program of [{}, { generateSecret: true, explicitAuthFlows: [], callbackUrls: ['app://a'] }]) {
    it(`finds the client whose answer was lost, with its secret, and sends nothing twice: ${JSON.stringify(program)}`, async () => {
      scene.emulator.fault(DROPPED);
      const { id, outs } = await scene.create(program);
      assert.deepEqual(clientIds(scene), [id]);
      assert.equal(scene.emulator.count(CREATED), 1);
      const { ClientSecret } = recordOf(scene, id);
      assert.equal(Object(outs['clientSecret']).value, ClientSecret);
    });
  }

  it('finds it among many pages of others, and of other names', async () => {
    for (let count = 0; count < 65; count++)
      await scene.plainly(CREATED, { UserPoolId: poolId, ClientName: `other${count}` });
    scene.emulator.requests.length = 0;
    scene.emulator.fault(DROPPED);
    const { id } = await scene.create({});
    assert.equal(clientIds(scene).at(-1), id);
    assert.equal(scene.emulator.count('ListUserPoolClients'), 2);
    assert.equal(scene.emulator.count(CREATED), 1);
  });

  it('sends again a request that had no effect', async () => {
    scene.emulator.fault({ operation: CREATED, kind: 'drop-before' });
    await scene.create({});
    assert.equal(clientIds(scene).length, 1);
    assert.equal(scene.emulator.count(CREATED), 2);
  });

  for (const lost of [1, 3, 8]) {
    it(`makes 8 clients of one name side by side while ${lost} answers are lost after the work was done`, async () => {
      scene.emulator.fault({ ...DROPPED, times: lost });
      const made = await Promise.all(Array.from({ length: 8 }, () => scene.create({ generateSecret: true })));
      assert.equal(new Set(made.map(({ id }) => id)).size, 8, 'each resource has a client of its own');
      assert.equal(clientIds(scene).length, 8, 'no client is nobody’s');
      assert.equal(scene.emulator.count(CREATED), 8);
      for (const { id, outs } of made)
        assert.equal(Object(outs['clientSecret']).value, recordOf(scene, id)['ClientSecret']);
    });
  }

  it('makes 8 clients of one name while some answers and some requests are lost', async () => {
    scene.emulator.fault({ ...DROPPED, times: 3 });
    scene.emulator.fault({ operation: CREATED, kind: 'drop-before', skip: 2, times: 3 });
    const made = await Promise.all(Array.from({ length: 8 }, () => scene.create({})));
    assert.equal(new Set(made.map(({ id }) => id)).size, 8);
    assert.equal(clientIds(scene).length, 8);
  });

  it('never takes a client of that name that is older', async () => {
    const other = { UserPoolId: poolId, ClientName: 'client' };
    const { UserPoolClient } = await scene.plainly(CREATED, other);
    const elder = String(Object(UserPoolClient)['ClientId']);
    rewrite(scene, elder, { ...recordOf(scene, elder), CreationDate: Date.now() / 1000 - 3600 });
    scene.emulator.fault(DROPPED);
    const { id } = await scene.create({});
    assert.notEqual(id, elder);
    assert.equal(clientIds(scene).length, 2);
  });

  for (const [what, more] of [
    ['made otherwise', { AuthSessionValidity: 5 }],
    ['with more than was asked for', { CallbackURLs: ['app://theirs'] }],
    ['with a secret that was not asked for', { GenerateSecret: true }],
  ] as const) {
    it(`never takes a client of that name ${what} for its own, and makes no other where that is all there is`, async () => {
      await scene.plainly(CREATED, { UserPoolId: poolId, ClientName: 'client', ...more });
      scene.emulator.requests.length = 0;
      scene.emulator.fault({ operation: CREATED, kind: 'drop-before' });
      const { message, id } = await thrownBy(scene.create({}));
      assert.match(
        message,
        /The request may have succeeded. These app clients named client were created since/,
      );
      assert.ok(message.includes(String(clientIds(scene)[0])), message);
      assert.match(message, /adoptId/);
      assert.equal(id, undefined);
      assert.equal(clientIds(scene).length, 1);
    });
  }

  it('is not confused by a client that goes while it looks', async () => {
    await scene.plainly(CREATED, { UserPoolId: poolId, ClientName: 'client' });
    const [going = ''] = clientIds(scene);
    scene.emulator.fault(DROPPED);
    scene.emulator.fault({ operation: 'ListUserPoolClients', kind: 'delay', delayMs: 0 });
    scene.emulator.fault({
      operation: 'DescribeUserPoolClient',
      kind: 'error',
      type: 'ResourceNotFoundException',
      status: 400,
    });
    const { id } = await scene.create({});
    assert.notEqual(id, going);
    assert.equal(scene.emulator.count(CREATED), 2, 'the one that we asked to be made plainly, and ours');
  });

  it('says so when it cannot find out, and makes nothing more', async () => {
    scene.emulator.fault(DROPPED);
    scene.emulator.fault({ ...failing('ListUserPoolClients'), times: 99 });
    const { message } = await thrownBy(scene.create({}));
    assert.match(message, /Whether AWS created the app client could not be determined/);
    assert.match(message, /adoptId/);
    assert.equal(scene.emulator.count(CREATED), 1);
    scene.emulator.clearFaults();
  });
});

describe('An app client that is half changed', () => {
  quiet();
  let scene: Scene;
  before(async () => {
    scene = await openClients();
  });
  after(() => scene.close());
  beforeEach(async () => {
    scene.emulator.reset();
    await furnish(scene);
  });

  const BEFORE = { callbackUrls: ['app://a'], authSessionValidity: 5, generateSecret: true };
  const AFTER = { accessTokenValidity: '15 minutes', generateSecret: true };

  it('is in the state as it is live, says why, and the next up does the rest', async () => {
    const client = await scene.create(BEFORE);
    scene.emulator.fault(failing('UpdateUserPoolClient'));
    const thrown = await thrownBy(scene.up(client, AFTER));
    assert.match(thrown.message, /UpdateUserPoolClient .*try later/);
    assert.equal(thrown.id, client.id);
    assert.deepEqual(thrown.reasons, [thrown.message]);
    assert.ok(Object.hasOwn(thrown.properties ?? {}, '__provider'));
    const left = { ...client, outs: thrown.properties ?? {} };
    assert.deepEqual(Object.keys(Object(left.outs['clientSecret'])).length, 2, 'its secret stays sealed');
    const opened = { ...left, outs: { ...left.outs, clientSecret: Object(left.outs['clientSecret']).value } };
    const found = (await scene.refresh(opened)) ?? assert.fail();
    assert.deepEqual(kept(found.outs), kept(left.outs));
    const whole = await scene.up(opened, AFTER);
    assert.deepEqual(await scene.diff(whole, AFTER), { changes: false });
    const { CallbackURLs = [], AuthSessionValidity, AccessTokenValidity } = recordOf(scene, client.id);
    assert.deepEqual([CallbackURLs, AuthSessionValidity, AccessTokenValidity], [[], 3, 15]);
  });

  it('is no failure where the answer was lost and the change was made', async () => {
    const client = await scene.create(BEFORE);
    scene.emulator.fault({ operation: 'UpdateUserPoolClient', kind: 'drop-after', times: 20 });
    const { outs } = await scene.up(client, AFTER);
    scene.emulator.clearFaults();
    assert.equal(outs['accessTokenValidity'], 15);
  });

  it('keeps the old state when what became of an update cannot be asked', async () => {
    const client = await scene.create(BEFORE);
    scene.emulator.fault(failing('UpdateUserPoolClient'));
    scene.emulator.fault({ ...failing('DescribeUserPoolClient'), skip: 1, times: 9 });
    const thrown = await thrownBy(scene.up(client, AFTER));
    assert.equal(thrown.id, undefined);
    scene.emulator.clearFaults();
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
  const scenes: Scene[] = [];
  after(() => Promise.all(scenes.map((scene) => scene.close())));

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
  const each = (bodies: readonly string[], play: (scene: Scene, body: string) => Promise<void>) =>
    Promise.all(
      bodies.map(async (body) => {
        const scene = await openClients();
        scenes.push(scene);
        await furnish(scene);
        await play(scene, body).catch((thrown: unknown) => {
          throw new Error(`${body}: ${String(thrown)}`);
        });
      }),
    );

  const STEPS: Readonly<Record<string, (scene: Scene, client: Deployed) => Promise<unknown>>> = {
    'a refresh': (scene, client) => scene.refresh(client),
    'an update': (scene, client) => scene.up(client, { authSessionValidity: 5 }),
    'an adoption': (scene, client) => scene.provider.create({ ...scene.base, adoptId: client.id }),
  };

  for (const [name, step] of Object.entries(STEPS)) {
    it(`ends ${name} with a clear sentence, and the client is as it was`, () =>
      each(GARBAGE, async (scene, body) => {
        const client = await scene.create({});
        const before = recordOf(scene, client.id);
        scene.emulator.fault(garbage('DescribeUserPoolClient', body));
        isClear(await thrownBy(step(scene, client)), 'DescribeUserPoolClient');
        assert.deepEqual(recordOf(scene, client.id), before);
      }));
  }

  it('fails no preview of an adoption', () =>
    each(GARBAGE, async (scene, body) => {
      const client = await scene.create({});
      scene.emulator.fault(garbage('DescribeUserPoolClient', body));
      await scene.inputs({ adoptId: client.id });
    }));

  it('of CreateUserPoolClient that made nothing is tried a few times, and said to have made nothing', () =>
    each(GARBAGE, async (scene, body) => {
      scene.emulator.fault(garbage('CreateUserPoolClient', body));
      const thrown = await thrownBy(scene.create({}));
      isClear(thrown, 'CreateUserPoolClient');
      assert.match(thrown.message, /No app client was created\./);
      assert.deepEqual(clientIds(scene), []);
      assert.equal(scene.emulator.count('CreateUserPoolClient'), 3);
    }));

  it('of CreateUserPoolClient is looked behind: the client that it made is found, and there is no second', () =>
    each(GARBAGE, async (scene, body) => {
      const { emulator } = scene;
      emulator.fault(garbage('CreateUserPoolClient', body, 1));
      emulator.fault({ operation: 'ListUserPoolClients', kind: 'delay', delayMs: 500 });
      const creating = scene.create({ generateSecret: true });
      while (emulator.count('CreateUserPoolClient') === 0) await setTimeout(5);
      // The work is done, though its answer was spoilt.
      const asked = emulator.requests.find(({ operation }) => operation === 'CreateUserPoolClient');
      await scene.plainly('CreateUserPoolClient', asked?.input ?? {});
      const { id } = await creating;
      assert.deepEqual(clientIds(scene), [id]);
    }));

  it('of ListUserPoolClients, after a creation whose answer was lost, makes no second client', () =>
    each([...GARBAGE.slice(0, 5), ...LISTS], async (scene, body) => {
      scene.emulator.fault(DROPPED);
      scene.emulator.fault(garbage('ListUserPoolClients', body));
      const thrown = await thrownBy(scene.create({}));
      isClear(thrown, 'ListUserPoolClients');
      assert.match(thrown.message, /give its id as adoptId/);
      assert.equal(clientIds(scene).length, 1);
    }));
});

describe('The secret of an app client is in no error, reason, failure or line of output', () => {
  const OWN = 'PlantedSecretPlantedSecret00';
  let scene: Scene;
  before(async () => {
    scene = await openClients();
  });
  after(() => scene.close());
  beforeEach(async () => {
    scene.emulator.reset();
    await furnish(scene);
  });

  /** All that a step tells and says, failing or not; the state is the engine's to keep. */
  const toldBy = async (step: () => Promise<unknown>): Promise<string> => {
    let told = '';
    const said = await saidBy(async () => {
      try {
        await step();
      } catch (thrown) {
        const { message, stack, reasons = [] } = thrown as Thrown;
        told = [message, stack, ...reasons].join('\n');
      }
    });
    return `${told}\n${said}`;
  };

  const echo = (operation: string, secret: string): Fault => ({
    operation,
    kind: 'error',
    type: 'InvalidParameterException',
    status: 400,
    message: `Value ${secret} at 'clientSecret' is not good`,
  });

  const secretOf = (emulator: Emulator, id: string): string =>
    String(emulator.pool(String(scene.base['userPoolId'])).clients.get(id)?.ClientSecret);

  it('when AWS repeats it in the refusal of a creation', async () => {
    scene.emulator.fault(echo('CreateUserPoolClient', OWN));
    const told = await toldBy(() => scene.create({ clientSecret: OWN }));
    assert.match(told, /Value \[secret\] at/);
    assert.ok(!told.includes(OWN), told);
  });

  for (const [name, operation, step] of [
    ['a refresh', 'DescribeUserPoolClient', (client: Deployed) => scene.refresh(client)],
    [
      'an update',
      'UpdateUserPoolClient',
      (client: Deployed) => scene.up(client, { generateSecret: true, authSessionValidity: 5 }),
    ],
    ['a deletion', 'DeleteUserPoolClient', (client: Deployed) => scene.delete(client)],
  ] as const) {
    it(`when AWS made it and repeats it in the refusal of ${name}`, async () => {
      const { id, inputs, outs } = await scene.create({ generateSecret: true });
      const secret = secretOf(scene.emulator, id);
      assert.ok(secret.length > 40);
      scene.emulator.fault(echo(operation, secret));
      const told = await toldBy(() => step({ id, inputs, outs: { ...outs, clientSecret: secret } }));
      assert.match(told, /Value \[secret\] at/);
      assert.ok(!told.includes(secret), told);
    });
  }

  it('when it is wrong, beside a broken rule, or that of another client that is adopted', async () => {
    const told = [
      await toldBy(() => scene.inputs({ clientSecret: `${OWN}!` })),
      await toldBy(() => scene.inputs({ clientSecret: OWN, generateSecret: true })),
    ];
    const { id } = await scene.create({ clientSecret: OWN });
    told.push(await toldBy(() => scene.inputs({ adoptId: id, clientSecret: OWN.toLowerCase() })));
    told.push(await toldBy(() => scene.inputs({ adoptId: id })));
    for (const text of told) assert.ok(!text.toLowerCase().includes(OWN.toLowerCase()), text);
    assert.match(told[1] ?? '', /generated-and-given/);
  });
});
