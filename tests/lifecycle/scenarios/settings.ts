import { strict as assert } from 'node:assert';
import { isLive, isOtherwiseUntouched, isReset } from '../expect';
import { awsNames, livePath, type Values } from '../names';
import { ROWS } from '../properties';
import type { Row } from '../properties/row';
import { isSettled, type Scenario, type ScenarioGroup, standing } from '../scenario';
import { at, canonical, merge, put } from '../tree';

const programOf = ({ path, beside }: Row, value: unknown): Values =>
  merge(merge({ poolName: 'a pool' }, beside), value === undefined ? {} : put({}, path, value));

const touched = ({ path, moves = [] }: Row): readonly string[] => [livePath(path), ...moves];

const set =
  (row: Row): Scenario['play'] =>
  async (context) => {
    const program = programOf(row, row.first);
    const stack = await standing(context, program);
    await isSettled(stack, program);
  };

const change =
  (row: Row): Scenario['play'] =>
  async (context) => {
    const stack = await standing(context, programOf(row, row.first));
    const before = await context.cognito.live(stack.id);
    const program = programOf(row, row.second);
    assert.equal(await stack.up(program), 'updated');
    const after = await context.cognito.live(stack.id);
    isLive(after, row.path, row.second);
    isOtherwiseUntouched(before, after, touched(row));
    await isSettled(stack, program);
  };

const remove =
  (row: Row, resetValues: readonly unknown[]): Scenario['play'] =>
  async (context) => {
    const stack = await standing(context, programOf(row, row.first));
    const before = await context.cognito.live(stack.id);
    const program = programOf(row, undefined);
    assert.equal(await stack.up(program), 'updated');
    const after = await context.cognito.live(stack.id);
    isReset(after, row.path, resetValues);
    isOtherwiseUntouched(before, after, touched(row));
    await isSettled(stack, program);
  };

const drift =
  (row: Row): Scenario['play'] =>
  async (context) => {
    const program = programOf(row, row.first);
    const stack = await standing(context, program);
    const others = await context.cognito.live(stack.id);
    const drifted = row.drifted ?? row.second;
    const given = awsNames(drifted, row.path.split('.').at(-1));
    await context.cognito.change(stack.id, livePath(row.path), given, row.moves);
    const seen = at(await stack.refresh(), row.path);
    assert.equal(canonical(seen), canonical(drifted), 'a refresh does not show the drift');
    assert.equal(await stack.up(program), 'updated');
    const repaired = await context.cognito.live(stack.id);
    isLive(repaired, row.path, row.first);
    isOtherwiseUntouched(others, repaired, row.moves ?? []);
    await isSettled(stack, program);
  };

const scenariosOf = (row: Row): readonly Scenario[] => {
  const named = (phase: string, play: Scenario['play']): Scenario => ({
    id: `${row.name ?? row.path}: ${phase}`,
    play,
  });
  return [
    named('set', set(row)),
    ...(row.fixed === undefined ? [named('change', change(row)), named('drift', drift(row))] : []),
    ...(row.resetValues === undefined ? [] : [named('remove', remove(row, row.resetValues))]),
  ];
};

export const SETTINGS: ScenarioGroup = {
  name: 'each setting is created, changed, repaired and taken back',
  scenarios: ROWS.flatMap(scenariosOf),
};
