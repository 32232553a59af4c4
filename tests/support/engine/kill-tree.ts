import { spawnSync } from 'node:child_process';

/** Ends a process and all that it started: pulumi's plugins are in groups of their own and outlive it. */
export function killTree(root: number): void {
  for (const pid of [root, ...descendants(root)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}

function descendants(root: number): readonly number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const children = new Map<number, number[]>();
  // Without `ps` there is no table, and only the process itself is ended.
  for (const line of (stdout ?? '').trim().split('\n')) {
    const [pid = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const below = (parent: number): number[] =>
    (children.get(parent) ?? []).flatMap((pid) => [pid, ...below(pid)]);
  return below(root);
}
