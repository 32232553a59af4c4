import assert, { deepEqual, equal, match } from 'node:assert/strict';
import { UNKNOWN } from '../../../provider/codec/unknown';
import { identityOf, isKind } from '../../../provider/resources/shared/owned-kinds';
import type { Values } from '../../lifecycle/names';
import { KINDS, type Kind } from '../kinds';
import { type About, Calls } from './calls';
import { Failed, InProcess } from './in-process';
import { withEmulator } from './with-emulator';

const about = (kind: Kind, name: string): About => {
  const type = `cognito-user-pool:index:${kind.name}`;
  return { urn: `urn:pulumi:dev::shop::${type}::${name}`, name, type };
};

const isNamed = ({ name }: Kind, program: Values): boolean =>
  isKind(name) && identityOf(name, program).property !== 'adoptId';

describe('What two resources of a program in any language would manage', () => {
  const setUp = withEmulator();

  const run = async (): Promise<Calls> => {
    const calls = new Calls(new InProcess());
    await calls.configure({ endpoint: setUp().emulator.url, quotaShare: 1000 });
    return calls;
  };

  const prepared = async (kind: Kind) => {
    const { emulator, pools } = setUp();
    await kind.prepare?.(emulator, pools);
    return { calls: await run(), program: kind.program(pools) };
  };

  const failuresOf = async (calls: Calls, kind: Kind, name: string, program: Values) =>
    (await calls.check(about(kind, name), {}, program)).failures;

  const refusal = async (step: Promise<unknown>): Promise<string> => {
    try {
      await step;
    } catch (thrown) {
      assert.ok(thrown instanceof Failed, String(thrown));
      return thrown.message;
    }
    return assert.fail('it is accepted');
  };

  const [named, others] = [true, false].map((is) =>
    KINDS.filter((kind) => isKind(kind.name) && isNamed(kind, { clientId: 'client1' }) === is),
  ) as [Kind[], Kind[]];

  for (const kind of named) {
    it(`fails the check of the second, by the name that both declare: ${kind.name}`, async () => {
      const { calls, program } = await prepared(kind);
      deepEqual(await failuresOf(calls, kind, 'first', program), []);
      const [failure = '', ...more] = await failuresOf(calls, kind, 'second', program);
      match(failure, /^\w+: first of this program already manages the .*Remove one of the two/);
      deepEqual(more, []);
    });

    it(`is no conflict for one resource, in another run, nor where the pool is not known: ${kind.name}`, async () => {
      const { calls, program } = await prepared(kind);
      for (const name of ['first', 'first']) deepEqual(await failuresOf(calls, kind, name, program), []);
      await calls.configure({ endpoint: setUp().emulator.url, quotaShare: 1000 });
      deepEqual(await failuresOf(calls, kind, 'renamed', program), []);
      for (const name of ['third', 'fourth'])
        deepEqual(await failuresOf(calls, kind, name, { ...program, userPoolId: UNKNOWN }), []);
    });
  }

  for (const kind of others) {
    const made = async () => {
      const { calls, program } = await prepared(kind);
      const { inputs } = await calls.check(about(kind, 'first'), {}, program);
      const { id, properties } = await calls.create(about(kind, 'first'), inputs);
      const change = { id, oldInputs: inputs, olds: properties, news: inputs };
      return { program, id, change, adopting: { ...program, adoptId: id } };
    };

    it(`fails the check of one that adopts what the state has: ${kind.name}`, async () => {
      const { change, adopting } = await made();
      const calls = await run();
      equal((await calls.diff(about(kind, 'first'), change)).changes, false);
      const failures = await failuresOf(calls, kind, 'second', adopting);
      match(failures.join('\n'), /^adoptId: first of this program already manages the [^\n]*$/);
    });

    it(`fails the preview where the one that adopts comes first: ${kind.name}`, async () => {
      const { change, adopting } = await made();
      const calls = await run();
      deepEqual(await failuresOf(calls, kind, 'second', adopting), []);
      match(
        await refusal(calls.diff(about(kind, 'first'), change)),
        /^second of this program manages the .* too, and only one resource can\..*`pulumi state delete`/,
      );
    });

    it(`fails the preview of two that have imported it: ${kind.name}`, async () => {
      const { change } = await made();
      const calls = await run();
      equal((await calls.diff(about(kind, 'first'), change)).changes, false);
      match(await refusal(calls.diff(about(kind, 'second'), change)), /^first of this program manages the /);
      equal((await calls.diff(about(kind, 'first'), change)).changes, false);
    });
  }

  it('is no conflict in another stack', async () => {
    const kind = named[0] ?? assert.fail('none');
    const { calls, program } = await prepared(kind);
    deepEqual(await failuresOf(calls, kind, 'first', program), []);
    const { urn, name, type } = about(kind, 'second');
    const elsewhere = { urn: urn.replace(':dev::', ':live::'), name, type };
    deepEqual((await calls.check(elsewhere, {}, program)).failures, []);
  });

  it('is tried for every kind that has one owner', () => {
    const tried = [...named, ...others].map(({ name }) => name);
    deepEqual(
      KINDS.map(({ name }) => name).filter((name) => !tried.includes(name)),
      ['UserPoolTriggers'],
    );
  });
});
