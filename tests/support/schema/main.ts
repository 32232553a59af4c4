import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../workspace/pack';
import { packageSchema } from './package-schema';

/*
 * Writes the folder that Pulumi's engine runs as a plugin, and that `pulumi package add` reads. The build does so after it
 * has compiled the provider: the schema is made from the same declarations.
 */

const FOLDER = join(ROOT, 'plugin');
const EXECUTABLE = 'pulumi-resource-cognito-user-pool';
const ENTRY = 'dist/provider/hosts/plugin/main.js';

const FILES: Readonly<Record<string, string>> = {
  'PulumiPlugin.yaml': 'runtime: nodejs\n',
  'package.json': `${JSON.stringify({ name: EXECUTABLE, private: true, type: 'commonjs', main: 'main.js' }, null, 2)}\n`,
  'main.js': `require('../${ENTRY}');\n`,
  [EXECUTABLE]: "#!/usr/bin/env node\nrequire('./main.js');\n",
};

const main = (): void => {
  for (const file of [ENTRY, 'dist/components/index.js'])
    if (!existsSync(join(ROOT, file))) throw new Error(`The build has no ${file}`);
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(FOLDER, name), text);
  chmodSync(join(FOLDER, EXECUTABLE), 0o755);
  writeFileSync(join(FOLDER, 'schema.json'), `${JSON.stringify(packageSchema())}\n`);
};

main();
