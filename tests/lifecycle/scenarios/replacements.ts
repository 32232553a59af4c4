import { strict as assert } from 'node:assert';
import type { Values } from '../names';
import { FIXED_ROWS } from '../properties';
import type { Row } from '../properties/row';
import { isSettled, type Scenario, type ScenarioGroup, standing } from '../scenario';
import { put } from '../tree';

const programOf = ({ path }: Row, value: unknown): Values =>
  value === undefined ? { poolName: 'a pool' } : put({ poolName: 'a pool' }, path, value);

const set = (row: Row): Scenario => ({
  id: `${row.path}: set`,
  play: async (context) => {
    const program = programOf(row, row.first);
    await isSettled(await standing(context, program), program);
  },
});

const replace = (row: Row, phase: string, from: unknown, to: unknown): Scenario => ({
  id: `${row.path}: ${phase}`,
  play: async (context) => {
    const stack = await standing(context, programOf(row, from));
    const { id } = stack;
    await assert.rejects(stack.preview(programOf(row, to)), /allowReplacement/);
    const program = { ...programOf(row, to), allowReplacement: true };
    assert.deepEqual((await stack.preview(program)).replaces, [row.path.split('.')[0]]);
    assert.equal(await stack.up(program), 'replaced');
    assert.notEqual(stack.id, id);
    assert.equal(await context.cognito.exists(id), false);
    await isSettled(stack, program);
  },
});

/** The settings that only CreateUserPool takes: another value is another pool. */
export const REPLACEMENTS: ScenarioGroup = {
  name: 'what only a new pool takes replaces the old one',
  scenarios: FIXED_ROWS.flatMap((row) => [
    set(row),
    replace(row, 'change', row.first, row.second),
    replace(row, 'remove', row.first, undefined),
    replace(row, 'add', undefined, row.first),
  ]),
};
