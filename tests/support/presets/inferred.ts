import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Analyzer } from '@pulumi/pulumi/provider/experimental/analyzer';
import { ROOT } from '../workspace/pack';
import { PRESETS } from './choices';

/*
 * Pulumi's own analyzer infers the schema of a component from the types of its arguments. It reads only plain interfaces:
 * that it reads the arguments of every preset, `pool` and `client` included, shows that they are.
 */

/** Of this process alone: test files run side by side. */
const FOLDER = join(ROOT, 'node_modules', '.cache', `pulumi-cognito-user-pool-inferable-${process.pid}`);

const entry = `import * as pulumi from '@pulumi/pulumi';
${PRESETS.map(
  ({ preset, file }) => `
import { ${preset}Args } from '${join(ROOT, 'components', file)}';
export class ${preset} extends pulumi.ComponentResource {
  constructor(name: string, args: ${preset}Args, opts?: pulumi.ComponentResourceOptions) {
    super('test:index:${preset}', name, args, opts);
  }
}`,
).join('\n')}
`;

const write = (file: string, text: string): void => writeFileSync(join(FOLDER, file), text);

/** What Pulumi infers of the arguments of every preset. */
export const inferredPresets = (): ReturnType<Analyzer['analyze']> => {
  mkdirSync(FOLDER, { recursive: true });
  try {
    write('index.ts', entry);
    write('tsconfig.json', JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include: ['index.ts'] }));
    const names = new Set(PRESETS.map(({ preset: name }) => name));
    return new Analyzer(FOLDER, 'cognito-user-pool', { name: 'cognito-user-pool' }, names).analyze();
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
};
