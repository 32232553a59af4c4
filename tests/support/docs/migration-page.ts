import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOREIGN_NAMES, type ForeignName } from '../../../provider/migration/foreign-names';
import { ROOT } from '../workspace/pack';
import { between } from './between';

type Names = ReadonlyArray<ForeignName>;

const isPluralOfBridge = ({ theirs, ours }: ForeignName): boolean =>
  theirs.toLowerCase() === `${ours}s`.toLowerCase();

/** A path in Terraform's spelling: `password_policy`. */
const inSnakeCase = ({ theirs, ours }: ForeignName): ForeignName => ({
  theirs: theirs.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  ours,
});

/** A path in CloudFormation's spelling: `UserPoolName`. */
const inPascalCase = ({ theirs, ours }: ForeignName): ForeignName => ({
  theirs: theirs.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
  ours,
});

/** Whether only the spelling differs, as in `allowed_oauth_flows`. */
const isSpelling = ({ theirs, ours }: ForeignName): boolean =>
  theirs.replaceAll('_', '').toLowerCase() === ours.toLowerCase();

const table = (heading: string, namesOf: (kind: string) => Names): string =>
  [
    `| kind | ${heading} | here |`,
    '|---|---|---|',
    ...Object.keys(FOREIGN_NAMES).flatMap((kind) =>
      namesOf(kind).map(({ theirs, ours }) => `| \`${kind}\` | \`${theirs}\` | \`${ours}\` |`),
    ),
  ].join('\n');

const aws = (kind: string): Names => FOREIGN_NAMES[kind]?.aws ?? [];
const awsNative = (kind: string): Names => FOREIGN_NAMES[kind]?.awsNative ?? [];

/** Each page that lists names of another tool, with its tables by the names of their sections. */
const PAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'coming-from-pulumi-aws': {
    'names of @pulumi/aws': table('in @pulumi/aws', aws),
    'names of @pulumi/aws-native': table('in @pulumi/aws-native', awsNative),
  },
  'coming-from-terraform': {
    // @pulumi/aws makes the names of lists plural; Terraform has them as AWS does.
    names: table('in Terraform', (kind) =>
      aws(kind)
        .filter((name) => !isPluralOfBridge(name))
        .map(inSnakeCase)
        .filter((name) => !isSpelling(name)),
    ),
  },
  'coming-from-cdk': {
    names: table('in CloudFormation', (kind) =>
      awsNative(kind)
        .map(inPascalCase)
        .filter((name) => !isSpelling(name)),
    ),
  },
};

/** The pages on coming from other tools, with their tables as the names are now; by file. */
export const migrationPages = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(PAGES).map(([name, sections]) => {
      const page = join(ROOT, 'docs', 'guides', `${name}.md`);
      const text = Object.entries(sections).reduce(
        (before, [section, block]) => between(before, section, block),
        readFileSync(page, 'utf8'),
      );
      return [page, text];
    }),
  );
