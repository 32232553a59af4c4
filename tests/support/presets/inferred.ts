import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Analyzer } from '@pulumi/pulumi/provider/experimental/analyzer';
import { ROOT } from '../workspace/pack';
import { PRESETS } from './choices';

/*
 * Presets for YAML, Python and Go are to come with a host that infers their schema from the TypeScript. Pulumi's own
 * analyzer does that, so it is asked, of a copy of the presets in which the overrides of the children, which have every
 * property or option of a resource, are what a schema has in their place: "any".
 */

/** Of this process alone: test files run side by side. */
const FOLDER = join(ROOT, 'node_modules', '.cache', `pulumi-cognito-user-pool-inferable-${process.pid}`);

const OVERRIDES: Readonly<Record<string, ReadonlyArray<string>>> = {
  preset: ['UserPoolArgs | undefined', 'ClientOverrides | false | undefined', 'ChildOptions | undefined'],
  'machine-to-machine-pool': ['ChildOptions | undefined'],
};

const entry = `import * as pulumi from '@pulumi/pulumi';
${PRESETS.map(
  ({ preset, file }) => `
import { ${preset}Args } from './components/${file}';
export class ${preset} extends pulumi.ComponentResource {
  constructor(name: string, args: ${preset}Args, opts?: pulumi.ComponentResourceOptions) {
    super('test:index:${preset}', name, args, opts);
  }
}`,
).join('\n')}
`;

const write = (file: string, text: string): void => writeFileSync(join(FOLDER, file), text);

const withoutOverrides = (text: string, types: ReadonlyArray<string>): string =>
  types.reduce((message, type) => {
    assert.ok(message.includes(`?: ${type};`), type);
    return message.replaceAll(`?: ${type};`, '?: any;');
  }, text);

/** What Pulumi infers of the arguments of every preset. */
export const inferredPresets = (): ReturnType<Analyzer['analyze']> => {
  mkdirSync(join(FOLDER, 'provider'), { recursive: true });
  try {
    cpSync(join(ROOT, 'components'), join(FOLDER, 'components'), { recursive: true });
    for (const [file, types] of Object.entries(OVERRIDES)) {
      const path = join('components', `${file}.ts`);
      write(path, withoutOverrides(readFileSync(join(FOLDER, path), 'utf8'), types));
    }
    write(join('provider', 'index.ts'), `export * from '${join(ROOT, 'provider')}';`);
    write('index.ts', entry);
    write('tsconfig.json', JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include: ['index.ts'] }));
    const names = new Set(PRESETS.map(({ preset: name }) => name));
    return new Analyzer(FOLDER, 'cognito-user-pool', { name: 'cognito-user-pool' }, names).analyze();
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
};
