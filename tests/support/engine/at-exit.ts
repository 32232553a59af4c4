import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const pending = new Set<() => void>();
let listening = false;

/** Runs `cleanUp` when the process ends, also by Ctrl-C; returns what takes it back. */
export function atExit(cleanUp: () => void): () => void {
  listen();
  pending.add(cleanUp);
  return () => void pending.delete(cleanUp);
}

function listen(): void {
  if (listening) return;
  listening = true;
  process.once('exit', () => {
    // The newest first: a process ends before the folder it writes to goes.
    for (const cleanUp of [...pending].reverse()) cleanUp();
  });
  // Node runs no exit listener when a signal ends it.
  for (const signal of SIGNALS) process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
