import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOREIGN_NAMES } from '../../../provider/migration/foreign-names';
import { ROOT } from '../workspace/pack';
import { between } from './between';

export const MIGRATION_PAGE = join(ROOT, 'docs', 'coming-from-pulumi-aws.md');

const PACKAGES = [
  ['aws', '@pulumi/aws, Terraform'],
  ['awsNative', '@pulumi/aws-native, CDK'],
] as const;

/** The names that other providers have for properties of this package. */
const namesBlock = (): string => {
  const rows = Object.entries(FOREIGN_NAMES).flatMap(([kind, names]) =>
    PACKAGES.flatMap(([side, title]) =>
      names[side].map(({ theirs, ours }) => `| \`${kind}\` | ${title} | \`${theirs}\` | \`${ours}\` |`),
    ),
  );
  return ['| kind | tool | name there | name here |', '|---|---|---|---|', ...rows].join('\n');
};

/** The page on coming from other tools, with its table as the names are now. */
export const migrationPage = (): string =>
  between(readFileSync(MIGRATION_PAGE, 'utf8'), 'names', namesBlock());
