import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ENTRY } from '../engine/provider-text';

let checked: string | undefined;

/** Fails early if Pulumi's provider process could not resolve this package from the program's folder. */
export const assertResolvable = (folder = process.cwd()): void => {
  if (checked === folder) return;
  try {
    createRequire(join(folder, 'index.js')).resolve(ENTRY);
  } catch {
    throw new Error(
      `pulumi-cognito-user-pool cannot be found from ${folder}, where Pulumi runs it. Add it to the dependencies of the package.json there and install them.`,
    );
  }
  checked = folder;
};
