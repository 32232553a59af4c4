import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { join } from 'node:path';
import * as pulumi from '@pulumi/pulumi';
import { lifecycleOf } from '../../provider/engine/lifecycle';
import { InMemoryHost } from '../hosts/in-memory-host';
import { restoreEnvironment, type SavedEnvironment, setEnvironment } from '../lifecycle/service';
import { Stack } from '../lifecycle/stack';
import { describeKinds } from '../support/api/extract';
import { kindFiles } from '../support/api/interfaces';
import { kindPage } from '../support/docs/reference-page';
import { type Emulator, startEmulator } from '../support/emulator';
import { sendRaw } from '../support/emulator/send-raw';
import { registeredBy } from '../support/presets/registered';
import { assertSmallFolder } from './assert-small-folder';
import { api } from './made-up-kind/definition';
import { Api } from './made-up-kind/resource';
import { ApiInputs, CreateOnly } from './made-up-kind/settings';

const READ = { scopeName: 'read', scopeDescription: 'Read orders' };
const WRITE = { scopeName: 'write', scopeDescription: 'Write orders' };

/** A kind that only the tests have: what a contributor adds, and all that comes of it. */
describe('A made-up kind', () => {
  let emulator: Emulator;
  let savedEnvironment: SavedEnvironment;
  let userPoolId: string;
  let host: Stack<InMemoryHost>;
  let program: Record<string, unknown>;

  before(async () => {
    savedEnvironment = setEnvironment();
    emulator = await startEmulator();
  });
  beforeEach(async () => {
    emulator.reset();
    const { UserPool } = await sendRaw(emulator, 'CreateUserPool', { PoolName: 'pool' });
    userPoolId = String(Reflect.get(Object(UserPool), 'Id'));
    program = { userPoolId, identifier: 'orders', name: 'Orders', scopes: [READ] };
    host = open();
    emulator.requests.length = 0;
  });
  after(() => {
    restoreEnvironment(savedEnvironment);
    return emulator.close();
  });

  const open = (): Stack<InMemoryHost> =>
    new Stack(
      new InMemoryHost(
        'Api',
        lifecycleOf(api),
        (key) =>
          ({ 'cognito-user-pool:endpoint': emulator.url, 'cognito-user-pool:quotaShare': '1000' })[key],
      ),
    );
  const sent = (): ReadonlyArray<string> => emulator.requests.map(({ operation }) => operation);
  const live = async (): Promise<unknown> =>
    (await sendRaw(emulator, 'DescribeResourceServer', { UserPoolId: userPoolId, Identifier: 'orders' }))[
      'ResourceServer'
    ];

  it('has hashes of its write-only settings in the state, and notices another value', async () => {
    const secretive = new Stack(
      new InMemoryHost(
        'Api',
        lifecycleOf({ ...api, writeOnly: ['name'] }),
        (key) =>
          ({ 'cognito-user-pool:endpoint': emulator.url, 'cognito-user-pool:quotaShare': '1000' })[key],
      ),
    );
    equal(await secretive.up(program), 'created');
    equal(secretive.outputs['name'], undefined);
    ok(!JSON.stringify(secretive.outputs).includes('Orders'));
    equal((await secretive.preview(program)).outcome, 'unchanged');
    const { outputs } = secretive;
    await secretive.refresh();
    deepEqual(secretive.outputs, outputs);
    equal(await secretive.up({ ...program, name: 'Other' }), 'updated');
    ok(!JSON.stringify(secretive.outputs).includes('Other'));
    equal((await secretive.preview({ ...program, name: 'Other' })).outcome, 'unchanged');
  });

  it('costs one folder of at most four files and about 120 lines', () => {
    assertSmallFolder(join(__dirname, 'made-up-kind'));
  });

  it('is checked: names, types and rules, all problems at once, before anything is sent', async () => {
    await rejects(host.up({ ...program, nmae: 'x', scopes: [{ scopeName: 'read' }] }), (error: Error) => {
      match(error.message, /nmae: .*did you mean name/);
      match(error.message, /scopes\[0\]\.scopeDescription/);
      return true;
    });
    await rejects(host.up({ ...program, name: 'orders' }), /name: The name repeats the identifier/);
    deepEqual(sent(), []);
  });

  it('is created, unchanged the next time, updated by one request, and deleted', async () => {
    equal(await host.up(program), 'created');
    deepEqual(host.outputs['unmanaged'], []);
    equal(await host.up(program), 'unchanged');
    equal(await host.up({ ...program, scopes: [READ, WRITE] }), 'updated');
    deepEqual(Reflect.get(Object(await live()), 'Scopes').length, 2);
    equal(sent().filter((operation) => operation === 'UpdateResourceServer').length, 1);
    await host.destroy();
    equal(host.isEmpty, true);
    ok(sent().includes('DeleteResourceServer'));
  });

  it('is replaced where a create-only setting changes, and the old one goes', async () => {
    await host.up(program);
    equal((await host.preview({ ...program, identifier: 'bills' })).outcome, 'replaced');
    equal(await host.up({ ...program, identifier: 'bills' }), 'replaced');
    equal(host.id, 'bills');
    await rejects(live());
  });

  it('is adopted without a write where the program declares what is live, and the preview says what it leaves', async () => {
    await host.up(program);
    const other = open();
    emulator.requests.length = 0;
    const { scopes: _, ...less } = program;
    equal(await other.up({ ...less, adoptId: 'orders' }), 'created');
    deepEqual(
      sent().filter((operation) => !operation.startsWith('Describe')),
      [],
    );
    match(
      other.host.messages.join('\n'),
      /Adopts the API orders\. Changes: nothing\. Unchanged, since the program does not declare them.*scopes/,
    );
  });

  it('refuses a name that is taken, and says how to adopt it', async () => {
    await host.up(program);
    await rejects(open().up(program), /has a API orders already\. To adopt it, set adoptId: "orders"/);
  });

  it('is created once where the response is lost', async () => {
    emulator.fault({ operation: 'CreateResourceServer', kind: 'drop-after' });
    equal(await host.up(program), 'created');
    equal(sent().filter((operation) => operation === 'CreateResourceServer').length, 1);
  });

  it('is read: drift shows, and one that is missing leaves the state', async () => {
    await host.up(program);
    await sendRaw(emulator, 'UpdateResourceServer', {
      UserPoolId: userPoolId,
      Identifier: 'orders',
      Name: 'By hand',
    });
    equal((await host.refresh())['name'], 'By hand');
    equal(await host.up(program), 'updated');
    await sendRaw(emulator, 'DeleteResourceServer', { UserPoolId: userPoolId, Identifier: 'orders' });
    await host.refresh();
    equal(host.isEmpty, true);
  });

  it('has a class that registers its inputs', async () => {
    const [registered] = await registeredBy(() => {
      new Api('orders', { userPoolId, identifier: 'orders', name: pulumi.output('Orders') });
    });
    equal(registered?.inputs['identifier'], 'orders');
  });

  it('has interfaces and a page of the reference, made from its declarations', () => {
    const description = describeKinds('tests/engine', [
      {
        name: 'Api',
        file: 'made-up-kind',
        inputs: ApiInputs,
        createOnly: CreateOnly,
        operations: ['CreateResourceServer'],
        calls: ['CreateResourceServer', 'DescribeResourceServer'],
      },
    ]);
    const { inputs = [] } = description.resources[0] ?? {};
    deepEqual(inputs.map(({ name }) => name).sort(), Object.keys(ApiInputs.fields).sort());
    equal(
      inputs.every(({ comment }) => comment.text.length > 10),
      true,
    );
    const [, text = ''] =
      [...kindFiles(description)].find(([file]) => file.endsWith('made-up-kind.ts')) ?? [];
    match(text, /export interface ApiArgs \{[\s\S]* {2}identifier: pulumi\.Input<string>;/);
    match(kindPage(description, 'Api'), /^# Api\n[\s\S]*\*\*`identifier`\*\* \(string, required\)/);
  });
});
