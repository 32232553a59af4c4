import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const own = createRequire(__filename);
const MANIFEST = 'pulumi-cognito-user-pool/package.json';

/** The version of this package. */
export const versionOfPackage = (): string => {
  const { version }: { readonly version: string } = own(MANIFEST);
  return version;
};

let schema: Promise<string> | undefined;

/** The schema of the package, which the build writes. */
export const schemaText = (): Promise<string> => {
  schema ??= readFile(join(dirname(own.resolve(MANIFEST)), 'plugin', 'schema.json'), 'utf8');
  return schema;
};
