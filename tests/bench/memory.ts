import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 100;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended.
    return '';
  }
};

const parentOf = (pid: number): number =>
  // The name in brackets may hold spaces and brackets itself.
  Number(read(`/proc/${pid}/stat`).split(')').at(-1)?.trim().split(' ')[1] ?? 0);

function isOurs(pid: number): boolean {
  if (pid <= 1) return false;
  const parent = parentOf(pid);
  return parent === process.pid || isOurs(parent);
}

/** What the command line of a provider has: of Pulumi's dynamic provider, or of the plugin of this package. */
const PROVIDER = /dynamic-provider|pulumi-cognito-user-pool\/plugin/;

/** The processes, below this one, that run a provider. */
const providers = (): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && PROVIDER.test(read(`/proc/${pid}/cmdline`)) && isOurs(pid));

const peakOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** The memory that a process holds now, in MB; 0 where there is no /proc. */
export const residentOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** Watches the provider process while `work` runs: the most memory it ever held, in MB; nothing where there is no /proc. */
export async function withPeak<A>(work: () => Promise<A>): Promise<{ result: A; peak: number }> {
  let peak = 0;
  const look = (): void => {
    for (const pid of providers()) peak = Math.max(peak, peakOf(pid));
  };
  const timer = process.platform === 'linux' ? setInterval(look, EVERY_MS) : undefined;
  try {
    const result = await work();
    return { result, peak };
  } finally {
    clearInterval(timer);
  }
}
