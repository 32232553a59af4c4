import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import type { CognitoError } from '../../provider/aws/errors';
import { executeCalls, reconcile } from '../../provider/engine/reconcile';

type Call = string;

const refused = (message: string): CognitoError => ({
  _tag: 'Refused',
  operation: 'UpdateThing',
  code: 'InvalidParameterException',
  message,
});

/** What becomes of a call: it may also take effect though no response arrives. */
type Outcome = 'works' | 'is refused' | 'is lost';

/** A service on which calls take effect one by one, and what was sent to it. */
class Service {
  readonly sent: Call[] = [];
  readonly live: Call[] = [];
  described = 0;
  private readonly outcomes: Outcome[];
  private readonly cannotDescribe: ReadonlyArray<number>;

  constructor(outcomes: ReadonlyArray<Outcome> = [], cannotDescribe: ReadonlyArray<number> = []) {
    this.outcomes = [...outcomes];
    this.cannotDescribe = cannotDescribe;
  }

  private async execute(call: Call): Promise<E.Either<CognitoError, unknown>> {
    this.sent.push(call);
    const outcome = this.outcomes.shift() ?? 'works';
    if (outcome !== 'is refused') this.live.push(call);
    return outcome === 'works' ? E.right(call) : E.left(refused(`${call} ${outcome}`));
  }

  private async describe(): Promise<E.Either<CognitoError, ReadonlyArray<Call>>> {
    this.described++;
    return this.cannotDescribe.includes(this.described)
      ? E.left(refused('no description'))
      : E.right([...this.live]);
  }

  async reconcile(
    wanted: ReadonlyArray<Call>,
    plan = (live: ReadonlyArray<Call>): E.Either<string, ReadonlyArray<Call>> =>
      E.right(wanted.filter((call) => !live.includes(call))),
  ) {
    const result = await reconcile<ReadonlyArray<Call>, Call>(
      {
        plan,
        execute: (call) => () => this.execute(call),
        describe: () => this.describe(),
        undone: (live) => ({ id: 'id', state: { live: live.join() } }),
        explain: ({ error, failed, notSent }) => `${error.message}; ${failed}; ${notSent.join()}`,
      },
      [...this.live],
    )();
    return E.isRight(result) ? E.right(`done: ${result.right.join()}`) : result;
  }
}

describe('A reconciliation', () => {
  it('sends the calls of the plan in order, reads the result once, and is done', async () => {
    const service = new Service();
    deepEqual(await service.reconcile(['a', 'b', 'c']), E.right('done: a,b,c'));
    deepEqual(service.sent, ['a', 'b', 'c']);
    equal(service.described, 1);
  });

  it('sends and reads nothing where nothing is to be done', async () => {
    const service = new Service();
    deepEqual(await service.reconcile([]), E.right('done: '));
    deepEqual(service.sent, []);
    equal(service.described, 0);
  });

  it('sends nothing where there is no plan', async () => {
    const service = new Service();
    deepEqual(await service.reconcile(['a'], () => E.left('no order')), E.left({ message: 'no order' }));
    deepEqual(service.sent, []);
  });

  it('stops at a call that is refused, and keeps what took effect', async () => {
    const service = new Service(['works', 'is refused']);
    deepEqual(
      await service.reconcile(['a', 'b', 'c']),
      E.left({ message: 'b is refused; b; c', partialState: { id: 'id', state: { live: 'a' } } }),
    );
    deepEqual(service.sent, ['a', 'b']);
  });

  it('goes on after a call that took effect though its response was lost, without sending it again', async () => {
    const service = new Service(['works', 'is lost', 'works']);
    deepEqual(await service.reconcile(['a', 'b', 'c']), E.right('done: a,b,c'));
    deepEqual(service.sent, ['a', 'b', 'c']);
  });

  it('is done where the last call took effect though its response was lost', async () => {
    const service = new Service(['works', 'is lost']);
    deepEqual(await service.reconcile(['a', 'b']), E.right('done: a,b'));
  });

  it('stops where another plan after a failure is no shorter, so that it always ends', async () => {
    const service = new Service(['is lost', 'is lost']);
    let round = 0;
    const result = await service.reconcile([], () => E.right([`call ${++round}`]));
    equal(E.isLeft(result), true);
    deepEqual(service.sent, ['call 1']);
  });

  it('stops where there is no plan after a failure', async () => {
    const service = new Service(['is refused']);
    let round = 0;
    deepEqual(
      await service.reconcile([], () => (round++ === 0 ? E.right(['a', 'b']) : E.left('no order'))),
      E.left({ message: 'a is refused; a; b', partialState: { id: 'id', state: { live: '' } } }),
    );
  });

  it('leaves the state as it was where the result cannot be read', async () => {
    const done = await new Service([], [1]).reconcile(['a']);
    const failed = await new Service(['is refused'], [1]).reconcile(['a']);
    for (const [result, message] of [
      [done, 'no description'],
      [failed, 'a is refused'],
    ] as const) {
      equal(E.isLeft(result) && result.left.partialState, undefined);
      equal(E.isLeft(result) && result.left.message.includes(message), true);
    }
  });

  it('whatever becomes of the calls, sends each once, and says done only where all took effect', async () => {
    const outcome = fc.constantFrom<Outcome>('works', 'is refused', 'is lost');
    await fc.assert(
      fc.asyncProperty(fc.array(outcome, { maxLength: 5 }), async (outcomes) => {
        const wanted = ['a', 'b', 'c', 'd'];
        const service = new Service(outcomes);
        const result = await service.reconcile(wanted);
        equal(new Set(service.sent).size, service.sent.length);
        if (E.isRight(result)) deepEqual(service.live, wanted);
        else deepEqual(result.left.partialState, { id: 'id', state: { live: service.live.join() } });
      }),
    );
  });
});

describe('A list of calls', () => {
  it('answers each in turn', async () => {
    const result = await executeCalls<string, string>(
      ['a', 'b'],
      (call) => async () => E.right(`${call}!`),
    )();
    deepEqual(result, E.right(['a!', 'b!']));
  });

  it('ends at the first that fails, with those that were not sent', async () => {
    const sent: string[] = [];
    const result = await executeCalls<string, string>(['a', 'b', 'c', 'd'], (call) => async () => {
      sent.push(call);
      return call === 'b' ? E.left(refused('no')) : E.right(call);
    })();
    deepEqual(result, E.left({ error: refused('no'), failed: 'b', notSent: ['c', 'd'] }));
    deepEqual(sent, ['a', 'b']);
  });
});
