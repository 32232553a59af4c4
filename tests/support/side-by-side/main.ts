import { run } from '../engine/child';

const JOBS = 2;

/** Runs npm scripts side by side. What one prints comes in one piece when it has ended; one failure fails the whole. */
async function main(scripts: readonly string[]): Promise<void> {
  const waiting = [...scripts];
  const work = async (): Promise<void> => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
      const started = performance.now();
      const { code, output } = await run('npm', ['run', script]);
      const seconds = Math.round((performance.now() - started) / 1000);
      console.log(`${output}\n${script}: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds} s\n`);
      if (code !== 0) process.exitCode = 1;
    }
  };
  await Promise.all(Array.from({ length: JOBS }, work));
}

void main(process.argv.slice(2));
