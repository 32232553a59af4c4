import assert from 'node:assert/strict';
import { optionsFrom } from '../bench/options';
import { typeTable } from '../bench/type-figures';
import { BASELINE, type TypeProgram } from '../bench/type-programs';

const OURS: TypeProgram = { name: 'ours', source: '', goal: 1.2 };

const round = (base: number, ours: number) =>
  new Map([
    [BASELINE, { userSeconds: base, peak: 200 }],
    [OURS, { userSeconds: ours, peak: 250 }],
  ]);

const rowOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ours'))
    .flatMap((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cell) => cell !== '');

describe('The table of type checks', () => {
  it('compares a program with the baseline of the same round, so that a slow round changes no ratio', () => {
    const rounds = [round(1, 1.1), round(4, 4.4), round(2, 2.2)];
    assert.deepEqual(rowOf(typeTable(rounds, [BASELINE, OURS])), [
      'ours',
      '2.20 s',
      '1.10x',
      '250 MB',
      '1.25x',
      'at most 1.2x: held',
    ]);
  });

  it('says that the goal is missed from the first ratio above it', () => {
    assert.equal(rowOf(typeTable([round(1, 1.2)], [OURS])).at(-1), 'at most 1.2x: held');
    assert.equal(rowOf(typeTable([round(1, 1.21)], [OURS])).at(-1), 'at most 1.2x: MISSED');
  });

  it('refuses a round in which a program was not measured', () => {
    const rounds = [round(1, 1), new Map([[BASELINE, { userSeconds: 1, peak: 200 }]])];
    assert.throws(() => typeTable(rounds, [OURS]), /without ours/);
  });
});

describe('The options of the benchmark', () => {
  it('measure the types of a program alone, or among all parts', () => {
    assert.deepEqual([...optionsFrom(['--parts', 'types']).parts], ['types']);
    assert.ok(optionsFrom([]).parts.has('types'));
  });

  it('refuse a part that there is not', () => {
    assert.throws(() => optionsFrom(['--parts', 'typos']), /--parts .*types/);
  });
});
