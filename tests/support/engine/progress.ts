import type { Log } from './types';

const EVERY_MS = 15_000;

/** Says every 15 seconds how far a `go build -v` has come. */
export async function withProgress<T>(
  what: string,
  log: Log,
  work: (onOutput: (text: string) => void) => Promise<T>,
): Promise<T> {
  const start = Date.now();
  let downloaded = 0;
  let compiled = 0;
  const seconds = (): string => `${Math.round((Date.now() - start) / 1000)} s`;
  const timer = setInterval(() => {
    log(`  ${what}: ${seconds()}, ${downloaded} modules downloaded, ${compiled} packages compiled`);
  }, EVERY_MS);
  try {
    const result = await work((text) => {
      for (const line of text.split('\n')) {
        if (line.startsWith('go: downloading ')) downloaded += 1;
        // `go build -v` prints a package's path alone on a line when it has compiled it.
        else if (/^[\w./~-]+$/.test(line)) compiled += 1;
      }
    });
    log(`  ${what}: ended after ${seconds()}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
