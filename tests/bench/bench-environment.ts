import { type Emulator, startEmulator } from '../support/emulator';
import { createProject, type Project, packPackage } from '../support/workspace';
import type { TestHost } from '../support/workspace/variant';

/** Where programs run: one packed package, one emulator. It lives in this process, which is idle while the engine works. */
export interface BenchEnvironment {
  readonly emulator: Emulator;
  readonly project: (
    name: string,
    program: string,
    env?: Readonly<Record<string, string>>,
    host?: TestHost,
  ) => Promise<Project>;
}

export async function withBenchEnvironment<A>(
  work: (environment: BenchEnvironment) => Promise<A>,
): Promise<A> {
  const tarball = await packPackage();
  const emulator = await startEmulator();
  try {
    return await work({
      emulator,
      project: (name, program, env = {}, host = 'dynamic') =>
        createProject({
          name,
          program,
          tarball,
          emulator: emulator.url,
          env,
          host,
          runtimeOptions: { typescript: false },
        }),
    });
  } finally {
    await emulator.close();
  }
}
