import { type Emulator, startEmulator } from '../emulator';
import { createProject, packPackage } from '../workspace';
import { quickStart } from './quick-start';
import { say, show } from './show';

async function demo(emulator: Emulator): Promise<void> {
  const { program, edited } = await quickStart();
  say('# a Pulumi engine, an emulated Cognito, and this package packed and installed in a project');
  const tarball = await packPackage();
  const project = await createProject({
    name: 'quick-start',
    program,
    tarball,
    emulator: emulator.url,
    echo: (text) => process.stdout.write(text),
  });
  try {
    const step = (remark: string, ...args: readonly string[]) => show(project, emulator, remark, args);
    await step('a new pool', 'preview');
    await step('it is created', 'up', '--yes', '--skip-preview');
    await project.writeProgram(edited);
    await step('the program was edited', 'preview', '--diff');
    await step('the pool follows, in place', 'up', '--yes', '--skip-preview');
    weaken(emulator);
    await step('someone weakened the policy by hand', 'refresh', '--yes', '--skip-preview', '--diff');
    await step('and it is gone', 'destroy', '--yes', '--skip-preview');
    if (emulator.pools().length > 0) throw new Error('a pool is left');
  } finally {
    await project.dispose();
  }
}

/** What a colleague does in the console, behind Pulumi's back. */
function weaken(emulator: Emulator): void {
  for (const { userPool } of emulator.pools()) {
    const { Policies } = userPool;
    userPool.Policies = { ...Policies, PasswordPolicy: { ...Policies?.PasswordPolicy, MinimumLength: 6 } };
  }
}

async function main(): Promise<void> {
  const emulator = await startEmulator();
  try {
    await demo(emulator);
  } finally {
    await emulator.close();
  }
  say(
    '\nShown: a user pool previewed, created, edited, refreshed after drift and destroyed by the real Pulumi engine,' +
      ' against an emulator of Cognito on this machine. Nothing ran against live AWS.',
  );
}

// Ctrl-C arrives more than once, from the terminal and from npm: a second one must not stop the cleaning up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

main().catch((error: unknown) => {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
