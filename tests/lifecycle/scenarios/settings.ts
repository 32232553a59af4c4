import { strict as assert } from 'node:assert';
import { isAtRest, isLive, isOtherwiseUntouched } from '../expect';
import { awsNames, livePath, type Values } from '../names';
import { ROWS } from '../properties';
import type { Row } from '../properties/row';
import { type Chapter, isSettled, type Scenario, standing } from '../scenario';
import { at, canonical, merge, put } from '../tree';

const programOf = ({ path, beside }: Row, value: unknown): Values =>
  merge(merge({ poolName: 'a pool' }, beside), value === undefined ? {} : put({}, path, value));

const touched = ({ path, moves = [] }: Row): readonly string[] => [livePath(path), ...moves];

const set =
  (row: Row): Scenario['play'] =>
  async (world) => {
    const program = programOf(row, row.first);
    const stack = await standing(world, program);
    await isSettled(stack, program);
  };

const change =
  (row: Row): Scenario['play'] =>
  async (world) => {
    const stack = await standing(world, programOf(row, row.first));
    const before = await world.cognito.live(stack.id);
    const program = programOf(row, row.second);
    assert.equal(await stack.up(program), 'updated');
    const after = await world.cognito.live(stack.id);
    isLive(after, row.path, row.second);
    isOtherwiseUntouched(before, after, touched(row));
    await isSettled(stack, program);
  };

const remove =
  (row: Row, atRest: readonly unknown[]): Scenario['play'] =>
  async (world) => {
    const stack = await standing(world, programOf(row, row.first));
    const before = await world.cognito.live(stack.id);
    const program = programOf(row, undefined);
    assert.equal(await stack.up(program), 'updated');
    const after = await world.cognito.live(stack.id);
    isAtRest(after, row.path, atRest);
    isOtherwiseUntouched(before, after, touched(row));
    await isSettled(stack, program);
  };

const drift =
  (row: Row): Scenario['play'] =>
  async (world) => {
    const program = programOf(row, row.first);
    const stack = await standing(world, program);
    const others = await world.cognito.live(stack.id);
    const drifted = row.drifted ?? row.second;
    const given = awsNames(drifted, row.path.split('.').at(-1));
    await world.cognito.change(stack.id, livePath(row.path), given, row.moves);
    const seen = at(await stack.refresh(), row.path);
    assert.equal(canonical(seen), canonical(drifted), 'a refresh does not show the drift');
    assert.equal(await stack.up(program), 'updated');
    const repaired = await world.cognito.live(stack.id);
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
    ...(row.atRest === undefined ? [] : [named('remove', remove(row, row.atRest))]),
  ];
};

export const SETTINGS: Chapter = {
  name: 'each setting is created, changed, repaired and taken back',
  scenarios: ROWS.flatMap(scenariosOf),
};
