import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { UNKNOWN } from '../../provider/codec/unknown';
import { contextFor } from '../../provider/engine/context';
import { importIdForm, parseImportId } from '../../provider/engine/import-id';
import { lifecycleOf } from '../../provider/engine/lifecycle';
import { InMemoryHost } from '../hosts/in-memory-host';
import { Stack } from '../lifecycle/stack';
import { assertSmallFolder } from './assert-small-folder';
import { MadeUpService } from './made-up-service';
import { guardOf } from './made-up-singleton/definition';

const POOL = 'eu-west-1_AbCdEfGhI';
const OTHER = 'eu-west-1_Other0000';

const BLOCK = { credentials: { eventAction: 'BLOCK', eventFilter: ['SIGN_IN'] } };
const BLOCKED = { Credentials: { EventAction: 'BLOCK', EventFilter: ['SIGN_IN'] } };
const SKIP = { exceptions: { skipped: ['192.0.2.0/24'] } };
const SKIPPED = { Exceptions: { Skipped: ['192.0.2.0/24'] } };

/** The parents that a singleton can have: how a program names each, and its id. */
const PARENTS = [
  {
    parent: 'pool',
    named: { userPoolId: POOL },
    ids: { UserPoolId: POOL },
    id: POOL,
    called: `the pool ${POOL}`,
  },
  {
    parent: 'client',
    named: { userPoolId: POOL, clientId: 'web' },
    ids: { UserPoolId: POOL, ClientId: 'web' },
    id: `${POOL}/web`,
    called: `the app client web of the pool ${POOL}`,
  },
] as const;

describe('A made-up singleton', () => {
  let runs = 0;
  let service: MadeUpService;
  let stack: Stack<InMemoryHost>;

  beforeEach(() => {
    runs++;
    service = new MadeUpService();
    for (const id of [POOL, `${POOL}/web`, `${POOL}/app`, OTHER]) service.parents.add(id);
    stack = open();
  });

  /** A connection of its own for each run, since the adoptions of a run are recorded by connection. */
  const connection = (key: string): string | undefined =>
    key === 'cognito-user-pool:endpoint' ? `http://run-${runs}.example` : undefined;

  const open = (): Stack<InMemoryHost> =>
    new Stack(new InMemoryHost('Guard', lifecycleOf(guardOf(service)), connection));

  const startRun = (): void => {
    runs++;
    stack.host.configure(connection);
  };

  it('costs one folder of at most four files and about 120 lines', () => {
    assertSmallFolder(join(__dirname, 'made-up-singleton'));
  });

  for (const { parent, named, ids, id, called: name } of PARENTS) {
    describe(`of a ${parent}`, () => {
      const program = { ...named, ...BLOCK };
      const taken = new RegExp(
        `^(userPoolId|clientId): ${name} has a guard already: .*\\. To adopt it, set adoptId: "${id}"; to only read it, use Guard.get$`,
      );

      it('is checked before anything is sent', async () => {
        await rejects(stack.up({ ...program, exceptions: { bloked: [] } }), /bloked: .*did you mean blocked/);
        deepEqual(service.sent, []);
      });

      it('is set by one request, unchanged the next time, updated as a whole, and reset when it is deleted', async () => {
        equal(await stack.up(program), 'created');
        equal(stack.id, id);
        deepEqual(stack.outputs, { ...program, region: 'eu-west-1', unmanaged: [] });
        equal(await stack.up(program), 'unchanged');
        equal(await stack.up({ ...program, ...SKIP }), 'updated');
        equal(await stack.up({ ...named, ...SKIP }), 'updated');
        await stack.destroy();
        deepEqual(service.sent, [
          { ...ids, ...BLOCKED },
          { ...ids, ...BLOCKED, ...SKIPPED },
          { ...ids, ...SKIPPED },
          ids,
        ]);
        deepEqual(service.live.get(id), {});
        equal(await open().up(program), 'created');
      });

      it('without settings sends nothing', async () => {
        equal(await stack.up(named), 'created');
        equal(await stack.up(named), 'unchanged');
        await stack.destroy();
        deepEqual(service.sent, []);
      });

      it('does not replace live settings that no program declares, different or equal', async () => {
        for (const live of [SKIPPED, BLOCKED, { Newer: true }]) {
          service.live.set(id, live);
          await rejects(stack.preview(program), ({ message }: Error) => taken.test(message));
          await rejects(stack.up(program), ({ message }: Error) => taken.test(message));
        }
        deepEqual(service.sent, []);
      });

      it('does not replace settings that appeared after the preview', async () => {
        const inputs = await stack.host.check({}, program);
        service.live.set(id, SKIPPED);
        await rejects(stack.host.create(inputs), /has a guard already: exceptions\.skipped\. To adopt it/);
        deepEqual(service.live.get(id), SKIPPED);
      });

      it('is adopted: the preview lists the changes, and undeclared and newer settings are kept', async () => {
        service.live.set(id, { ...SKIPPED, Credentials: { EventAction: 'NO_ACTION' }, Newer: true });
        equal(await stack.up({ ...program, adoptId: id }), 'created');
        match(
          stack.host.messages.join('\n'),
          /Adopts the guard .*Changes: credentials\.eventFilter: nothing => \["SIGN_IN"\].*credentials\.eventAction: "NO_ACTION" => "BLOCK"\. Unchanged, since the program does not declare them.*: exceptions\.skipped/,
        );
        deepEqual(service.sent, [{ ...ids, ...BLOCKED, ...SKIPPED, Newer: true }]);
        deepEqual(stack.outputs['unmanaged'], ['exceptions.skipped', 'Newer']);
        equal(await stack.up(program), 'unchanged');
        startRun();
        await stack.destroy();
        deepEqual(service.live.get(id), { ...SKIPPED, Newer: true });
      });

      it('is adopted without a request where the program declares what is live, or where nothing is', async () => {
        service.live.set(id, BLOCKED);
        equal(await stack.up({ ...program, adoptId: id }), 'created');
        service.live.clear();
        startRun();
        equal(await open().up({ ...named, adoptId: id }), 'created');
        deepEqual(service.sent, []);
      });

      it('is adopted only by the id of its parent', async () => {
        const wrong = { ...program, adoptId: 'web' };
        const reason = new RegExp(`^adoptId: must be the id of its parent, "${id}"$`);
        await rejects(stack.preview(wrong), ({ message }: Error) => reason.test(message));
        await rejects(stack.host.create({ ...wrong, region: 'eu-west-1' }), ({ message }: Error) =>
          reason.test(message),
        );
      });

      it('is read: drift shows, also a reset, and the next update sets it again', async () => {
        await stack.up(program);
        service.live.set(id, { Credentials: { EventAction: 'NO_ACTION', EventFilter: ['SIGN_IN'] } });
        deepEqual((await stack.refresh())['credentials'], {
          eventAction: 'NO_ACTION',
          eventFilter: ['SIGN_IN'],
        });
        equal(await stack.up(program), 'updated');
        service.live.set(id, {});
        equal((await stack.refresh())['credentials'], undefined);
        equal(await stack.up(program), 'updated');
        deepEqual(service.live.get(id), BLOCKED);
      });

      it('is gone with its parent: a refresh finds none, a deletion succeeds, and a create is refused', async () => {
        await stack.up(program);
        service.parents.delete(id);
        await rejects(open().up(program), ({ message }: Error) => message.endsWith(`${name} does not exist`));
        await stack.host.delete({ id, inputs: program, outputs: stack.outputs });
        await stack.refresh();
        equal(stack.isEmpty, true);
        equal(service.sent.length, 1);
      });

      it('is gone where its parent is deleted while it is reset', async () => {
        await stack.up(program);
        service.fault = 'gone';
        await stack.destroy();
        equal(stack.isEmpty, true);
      });

      it('stays in the state where its reset is refused', async () => {
        await stack.up(program);
        service.fault = 'refused';
        await rejects(stack.destroy(), /UserPoolAddOnNotEnabledException/);
        equal(stack.isEmpty, false);
      });

      it('is replaced where its parent changes, and the old parent is reset', async () => {
        await stack.up(program);
        const moved = { ...BLOCK, userPoolId: OTHER };
        equal((await stack.preview(moved)).outcome, 'replaced');
        equal(await stack.up(moved), 'replaced');
        equal(stack.id, OTHER);
        deepEqual(service.sent.slice(1), [{ UserPoolId: OTHER, ...BLOCKED }, ids]);
      });

      it('is not replaced where the new parent has settings that no program declares', async () => {
        await stack.up(program);
        service.live.set(OTHER, SKIPPED);
        const moved = { ...BLOCK, userPoolId: OTHER };
        await rejects(stack.preview(moved), /^Error: userPoolId: the pool .* has a guard already/);
        equal((await stack.preview({ ...moved, userPoolId: UNKNOWN })).outcome, 'replaced');
      });

      it('is not reset by its own replacement on the same parent', async () => {
        await stack.up(program);
        await rejects(
          stack.host.create(await stack.host.check({ ...program }, program)),
          /has a guard already/,
        );
        deepEqual(service.live.get(id), BLOCKED);
      });

      it('is set by one of two resources of a run that are created at once, and the other one fails', async () => {
        const other = { ...named, ...SKIP };
        const outcomes = await Promise.allSettled([stack.up(program), open().up(other)]);
        deepEqual(
          outcomes.map(({ status }) => status),
          ['fulfilled', 'rejected'],
        );
        deepEqual(service.sent, [{ ...ids, ...BLOCKED }]);
      });

      it('is not reset where a resource with another name in the program has adopted it', async () => {
        const [stack, renamed] = [open(), open()];
        await stack.up(program);
        await renamed.up({ ...program, adoptId: id });
        await stack.destroy();
        deepEqual(service.live.get(id), BLOCKED);
        match(stack.host.messages.join('\n'), /is not deleted: another resource has adopted it/);
      });

      it('is set once where the response is lost, in a create, an update and a deletion', async () => {
        for (const step of [
          () => stack.up(program),
          () => stack.up({ ...named, ...SKIP }),
          () => stack.destroy(),
        ]) {
          service.fault = 'after';
          service.sent.length = 0;
          await step();
          equal(service.sent.length, 1);
        }
        deepEqual(service.live.get(id), {});
      });

      it('leaves no resource where its first request has no effect, and the next create sets it', async () => {
        for (const fault of ['before', 'refused'] as const) {
          service.fault = fault;
          const context = { ...contextFor({}, 'eu-west-1'), log: () => undefined };
          const made = await lifecycleOf(guardOf(service)).create(context, program)();
          ok(E.isLeft(made), fault);
          equal(made.left.partialState, undefined, fault);
        }
        equal(await stack.up(program), 'created');
      });

      it('is in the state as it is where an update has no effect', async () => {
        await stack.up(program);
        service.fault = 'refused';
        await rejects(stack.up({ ...program, ...SKIP }), /The state holds the guard as it is/);
        equal(await stack.up({ ...program, ...SKIP }), 'updated');
      });

      it('is imported by the id of its parent, with all live settings', async () => {
        const lifecycle = lifecycleOf(guardOf(service));
        service.live.set(id, { ...BLOCKED, ...SKIPPED });
        const parsed = parseImportId(lifecycle, id);
        ok(E.isRight(parsed));
        const found = await stack.get(parsed.right.id, parsed.right.state);
        deepEqual(found, { ...program, ...SKIP, region: 'eu-west-1', unmanaged: [] });
      });
    });
  }

  it('never sends the remnant of an object whose members the program declared', async () => {
    service.live.set(POOL, { Credentials: { EventAction: 'NO_ACTION', EventFilter: ['SIGN_UP'] } });
    const program = { userPoolId: POOL, adoptId: POOL, ...SKIP };
    await stack.up({ ...program, credentials: { eventAction: 'BLOCK' } });
    deepEqual(stack.outputs['unmanaged'], ['credentials.eventFilter']);
    await stack.up(program);
    deepEqual(service.sent.at(-1), { UserPoolId: POOL, ...SKIPPED });
  });

  it('of a client is independent of that of its pool, whose settings the client inherits', async () => {
    const client = open();
    await stack.up({ userPoolId: POOL, ...BLOCK });
    equal(await client.up({ userPoolId: POOL, clientId: 'web', ...SKIP }), 'created');
    deepEqual(service.live.get(`${POOL}/web`), SKIPPED);
    await stack.destroy();
    equal(await client.up({ userPoolId: POOL, clientId: 'web', ...SKIP }), 'unchanged');
    deepEqual(service.live.get(`${POOL}/web`), SKIPPED);
  });

  it('has an import id of one form, or of two where a client can be its parent', () => {
    const lifecycle = lifecycleOf(guardOf(service));
    equal(importIdForm(lifecycle), 'poolId or poolId/clientId');
    for (const id of ['', '/', `${POOL}/`, `/${POOL}`, `${POOL}/web/more`])
      ok(E.isLeft(parseImportId(lifecycle, id)), id);
  });
});
