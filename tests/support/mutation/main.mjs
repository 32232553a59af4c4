import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { GROUPS } from './groups.mjs';

/** The score below which a group, and so the run, fails. */
const THRESHOLD = 90;

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

/** Runs the groups that are given by name, or all of them, one after another, and prints the scores. */
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(GROUPS);

const scored = (group, statuses, seconds) => {
  const count = (wanted) => statuses.filter((status) => wanted.includes(status)).length;
  const [killed, survived] = [count(NOTICED), count(UNNOTICED)];
  return {
    group,
    mutants: killed + survived,
    killed,
    survived,
    ignored: count(['Ignored']),
    score: (100 * killed) / (killed + survived),
    seconds,
  };
};

const results = names.map((name) => {
  const start = performance.now();
  const { status } = spawnSync('stryker', ['run'], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION: name },
  });
  if (status !== 0) throw new Error(`the mutation test of ${name} did not run to its end`);
  const { files } = JSON.parse(readFileSync(`reports/mutation/${name}.json`, 'utf8'));
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status));
  return { statuses, ...scored(name, statuses, (performance.now() - start) / 1000) };
});

const total = scored(
  'total',
  results.flatMap(({ statuses }) => statuses),
  results.reduce((sum, { seconds }) => sum + seconds, 0),
);
const shown = [...results, total].map(({ statuses, score, seconds, ...row }) => ({
  ...row,
  score: score.toFixed(1),
  seconds: Math.round(seconds),
}));
console.table(shown);

const low = results.filter(({ score }) => score < THRESHOLD);
if (low.length > 0) {
  console.error(`Below ${THRESHOLD} %: ${low.map(({ group }) => group).join(', ')}.`);
  process.exitCode = 1;
}
