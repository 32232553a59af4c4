import { table, times } from './markdown';
import { median } from './statistics';
import { BASELINE, type TypeProgram } from './type-programs';

/** What one run of the compiler used. */
export interface Usage {
  readonly userSeconds: number;
  /** The most memory that it held, in MB. */
  readonly peak: number;
}

/** What each program used, in each round. */
export type Rounds = readonly ReadonlyMap<TypeProgram, Usage>[];

/** The median of a program, and of how many times the baseline of the same round it is: a slow round slows both. */
function figures(rounds: Rounds, program: TypeProgram, key: keyof Usage) {
  const pairs = rounds.map((round) => {
    const own = round.get(program);
    const base = round.get(BASELINE);
    if (own === undefined || base === undefined) throw new Error(`a round is without ${program.name}`);
    return { own: own[key], ratio: own[key] / base[key] };
  });
  return { own: median(pairs.map(({ own }) => own)), ratio: median(pairs.map(({ ratio }) => ratio)) };
}

/** The table of one setting of the compiler. */
export function typeTable(rounds: Rounds, programs: readonly TypeProgram[]): string {
  const rows = programs.map((program) => {
    const time = figures(rounds, program, 'userSeconds');
    const memory = figures(rounds, program, 'peak');
    const { name, goal } = program;
    return [
      name,
      `${time.own.toFixed(2)} s`,
      times(time.ratio, 1),
      `${memory.own.toFixed(0)} MB`,
      times(memory.ratio, 1),
      goal === undefined ? '' : `at most ${goal}x: ${time.ratio <= goal ? 'held' : 'MISSED'}`,
    ];
  });
  return table(['program', 'user CPU time', 'ratio', 'memory', 'ratio', 'goal of the time'], rows);
}
