import assert from 'node:assert/strict';
import { isLive, isReset } from '../../lifecycle/expect';
import { awsNames, isObject, livePath, type Values } from '../../lifecycle/names';
import { at, canonical, merge, put } from '../../lifecycle/tree';
import { defaultSettings } from '../../support/emulator';
import { membersOf, shapeNamed } from '../../support/model/model';
import { countOf, sampleOf } from '../../support/sample';
import { consoleOutputOf, type Deployed, type ProviderHarness, quiet } from '../provider-harness';
import { createPool, nameOf, openClients, recordOf, rewrite, SERVICE_BEHAVIOURS } from './client-harness';
import { OAUTH_ROW, ROWS, type Row } from './rows';

/** A sample has each setting under a quarter of the behaviours. */
const STRIDE = 7;

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
  let harness: ProviderHarness;
  let poolId: string;
  before(async () => {
    harness = await openClients();
  });
  after(() => harness.close());
  beforeEach(() => harness.emulator.reset());

  const refreshed = async (client: Deployed): Promise<Deployed> =>
    (await harness.refresh(client)) ?? assert.fail('the client is gone');

  /** The same program again is no change, calls nothing, and a refresh finds what was kept. */
  const isSettled = async (client: Deployed, program: Values): Promise<void> => {
    harness.calls();
    assert.deepEqual(await harness.diff(client, program), { changes: false });
    await harness.up(client, program);
    assert.deepEqual(harness.calls(), []);
    const found = await refreshed(client);
    assert.deepEqual(found.inputs, client.inputs, 'a refresh sees drift where there is none');
    assert.deepEqual(found.outs, client.outs, 'a refresh finds another state than was kept');
    assert.deepEqual(await harness.diff(found, program), { changes: false });
    harness.calls();
  };

  const CHANGE = ['DescribeUserPoolClient', 'UpdateUserPoolClient', 'DescribeUserPoolClient'];

  for (const [offset, behaviour] of SERVICE_BEHAVIOURS.entries()) {
    const tried = sampleOf(ROWS, STRIDE, offset);
    describe(`where AWS is thus: ${nameOf(behaviour)}, for ${countOf(tried, ROWS)} settings`, () => {
      beforeEach(async () => {
        Object.assign(harness.emulator.options, defaultSettings, behaviour);
        poolId = await createPool(harness);
      });

      for (const row of tried) {
        const { path, first, second, resetValues, isByOmission, tied } = row;
        const settingPath = livePath(path);

        it(`${path} is set by the one call that makes the client, and is as declared`, async () => {
          const program = programOf(row, first);
          const client = await harness.create(program);
          const [{ input, operation } = assert.fail(), ...others] = harness.emulator.requests;
          assert.deepEqual([operation, others], ['CreateUserPoolClient', []]);
          const expected = {
            UserPoolId: poolId,
            ClientName: 'client',
            ...Object(awsNames(withUnits(program))),
          };
          assert.equal(canonical(input), canonical(expected), 'just what is declared is sent');
          isLive(recordOf(harness, client.id), path, first);
          await isSettled(client, program);
        });

        it(`${path} is changed, and nothing else`, async () => {
          const client = await harness.create(programOf(row, first));
          const before = recordOf(harness, client.id);
          harness.calls();
          const program = programOf(row, second);
          const changed = await harness.up(client, program);
          assert.deepEqual(harness.calls(), CHANGE);
          const after = recordOf(harness, client.id);
          isLive(after, path, second);
          untouched(before, after, settingPath);
          await isSettled(changed, program);
        });

        it(`${path} that drifted shows in the inputs just there, and is repaired`, async () => {
          const program = programOf(row, first);
          const client = await harness.create(program);
          const before = recordOf(harness, client.id);
          rewrite(harness, client.id, put(before, settingPath, awsNames(second, lastName(path))));
          const drifted = await refreshed(client);
          const seen = at(drifted.inputs, path);
          if (isObject(first)) assert.notEqual(canonical(seen), canonical(first));
          else assert.equal(canonical(seen), canonical(second));
          assert.deepEqual(put(drifted.inputs, path, undefined), put(client.inputs, path, undefined));
          const repaired = await harness.up(drifted, program);
          isLive(recordOf(harness, client.id), path, first);
          untouched(before, recordOf(harness, client.id), ...(isObject(first) ? [settingPath] : []));
          await isSettled(repaired, program);
        });

        it(`${path} is all that an adoption changes, and its preview lists it`, async () => {
          const program = programOf(row, first);
          const { id } = await harness.create(program);
          const theirs = put(recordOf(harness, id), settingPath, awsNames(second, lastName(path)));
          rewrite(harness, id, theirs);
          const adopting = { ...program, adoptId: id };
          let adopted: Deployed | undefined;
          const message = await consoleOutputOf(async () => {
            adopted = await harness.create(adopting);
          });
          const [, changes = ''] =
            /Adopts the app client \S+\. Changes: (.*)\. Unchanged,/.exec(message) ?? [];
          assert.ok(
            changes !== '' && changes.split(/, (?=[\w.]+: )/).every((change) => change.startsWith(path)),
            message,
          );
          isLive(recordOf(harness, id), path, first);
          untouched(theirs, recordOf(harness, id), settingPath);
          await isSettled(adopted ?? assert.fail(), adopting);
        });
        if (tied === undefined && resetValues !== undefined) {
          it(`${path} that is no longer declared is reset to AWS's default${isByOmission ? ' where leaving it out does that' : ''}`, async () => {
            const client = await harness.create(programOf(row, first));
            const before = recordOf(harness, client.id);
            const program = programOf(row, undefined);
            const removed = await harness.up(client, program);
            const after = recordOf(harness, client.id);
            if (isByOmission && behaviour.omission === 'keep') {
              isLive(after, path, first);
              assert.ok(
                JSON.stringify(removed.outs['unmanaged']).includes(path),
                'what cannot be taken away is told',
              );
            } else {
              isReset(after, path, resetValues);
              assert.deepEqual(removed.outs['unmanaged'], []);
            }
            untouched(before, after, settingPath);
            await isSettled(removed, program);
          });

          // A unit is declared with the validity that it counts.
          if (path.startsWith('tokenValidityUnits')) continue;

          it(`${path} that somebody else sets and the program does not declare is listed and kept`, async () => {
            const program = merge(row.beside, {});
            const client = await harness.create(program);
            rewrite(
              harness,
              client.id,
              put(recordOf(harness, client.id), settingPath, awsNames(first, lastName(path))),
            );
            const before = recordOf(harness, client.id);
            const found = await refreshed(client);
            assert.deepEqual(found.inputs, client.inputs);
            assert.ok(JSON.stringify(found.outs['unmanaged']).includes(path));
            await harness.up(found, { ...program, authSessionValidity: 15, idTokenValidity: 20 });
            untouched(
              before,
              recordOf(harness, client.id),
              'AuthSessionValidity',
              'IdTokenValidity',
              'TokenValidityUnits',
            );
            if (path !== 'authSessionValidity' && path !== 'idTokenValidity')
              isLive(recordOf(harness, client.id), path, first);
          });
        }
      }

      it('of OAuth are taken away together', async () => {
        const client = await harness.create(OAUTH_ROW);
        const removed = await harness.up(client, {});
        const after = recordOf(harness, client.id);
        assert.equal(after['AllowedOAuthFlowsUserPoolClient'], false);
        for (const name of ['AllowedOAuthFlows', 'AllowedOAuthScopes', 'CallbackURLs'])
          assert.equal(canonical(after[name] ?? []), '[]', name);
        await isSettled(removed, {});
      });

      it('that are declared all at once are one client, and dropped all at once its bare self', async () => {
        // Where it cannot be taken away, AWS refuses to take away the callback that it is.
        const isKept = (path: string): boolean =>
          behaviour.omission === 'keep' && path === 'defaultRedirectUri';
        const program = ROWS.filter(
          ({ path }) => !path.startsWith('tokenValidityUnits') && !isKept(path),
        ).reduce<Values>((all, row) => merge(all, programOf(row, row.first)), {});
        const client = await harness.create(program);
        await isSettled(client, program);
        const bare = await harness.up(client, { generateSecret: true });
        if (behaviour.omission !== 'keep') assert.deepEqual(bare.outs['unmanaged'], []);
        await isSettled(bare, { generateSecret: true });
      });

      it('may be an empty list of flows, without a difference for ever', async () => {
        const program = { explicitAuthFlows: [] };
        const client = await harness.create(program);
        await isSettled(client, program);
        const named = await harness.up(client, { explicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] });
        const emptied = await harness.up(named, program);
        await isSettled(emptied, program);
      });
    });
  }
});
