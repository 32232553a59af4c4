import { PULUMI_CLI } from './pins';
import type { Attempt, Engine, Log, Origin, Release, Step } from './types';

const WHERE: Readonly<Record<Origin, string>> = {
  path: 'on PATH',
  cache: 'in the cache',
  installer: "from Pulumi's installer",
  build: 'built with Go',
};

/** The first step that gives an engine; else every step's reason. */
export async function choose(steps: readonly Step[], log: Log): Promise<Attempt> {
  const reasons: string[] = [];
  for (const { origin, attempt } of steps) {
    const answer = await attempt().catch((error: unknown): Attempt => ({ declined: messageOf(error) }));
    if ('engine' in answer) {
      log(`Pulumi ${answer.engine.version} ${WHERE[answer.engine.origin]}: ${answer.engine.pulumi}`);
      return answer;
    }
    log(`no engine ${WHERE[origin]}: ${answer.declined}`);
    reasons.push(`${WHERE[origin]}: ${answer.declined}`);
  }
  return { declined: reasons.join('; ') };
}

export function engineOrSentence(release: Release, answer: Attempt): Engine {
  if ('engine' in answer) return answer.engine;
  const { version, go } = PULUMI_CLI[release];
  throw new Error(
    `No Pulumi engine could be obtained: install Pulumi's CLI ${version} or newer ` +
      `(https://www.pulumi.com/docs/install/) or Go ${go} or newer (https://go.dev/doc/install), ` +
      `then run this again (tried ${answer.declined}).`,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
