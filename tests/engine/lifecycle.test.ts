import { deepEqual, equal, match } from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { CognitoError } from '../../provider/aws/errors';
import { defaultValue } from '../../provider/codec/default-value';
import { own, ownText, type PlainObject } from '../../provider/codec/plain-object';
import { oneOf } from '../../provider/codec/scalar';
import { setOf } from '../../provider/codec/set';
import { text } from '../../provider/codec/string';
import { optional, struct } from '../../provider/codec/struct';
import { UNKNOWN } from '../../provider/codec/unknown';
import { checkerOf } from '../../provider/engine/check';
import { type Identity, type LiveResource, resourceKey } from '../../provider/engine/identity';
import { lifecycleOf } from '../../provider/engine/lifecycle';
import { PendingCreates } from '../../provider/engine/pending-creates';
import { previewCreateOf } from '../../provider/engine/preview-create';
import type { ResourceDefinition, Waiting } from '../../provider/engine/resource-definition';
import type { Context } from '../../provider/engine/resource-lifecycle';
import { threeWayMerge } from '../../provider/engine/three-way-merge';
import { fakeClock } from '../aws/fake-clock';

interface Thing extends LiveResource {
  readonly status?: 'CREATING' | 'DELETING' | 'FAILED';
}

const word = text('', {});
const updatable = struct('Updatable', { note: optional(word), words: optional(setOf(oneOf('one', 'two'))) });
const createOnly = struct('CreateOnly', {
  userPoolId: optional(word),
  name: optional(word),
  size: optional(word),
});
const settings = struct('Thing', { ...updatable.fields, ...createOnly.fields });
const management = struct('Management', { adoptId: optional(word), region: optional(word) });
const merge = threeWayMerge<PlainObject>({
  settings,
  updatable,
  createOnly,
  resetValue: (_, path) => defaultValue(path),
});
const { check, warningsFor } = checkerOf<PlainObject>({
  inputs: struct('Inputs', { ...settings.fields, ...management.fields }),
  poolIdProperty: 'userPoolId',
  normaliseValues: E.right,
  rules: [],
});

const failure = (tag: 'NotFound' | 'Refused' | 'NoAnswer', message: string, code = 'X'): CognitoError =>
  tag === 'NotFound'
    ? { _tag: tag, operation: 'DoThing', message }
    : { _tag: tag, operation: 'DoThing', code, message };

type Definition = ResourceDefinition<Thing, PlainObject>;

const BY_NAME: Identity<Thing> = { by: 'name', property: 'name' };

/** Things that live in memory, and what was asked of them. */
class Things {
  readonly live = new Map<string, Thing>();
  readonly sent: string[] = [];
  readonly locked: string[] = [];
  readonly logged: string[] = [];
  /** The next failure of an operation. */
  readonly fails = new Map<string, CognitoError>();

  private task<A>(what: string, act: () => E.Either<CognitoError, A>): TE.TaskEither<CognitoError, A> {
    return async () => {
      this.sent.push(what);
      const error = this.fails.get(what);
      this.fails.delete(what);
      return error === undefined ? act() : E.left(error);
    };
  }

  get(id: string): TE.TaskEither<CognitoError, Thing> {
    return this.task('get', () => {
      const found = this.live.get(id);
      return found === undefined ? E.left(failure('NotFound', `no ${id}`)) : E.right(found);
    });
  }

  set(id: string, values: PlainObject, what: 'create' | 'update'): TE.TaskEither<CognitoError, Thing> {
    return this.task(what, () => {
      const thing = { ...this.live.get(id), id, settings: values };
      this.live.set(id, thing);
      return E.right(thing);
    });
  }

  definition(more: Partial<Definition> = {}): Definition {
    return {
      noun: 'thing',
      className: 'Thing',
      identity: BY_NAME,
      settings,
      merge,
      management,
      check,
      warningsFor,
      describe: (_, { id }) => this.get(id),
      create: (_, inputs) => this.set(ownText(inputs, 'name'), merge.settingsOf(inputs), 'create'),
      plan: (live, previous, news) => {
        const target = merge.merge3(live.settings, previous, news);
        return E.right(merge.hasChanges(live.settings, target) ? [target] : []);
      },
      execute: (_, call, { id }) => this.set(id, call, 'update'),
      delete: (_, { id }) =>
        this.task('delete', () =>
          this.live.delete(id) ? E.right({}) : E.left(failure('NotFound', `no ${id}`)),
        ),
      ...more,
    };
  }

  context(): Context {
    return {
      cognito: { serverTime: () => 0, send: () => () => Promise.reject(new Error('nothing else is sent')) },
      pendingCreates: new PendingCreates(),
      region: 'us-east-1',
      clock: fakeClock(),
      log: (sentence) => this.logged.push(sentence),
      withLock:
        <A>(id: string, task: T.Task<A>) =>
        () => {
          this.locked.push(id);
          return task();
        },
    };
  }
}

const messageOf = (result: E.Either<{ readonly message: string }, unknown>): string =>
  E.isLeft(result) ? result.left.message : 'done';

describe('The lifecycle of a kind', () => {
  let things: Things;
  beforeEach(() => {
    things = new Things();
  });
  const of = (more?: Partial<Definition>) => lifecycleOf(things.definition(more));
  const put = (id: string, values: PlainObject, status?: Thing['status']): void => {
    things.live.set(id, {
      id,
      settings: { userPoolId: 'p', name: id, ...values },
      ...(status && { status }),
    });
  };
  const ASKED = { userPoolId: 'p', name: 'a', note: 'x' };
  const BY_ID: Identity<Thing> = {
    by: 'id',
    idName: 'thingId',
    nameProperty: 'name',
    findCreatedSince: () => TE.right([]),
    matchesRequest: () => true,
  };

  it('says how a resource is named and identified', () => {
    const byName = of({ nameProperty: 'note', deleteBeforeReplace: true });
    deepEqual(
      [byName.nameProperty, byName.idProperty, byName.isSingleton, byName.deleteBeforeReplace],
      ['note', 'name', undefined, true],
    );
    const byId = of({ identity: BY_ID });
    deepEqual(
      ['nameProperty', 'idProperty', 'isSingleton', 'deleteBeforeReplace'].filter((key) => key in byId),
      [],
    );
    equal(of({ identity: { by: 'parent' } }).isSingleton, true);
    deepEqual(of().secrets, []);
    deepEqual(of({ secrets: ['note'] }).secrets, ['note']);
  });

  describe('holds the lock of the pool', () => {
    for (const [title, more, expected] of [
      ['in each operation on what is there', { locksPool: true }, ['p', 'p', 'p']],
      ['by its own id where it is the pool', { locksPool: true, identity: BY_ID }, ['a', 'a', 'a']],
      ['of a singleton from its create on', { locksPool: true, identity: { by: 'parent' } }, ['p', 'p', 'p']],
      ['never for a kind that needs none', {}, []],
    ] as const) {
      it(title, async () => {
        const isPool = title.includes('own id');
        put('a', {});
        put('p', {});
        const state = isPool ? { name: 'a' } : { ...ASKED };
        const id = title.includes('singleton') ? 'p' : 'a';
        const lifecycle = of(more);
        await lifecycle.create(things.context(), { ...state, adoptId: id })();
        await lifecycle.update(things.context(), id, state, { ...state, note: 'y' })();
        await lifecycle.delete(things.context(), id, state)();
        deepEqual(things.locked, expected);
      });
    }

    it('not for a create, since nothing else works on what is not there', async () => {
      await of({ locksPool: true }).create(things.context(), ASKED)();
      deepEqual(things.locked, []);
    });
  });

  describe('reads', () => {
    it('the declared settings where the program manages it, and logs the remark of its status', async () => {
      put('a', { note: 'live', words: ['one'] }, 'FAILED');
      const waiting = waitingOf();
      const found = await of({ waiting }).read(things.context(), 'a', { ...ASKED, unmanaged: [] })();
      deepEqual(E.isRight(found) && found.right, {
        state: { userPoolId: 'p', name: 'a', note: 'live', region: 'us-east-1', unmanaged: ['words'] },
        inputs: { userPoolId: 'p', name: 'a', note: 'live', region: 'us-east-1' },
      });
      deepEqual(things.logged, ['It failed.']);
    });

    it('without a word where its status is fine', async () => {
      put('a', {});
      await of({ waiting: waitingOf() }).read(things.context(), 'a', ASKED)();
      deepEqual(things.logged, []);
    });

    for (const [title, state, words] of [
      ['every setting where the program only reads it', { userPoolId: 'p', name: 'a' }, ['one']],
      [
        'no setting that a managed one does not declare',
        { userPoolId: 'p', name: 'a', unmanaged: [] },
        undefined,
      ],
      ['no other setting where one is declared', ASKED, undefined],
    ] as const) {
      it(title, async () => {
        put('a', { words: ['one'] });
        const found = await of().read(things.context(), 'a', state)();
        deepEqual(E.isRight(found) && found.right?.state['words'], words);
      });
    }

    it('nothing of one that no longer exists, and fails where AWS does', async () => {
      deepEqual(await of().read(things.context(), 'a', ASKED)(), E.right(undefined));
      things.fails.set('get', failure('Refused', 'denied'));
      match(messageOf(await of().read(things.context(), 'a', ASKED)()), /denied/);
    });
  });

  describe('creates', () => {
    it('what is declared, and keeps its state', async () => {
      const result = await of().create(things.context(), ASKED)();
      deepEqual(result, E.right({ id: 'a', state: { ...ASKED, region: 'us-east-1', unmanaged: [] } }));
      deepEqual(things.sent, ['create']);
    });

    it('and says so where the name is taken', async () => {
      put('a', { note: 'y' });
      things.fails.set('create', failure('Refused', 'invalid', 'InvalidParameterException'));
      match(
        messageOf(await of().create(things.context(), ASKED)()),
        /a thing a already.*adoptId: "a".*Thing\.get/,
      );
    });

    for (const [title, status, error] of [
      [
        'the error of AWS where the name is free',
        undefined,
        failure('Refused', 'invalid', 'InvalidParameterException'),
      ],
      [
        'the error of AWS where the name is about to be free',
        'DELETING',
        failure('Refused', 'invalid', 'InvalidParameterException'),
      ],
      ['any other error of AWS', 'CREATING', failure('Refused', 'invalid', 'LimitExceededException')],
    ] as const) {
      it(`with ${title}`, async () => {
        if (status !== undefined) put('a', { note: 'x' }, status);
        things.fails.set('create', error);
        match(messageOf(await of({ waiting: waitingOf() }).create(things.context(), ASKED)()), /invalid/);
        equal(things.live.has('a'), status !== undefined);
      });
    }

    it('by going on with what an interrupted run began, once', async () => {
      put('a', { note: 'x' }, 'CREATING');
      const context = things.context();
      for (const expected of [true, false]) {
        things.fails.set('create', failure('Refused', 'invalid', 'InvalidParameterException'));
        equal(E.isRight(await of({ waiting: waitingOf() }).create(context, ASKED)()), expected);
      }
    });

    it('no second one where the response is lost', async () => {
      const lost = failure('NoAnswer', 'lost');
      const create: Definition['create'] = (_, inputs) =>
        TE.flatMap(things.set('a', merge.settingsOf(inputs), 'create'), () => TE.left(lost));
      equal(E.isRight(await of({ create }).create(things.context(), ASKED)()), true);
      deepEqual(things.sent, ['create', 'get']);
    });

    it('nothing more where the request has not every setting, and what is there matches what it has', async () => {
      const identity: Identity<Thing> = {
        ...BY_NAME,
        matchesRequest: ({ settings: { size } }) => size === 'l',
      };
      const lost = failure('NoAnswer', 'lost');
      const create: Definition['create'] = (_, { name }) =>
        TE.flatMap(things.set('a', { name, userPoolId: 'p', size: 'l' }, 'create'), () => TE.left(lost));
      const asked = { ...ASKED, size: 'l' };
      equal(E.isRight(await of({ identity, create }).create(things.context(), asked)()), true);
      match(messageOf(await of({ create }).create(things.context(), asked)()), /may have succeeded/);
      put('a', { size: 'l' }, 'CREATING');
      match(
        (await of({ identity, waiting: waitingOf() }).previewCreate(things.context(), asked)()).message ?? '',
        /thing a/,
      );
    });

    it('another one where the lost one is being deleted', async () => {
      put('a', {}, 'DELETING');
      things.fails.set('create', failure('NoAnswer', 'lost'));
      await of({ waiting: waitingOf() }).create(things.context(), ASKED)();
      deepEqual(things.sent, ['create', 'get', 'create']);
    });

    it('and keeps what exists where a later step fails', async () => {
      const afterCreate: Definition['afterCreate'] = (_, live) => TE.left({ message: 'half made', live });
      const result = await of({ afterCreate }).create(things.context(), ASKED)();
      equal(E.isLeft(result) && result.left.partialState?.id, 'a');
      match(messageOf(result), /half made/);
    });
  });

  describe('adopts', () => {
    const adopting = { ...ASKED, adoptId: 'a' };

    it('by changing what differs from the declared settings, and nothing else', async () => {
      put('a', { note: 'y', words: ['one'] });
      const result = await of().create(things.context(), adopting)();
      deepEqual(things.live.get('a')?.settings, { userPoolId: 'p', name: 'a', note: 'x', words: ['one'] });
      deepEqual(E.isRight(result) && result.right.state['unmanaged'], ['words']);
    });

    it('nothing whose create-only settings are declared otherwise', async () => {
      put('a', { size: 'small' });
      match(
        messageOf(await of().create(things.context(), { ...adopting, size: 'large' })()),
        /thing a .*size/,
      );
      deepEqual(things.sent, ['get']);
    });

    it('nothing that the kind itself cannot change', async () => {
      put('a', {});
      const result = await of({ conflicts: () => ['name', 'size'] }).create(things.context(), adopting)();
      match(messageOf(result), /thing a .*name, size/);
    });

    it('nothing that does not exist, or is being deleted', async () => {
      match(messageOf(await of().create(things.context(), adopting)()), /no a/);
      put('a', {}, 'DELETING');
      match(
        messageOf(await of({ waiting: waitingOf() }).create(things.context(), adopting)()),
        /thing a .*deleted/,
      );
    });
  });

  describe('updates', () => {
    it('what changes, once it is ready, and until it is active', async () => {
      put('a', { note: 'x' });
      const steps: string[] = [];
      const result = await of({ waiting: waitingOf(steps) }).update(things.context(), 'a', ASKED, {
        ...ASKED,
        note: 'y',
      })();
      equal(E.isRight(result) && result.right.state['note'], 'y');
      deepEqual(steps, ['ready', 'active']);
    });

    it('without waiting until it is ready where nothing changes', async () => {
      put('a', { note: 'x' });
      const steps: string[] = [];
      await of({ waiting: waitingOf(steps) }).update(things.context(), 'a', ASKED, ASKED)();
      deepEqual(steps, ['active']);
      deepEqual(things.sent, ['get']);
    });

    it('nothing without a plan', async () => {
      put('a', { note: 'x' });
      const steps: string[] = [];
      const more = { waiting: waitingOf(steps), plan: () => E.left('no order') };
      match(
        messageOf(await of(more).update(things.context(), 'a', ASKED, { ...ASKED, note: 'y' })()),
        /no order/,
      );
      deepEqual(steps, []);
    });

    it('nothing that no longer exists, and says what to run', async () => {
      match(messageOf(await of().update(things.context(), 'a', ASKED, ASKED)()), /thing a .*pulumi refresh/);
      things.fails.set('get', failure('Refused', 'denied'));
      match(messageOf(await of().update(things.context(), 'a', ASKED, ASKED)()), /denied/);
    });

    describe('after a change that its kind makes before', () => {
      const beforeUpdate: Definition['beforeUpdate'] = (_, { id }, olds, news) => {
        const { size } = news;
        if (size === own(olds, 'size')) return TE.right(olds);
        const live = { ...things.live.get(id)?.settings, size };
        things.live.set(id, { id, settings: live });
        things.sent.push('before');
        return TE.right({ ...olds, size });
      };
      const grown = { ...ASKED, size: 'large' };
      const stateIn = (
        result: E.Either<{ readonly partialState?: { readonly state: PlainObject } }, unknown>,
      ) => (E.isLeft(result) ? result.left.partialState?.state : undefined);
      beforeEach(() => put('a', { note: 'x', size: 'small' }));

      it('and reads the resource only after that', async () => {
        const result = await of({ beforeUpdate }).update(things.context(), 'a', ASKED, grown)();
        equal(E.isRight(result) && result.right.state['size'], 'large');
        deepEqual(things.sent.slice(0, 2), ['before', 'get']);
      });

      it('and has that change in the state where nothing can be read after it', async () => {
        things.fails.set('get', failure('Refused', 'denied'));
        const failed = await of({ beforeUpdate }).update(things.context(), 'a', ASKED, grown)();
        match(messageOf(failed), /denied/);
        equal(stateIn(failed)?.['size'], 'large');
      });

      it('and keeps the state as it was where the kind changes nothing, or fails', async () => {
        things.fails.set('get', failure('Refused', 'denied'));
        equal(stateIn(await of({ beforeUpdate }).update(things.context(), 'a', ASKED, ASKED)()), undefined);
        const fails = { beforeUpdate: () => TE.left({ message: 'not now' }) };
        const failed = await of(fails).update(things.context(), 'a', ASKED, grown)();
        deepEqual([messageOf(failed), stateIn(failed)], ['not now', undefined]);
      });
    });

    it('and keeps what was declared before or is now where it fails, so that the next update goes on', async () => {
      put('a', { note: 'x', words: ['one'] });
      things.fails.set('update', failure('Refused', 'denied'));
      const before = { ...ASKED, words: ['one'] };
      const result = await of().update(things.context(), 'a', before, { ...ASKED, note: 'y' })();
      match(messageOf(result), /denied.*thing/);
      deepEqual(E.isLeft(result) && result.left.partialState?.state['words'], ['one']);
    });

    it('and warns of what is unmanaged, by the name of the resource', () => {
      const state = { ...ASKED, unmanaged: ['words'] };
      match(of().updateWarning('a', state, ASKED) ?? '', /thing a .*words\.$/);
      match(of({ identity: BY_ID }).updateWarning('id-1', state, ASKED) ?? '', /thing a \(id-1\) .*words\.$/);
      equal(of({ updateWarning: () => 'own' }).updateWarning('a', state, ASKED), 'own');
    });
  });

  describe('deletes', () => {
    it('what is there, and waits until it is gone', async () => {
      put('a', {});
      const steps: string[] = [];
      deepEqual(
        await of({ waiting: waitingOf(steps) }).delete(things.context(), 'a', ASKED)(),
        E.right(undefined),
      );
      deepEqual(things.live.size, 0);
      deepEqual(steps, ['gone']);
    });

    it('what is gone already, without an error', async () => {
      deepEqual(await of().delete(things.context(), 'a', ASKED)(), E.right(undefined));
    });

    it('and fails where AWS does, or where it does not go', async () => {
      put('a', {});
      things.fails.set('delete', failure('Refused', 'denied'));
      match(messageOf(await of().delete(things.context(), 'a', ASKED)()), /denied/);
      const waiting: Waiting<Thing> = { ...waitingOf(), gone: () => TE.left({ message: 'still there' }) };
      equal(messageOf(await of({ waiting }).delete(things.context(), 'a', ASKED)()), 'still there');
    });

    it('nothing that is protected', async () => {
      put('a', {});
      const protection: Definition['protection'] = {
        deletion: () => TE.left({ message: 'protected' }),
        replacement: () => async () => undefined,
      };
      equal(messageOf(await of({ protection }).delete(things.context(), 'a', ASKED)()), 'protected');
      deepEqual(things.sent, []);
    });
  });

  describe('refuses a change', () => {
    const protection: Definition['protection'] = {
      deletion: () => TE.right(undefined),
      replacement:
        (_, { id }) =>
        async () =>
          `${id} is protected`,
    };
    const reason = (more: Partial<Definition>, replaces: ReadonlyArray<string>, news: PlainObject = ASKED) =>
      of(more).blockReason(things.context(), 'a', ASKED, news, replaces)();

    for (const [title, more, replaces, expected] of [
      ['for a reason of the kind itself', { blockReason: () => async () => 'own' }, [], 'own'],
      [
        'for the protection of the old resource where it is replaced',
        { protection },
        ['name'],
        'a is protected',
      ],
      [
        'for the protection after a reason that the kind does not have',
        { protection, blockReason: () => async () => undefined },
        ['name'],
        'a is protected',
      ],
      ['never for the protection where it is only updated', { protection }, [], undefined],
      ['not without a reason', {}, ['size'], undefined],
    ] as const) {
      it(title, async () => {
        equal(await reason(more, replaces), expected);
      });
    }

    it('that replaces a resource by one whose name is taken', async () => {
      put('b', {});
      match((await reason({}, ['name'], { ...ASKED, name: 'b' })) ?? '', /^name: .*a thing b already/);
      equal(await reason({}, [], { ...ASKED, name: 'b' }), undefined);
      equal(await reason({ identity: BY_ID }, ['name'], { ...ASKED, name: 'b' }), undefined);
      const ownReason = { blockReason: () => async () => undefined };
      match((await reason(ownReason, ['name'], { ...ASKED, name: 'b' })) ?? '', /a thing b already/);
    });

    it('that replaces a resource by one of the same name only where that adopts', async () => {
      put('a', {});
      const context = things.context();
      const replace = (news: PlainObject, more: Partial<Definition> = {}) =>
        of(more).blockReason(context, 'a', ASKED, news, ['note'])();
      const preview = async () => (await of({}).previewCreate(context, ASKED)()).failures?.length ?? 0;
      equal(await preview(), 1);
      match(
        (await replace({ ...ASKED, adoptId: 'a' })) ?? '',
        /^adoptId: this replaces the thing a .*Remove adoptId/,
      );
      equal(await replace(ASKED, { protection }), 'a is protected');
      equal(await preview(), 1, 'the name is not free after a refusal');
      equal(await replace(ASKED), undefined);
      equal(await preview(), 0, 'the name is free once the old resource is deleted');
    });
  });

  describe('previews', () => {
    const preview = (more: Partial<Definition>, inputs: PlainObject, olds?: PlainObject) =>
      previewCreateOf(things.definition(more))(things.context(), inputs, olds)();

    it('a create whose name is free as nothing special', async () => {
      deepEqual(await preview({}, ASKED), {});
      things.fails.set('get', failure('Refused', 'denied'));
      deepEqual(await preview({}, ASKED), {});
    });

    it('a create that AWS would refuse for what else is there as a failure, and an adoption without that look', async () => {
      const failure = { path: 'name', reason: 'one thing at a time' };
      const seen: unknown[] = [];
      const previewNew: Definition['previewNew'] = (_, inputs, olds) => async () => {
        seen.push([own(inputs, 'name'), own(olds, 'name')]);
        return own(olds, 'name') === 'b' ? [] : [failure];
      };
      deepEqual(await preview({ previewNew }, ASKED), { failures: [failure] });
      deepEqual(await preview({ previewNew }, ASKED, { ...ASKED, name: 'b' }), {});
      put('a', {});
      deepEqual((await preview({ previewNew }, { ...ASKED, adoptId: 'a' })).failures, undefined);
      deepEqual(seen, [
        ['a', undefined],
        ['a', 'b'],
      ]);
    });

    it('a replacement as one that makes room for the new resource, where that looks at what else is there', async () => {
      const context = things.context();
      const previewNew: Definition['previewNew'] = () => async () => [];
      const replace = (more: Partial<Definition>) =>
        of(more).blockReason(context, 'b', { ...ASKED, name: 'b' }, ASKED, ['name'])();
      equal(await replace({}), undefined);
      equal(context.pendingCreates.isReplaced(resourceKey('thing', { userPoolId: 'p', id: 'b' })), false);
      equal(await replace({ previewNew }), undefined);
      equal(context.pendingCreates.isReplaced(resourceKey('thing', { userPoolId: 'p', id: 'b' })), true);
    });

    it('a create whose name is taken as a failure of that name', async () => {
      put('a', {});
      const { failures = [] } = await preview({}, ASKED);
      deepEqual(
        failures.map(({ path }) => path),
        ['name'],
      );
    });

    it('a create that goes on with an interrupted one, or waits for a deletion, as a message', async () => {
      put('a', { note: 'x' }, 'CREATING');
      match((await preview({ waiting: waitingOf() }, ASKED)).message ?? '', /thing a/);
      equal((await preview({ waiting: waitingOf() }, { ...ASKED, note: 'y' })).failures?.length, 1);
      put('a', { note: 'x' }, 'DELETING');
      match((await preview({ waiting: waitingOf() }, ASKED)).message ?? '', /thing a .*deleted/);
    });

    it('nothing as long as the name or the pool is unknown', async () => {
      put('a', {});
      put(UNKNOWN, {});
      deepEqual(await preview({}, { ...ASKED, name: UNKNOWN }), {});
      deepEqual(await preview({}, { ...ASKED, userPoolId: UNKNOWN }), {});
      deepEqual(things.sent, []);
    });

    it('a create by id as its kind does, but for an adoption', async () => {
      const refused = { failures: [{ path: 'note', reason: 'no' }] };
      const identity: Identity<Thing> = {
        by: 'id',
        idName: 'thingId',
        nameProperty: 'name',
        findCreatedSince: () => TE.right([]),
        matchesRequest: () => true,
      };
      const previewNew: Definition['previewNew'] =
        (_, { note }) =>
        async () =>
          note === 'bad' ? refused.failures : [];
      const preview = (inputs: PlainObject) =>
        previewCreateOf(things.definition({ identity, previewNew }))(things.context(), inputs)();
      deepEqual(await preview({ ...ASKED, note: 'bad' }), refused);
      deepEqual(await preview({ ...ASKED, note: 'good' }), {});
      put('a', {});
      deepEqual((await preview({ ...ASKED, note: 'bad', adoptId: 'a' })).failures, undefined);
    });

    it('a create by id without a look at AWS', async () => {
      deepEqual(await preview({ identity: BY_ID }, ASKED), {});
      deepEqual(things.sent, []);
    });

    it('an adoption with what it changes, the live settings, and the remark of its status', async () => {
      put('a', { note: 'y' }, 'FAILED');
      const { summary, live, message } = await preview({ waiting: waitingOf() }, { ...ASKED, adoptId: 'a' });
      match(summary ?? '', /note: "y" => "x"/);
      equal(own(live, 'note'), 'y');
      match(message ?? '', /\nIt failed\.$/);
      put('a', { note: 'y' });
      const other = await preview({ waiting: waitingOf() }, { ...ASKED, adoptId: 'a' });
      equal(other.message?.endsWith('undefined'), false);
    });

    it('an adoption with the live name where none is declared', async () => {
      put('a', { note: 'live' });
      const inputs = { userPoolId: 'p', name: 'a', adoptId: 'a' };
      deepEqual((await preview({ nameProperty: 'note' }, inputs)).filledInputs, { note: 'live' });
      deepEqual((await preview({}, inputs)).filledInputs, {});
    });

    it('an adoption without the settings that it changes beside', async () => {
      put('a', { note: 'live', words: ['one'] });
      const adoptionDetails: Definition['adoptionDetails'] = (_live, _declared, unmanaged) => ({
        more: [`more of ${unmanaged.join()}`],
        implied: new Set(['words']),
      });
      const { summary } = await preview({ adoptionDetails }, { userPoolId: 'p', name: 'a', adoptId: 'a' });
      match(summary ?? '', /more of note,words/);
      match(summary ?? '', /: note\.$/);
    });

    for (const [title, status, inputs, more] of [
      ['of what does not exist', 'missing', {}, {}],
      ['of what is being deleted', 'DELETING', {}, {}],
      ['whose create-only settings differ', 'CREATING', { size: 'large' }, {}],
      ['without a plan', 'CREATING', {}, { plan: () => E.left('no order') }],
    ] as const) {
      it(`an adoption ${title} as a failure of adoptId`, async () => {
        if (status !== 'missing') put('a', { size: 'small' }, status);
        const { failures = [] } = await preview(
          { waiting: waitingOf(), ...more },
          { ...ASKED, ...inputs, adoptId: 'a' },
        );
        deepEqual(
          failures.map(({ path }) => path),
          ['adoptId'],
        );
      });
    }

    it('an adoption that could not be looked up as open', async () => {
      things.fails.set('get', failure('Refused', 'denied'));
      const { failures, message } = await preview({}, { ...ASKED, adoptId: 'a' });
      equal(failures, undefined);
      match(message ?? '', /thing a .*denied/);
    });

    describe('of a name that is unique in a Region', () => {
      const anywhere: Partial<Definition> = {
        identity: { ...BY_NAME, describeAnywhere: (_, { id }) => things.get(id) },
      };
      const paths = async (more: Partial<Definition>, inputs: PlainObject, olds?: PlainObject) =>
        ((await preview({ ...anywhere, ...more }, inputs, olds)).failures ?? []).map(({ path }) => path);

      it('refuse one that another pool has, as a create and as an adoption', async () => {
        put('a', { userPoolId: 'q' });
        deepEqual(await paths({}, ASKED), ['name']);
        deepEqual(await paths({}, { ...ASKED, adoptId: 'a' }), ['adoptId']);
      });

      for (const [title, olds, expected] of [
        ['let it move from the pool that has it', { name: 'a', userPoolId: 'q' }, []],
        ['refuse to move another one to it', { name: 'b', userPoolId: 'q' }, ['name']],
        ['refuse to take it from a third pool', { name: 'a', userPoolId: 'r' }, ['name']],
      ] as const) {
        it(title, async () => {
          put('a', { userPoolId: 'q' });
          deepEqual(await paths({}, ASKED, olds), expected);
        });
      }

      it('let it be used again where it is being deleted elsewhere', async () => {
        put('a', { userPoolId: 'q' }, 'DELETING');
        deepEqual(await paths({ waiting: waitingOf() }, ASKED), []);
      });
    });
  });
});

/** Waits that are over at once, and which of them were waited for. */
function waitingOf(steps: string[] = []): Waiting<Thing> {
  const step = <A>(name: string, result: A) =>
    TE.fromIO(() => {
      steps.push(name);
      return result;
    });
  return {
    isComing: ({ status }) => status === 'CREATING',
    isLeaving: ({ status }) => status === 'DELETING',
    remark: ({ status }) => (status === 'FAILED' ? 'It failed.' : undefined),
    ready: (_, live) => step('ready', live),
    active: (_, live) => step('active', live),
    gone: () => step('gone', undefined),
  };
}
