import { parseArgs } from 'node:util';
import { startEmulator } from './emulator';
import type { Omission } from './settings';

const omissions: readonly string[] = ['documented', 'observed', 'keep'];
const isOmission = (text: string): text is Omission => omissions.includes(text);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      omission: { type: 'string', default: 'observed' },
    },
  });
  const { port, omission } = values;
  if (!isOmission(omission)) throw new Error(`--omission is one of ${omissions.join(', ')}, not ${omission}`);
  const emulator = await startEmulator({ port: Number(port), omission });
  console.log(`listening on ${emulator.url}`);
  const stop = () => void emulator.close().then(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
