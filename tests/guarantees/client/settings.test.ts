import assert from 'node:assert/strict';
import { isAtRest, isLive } from '../../lifecycle/expect';
import { awsNames, isObject, livePath, type Values } from '../../lifecycle/names';
import { at, canonical, merge, put } from '../../lifecycle/tree';
import { defaultSettings } from '../../support/emulator';
import { membersOf, shapeNamed } from '../../support/model/model';
import { countOf, sampleOf } from '../../support/sample';
import { type Deployed, quiet, type Scene, saidBy } from '../provider-harness';
import { furnish, nameOf, openClients, recordOf, rewrite, WORLDS } from './client-scene';
import { OAUTH_ROW, ROWS, type Row } from './rows';

/** A sample has each setting in a quarter of the worlds. */
const STRIDE = 4;

const programOf = ({ path, beside }: Row, value: unknown): Values =>
  merge(beside, value === undefined ? {} : put({}, path, value));

/** A validity is sent with its unit, which is AWS's own unless the program says another. */
const withUnits = (program: Values): Values =>
  Object.entries({ accessToken: 'hours', idToken: 'hours', refreshToken: 'days' }).reduce<Values>(
    (all, [token, unit]) =>
      all[`${token}Validity`] === undefined ? all : merge({ tokenValidityUnits: { [token]: unit } }, all),
    program,
  );

const lastName = (path: string): string | undefined => path.split('.').at(-1);

/** Nothing but what is at these paths is otherwise than before. */
const untouched = (before: Values, after: Values, ...paths: readonly string[]): void => {
  const rest = (record: Values): Values =>
    ['LastModifiedDate', ...paths].reduce<Values>((values, path) => put(values, path, undefined), record);
  const [left, right] = [rest(before), rest(after)];
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const nothing = (value: unknown): boolean => value === undefined || canonical(value) === '[]';
    // What was a default and absent may be said by name.
    if (nothing(left[name]) && (nothing(right[name]) || DEFAULTS[name] === canonical(right[name]))) continue;
    assert.equal(canonical(right[name]), canonical(left[name]), name);
  }
};

const DEFAULTS: Readonly<Record<string, string>> = {
  PreventUserExistenceErrors: '"LEGACY"',
};

describe('The settings of an app client', () => {
  it('in the table are all that the service model has', () => {
    const settingsOf = (shapeName: string, path: readonly string[]): readonly string[] => {
      const shape = shapeNamed(shapeName);
      if (shape.type !== 'structure') return [path.join('.')];
      return membersOf(shape).flatMap(([name, member]) => settingsOf(member, [...path, name]));
    };
    const leavesOf = (value: unknown, path: readonly string[] = []): readonly string[] =>
      isObject(value)
        ? Object.entries(value).flatMap(([name, item]) => leavesOf(item, [...path, name]))
        : [path.join('.')];
    const rows = ROWS.flatMap(({ path, first, second }) =>
      [first, second].flatMap((value) => leavesOf(awsNames(put({}, path, value)))),
    );
    const oauth = leavesOf(awsNames(OAUTH_ROW));
    const known = settingsOf('UpdateUserPoolClientRequest', []).filter(
      (name) => !['UserPoolId', 'ClientId'].includes(name),
    );
    assert.deepEqual([...new Set([...rows, ...oauth])].sort(), [...known].sort());
  });

  quiet();
  let scene: Scene;
  let poolId: string;
  before(async () => {
    scene = await openClients();
  });
  after(() => scene.close());
  beforeEach(() => scene.emulator.reset());

  const refreshed = async (client: Deployed): Promise<Deployed> =>
    (await scene.refresh(client)) ?? assert.fail('the client is gone');

  /** The same program again is no change, calls nothing, and a refresh finds what was kept. */
  const isSettled = async (client: Deployed, program: Values): Promise<void> => {
    scene.calls();
    assert.deepEqual(await scene.diff(client, program), { changes: false });
    await scene.up(client, program);
    assert.deepEqual(scene.calls(), []);
    const found = await refreshed(client);
    assert.deepEqual(found.inputs, client.inputs, 'a refresh sees drift where there is none');
    assert.deepEqual(found.outs, client.outs, 'a refresh finds another state than was kept');
    assert.deepEqual(await scene.diff(found, program), { changes: false });
    scene.calls();
  };

  const CHANGE = ['DescribeUserPoolClient', 'UpdateUserPoolClient', 'DescribeUserPoolClient'];

  for (const [offset, world] of WORLDS.entries()) {
    const tried = sampleOf(ROWS, STRIDE, offset);
    describe(`where AWS is thus: ${nameOf(world)}, for ${countOf(tried, ROWS)} settings`, () => {
      beforeEach(async () => {
        Object.assign(scene.emulator.options, defaultSettings, world);
        poolId = await furnish(scene);
      });

      for (const row of tried) {
        const { path, first, second, atRest, isByOmission, tied } = row;
        const place = livePath(path);

        it(`${path} is set by the one call that makes the client, and is as declared`, async () => {
          const program = programOf(row, first);
          const client = await scene.create(program);
          const [{ input, operation } = assert.fail(), ...others] = scene.emulator.requests;
          assert.deepEqual([operation, others], ['CreateUserPoolClient', []]);
          const expected = {
            UserPoolId: poolId,
            ClientName: 'client',
            ...Object(awsNames(withUnits(program))),
          };
          assert.equal(canonical(input), canonical(expected), 'just what is declared is sent');
          isLive(recordOf(scene, client.id), path, first);
          await isSettled(client, program);
        });

        it(`${path} is changed, and nothing else`, async () => {
          const client = await scene.create(programOf(row, first));
          const before = recordOf(scene, client.id);
          scene.calls();
          const program = programOf(row, second);
          const changed = await scene.up(client, program);
          assert.deepEqual(scene.calls(), CHANGE);
          const after = recordOf(scene, client.id);
          isLive(after, path, second);
          untouched(before, after, place);
          await isSettled(changed, program);
        });

        it(`${path} that drifted shows in the inputs just there, and is repaired`, async () => {
          const program = programOf(row, first);
          const client = await scene.create(program);
          const before = recordOf(scene, client.id);
          rewrite(scene, client.id, put(before, place, awsNames(second, lastName(path))));
          const drifted = await refreshed(client);
          const seen = at(drifted.inputs, path);
          if (isObject(first)) assert.notEqual(canonical(seen), canonical(first));
          else assert.equal(canonical(seen), canonical(second));
          assert.deepEqual(put(drifted.inputs, path, undefined), put(client.inputs, path, undefined));
          const repaired = await scene.up(drifted, program);
          isLive(recordOf(scene, client.id), path, first);
          untouched(before, recordOf(scene, client.id), ...(isObject(first) ? [place] : []));
          await isSettled(repaired, program);
        });

        it(`${path} is what an adoption changes, as its preview says, and nothing else`, async () => {
          const program = programOf(row, first);
          const { id } = await scene.create(program);
          const theirs = put(recordOf(scene, id), place, awsNames(second, lastName(path)));
          rewrite(scene, id, theirs);
          const adopting = { ...program, adoptId: id };
          let adopted: Deployed | undefined;
          const said = await saidBy(async () => {
            adopted = await scene.create(adopting);
          });
          const [, changes = ''] = /Adopts the app client \S+\. Changes: (.*)\. Unchanged,/.exec(said) ?? [];
          assert.ok(
            changes !== '' && changes.split(/, (?=[\w.]+: )/).every((change) => change.startsWith(path)),
            said,
          );
          isLive(recordOf(scene, id), path, first);
          untouched(theirs, recordOf(scene, id), place);
          await isSettled(adopted ?? assert.fail(), adopting);
        });
        if (tied === undefined && atRest !== undefined) {
          it(`${path} that is no longer declared goes back to AWS's default${isByOmission ? ' where leaving it out does that' : ''}`, async () => {
            const client = await scene.create(programOf(row, first));
            const before = recordOf(scene, client.id);
            const program = programOf(row, undefined);
            const removed = await scene.up(client, program);
            const after = recordOf(scene, client.id);
            if (isByOmission && world.omission === 'keep') {
              isLive(after, path, first);
              assert.ok(
                JSON.stringify(removed.outs['unmanaged']).includes(path),
                'what cannot be taken away is told',
              );
            } else {
              isAtRest(after, path, atRest);
              assert.deepEqual(removed.outs['unmanaged'], []);
            }
            untouched(before, after, place);
            await isSettled(removed, program);
          });

          // A unit is declared with the validity that it counts.
          if (path.startsWith('tokenValidityUnits')) continue;

          it(`${path} that somebody else sets and nobody declares is told, and left alone`, async () => {
            const program = merge(row.beside, {});
            const client = await scene.create(program);
            rewrite(
              scene,
              client.id,
              put(recordOf(scene, client.id), place, awsNames(first, lastName(path))),
            );
            const before = recordOf(scene, client.id);
            const found = await refreshed(client);
            assert.deepEqual(found.inputs, client.inputs);
            assert.ok(JSON.stringify(found.outs['unmanaged']).includes(path));
            await scene.up(found, { ...program, authSessionValidity: 15, idTokenValidity: 20 });
            untouched(
              before,
              recordOf(scene, client.id),
              'AuthSessionValidity',
              'IdTokenValidity',
              'TokenValidityUnits',
            );
            if (path !== 'authSessionValidity' && path !== 'idTokenValidity')
              isLive(recordOf(scene, client.id), path, first);
          });
        }
      }

      it('of OAuth are taken away together', async () => {
        const client = await scene.create(OAUTH_ROW);
        const removed = await scene.up(client, {});
        const after = recordOf(scene, client.id);
        assert.equal(after['AllowedOAuthFlowsUserPoolClient'], false);
        for (const name of ['AllowedOAuthFlows', 'AllowedOAuthScopes', 'CallbackURLs'])
          assert.equal(canonical(after[name] ?? []), '[]', name);
        await isSettled(removed, {});
      });

      it('that are declared all at once are one client, and dropped all at once its bare self', async () => {
        // Where it cannot be taken away, AWS refuses to take away the callback that it is.
        const isKept = (path: string): boolean => world.omission === 'keep' && path === 'defaultRedirectUri';
        const program = ROWS.filter(
          ({ path }) => !path.startsWith('tokenValidityUnits') && !isKept(path),
        ).reduce<Values>((all, row) => merge(all, programOf(row, row.first)), {});
        const client = await scene.create(program);
        await isSettled(client, program);
        const bare = await scene.up(client, { generateSecret: true });
        if (world.omission !== 'keep') assert.deepEqual(bare.outs['unmanaged'], []);
        await isSettled(bare, { generateSecret: true });
      });

      it('may be an empty list of flows, without a difference for ever', async () => {
        const program = { explicitAuthFlows: [] };
        const client = await scene.create(program);
        await isSettled(client, program);
        const named = await scene.up(client, { explicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] });
        const emptied = await scene.up(named, program);
        await isSettled(emptied, program);
      });
    });
  }
});
