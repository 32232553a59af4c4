import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../workspace';
import { newestSection, releaseProblems } from './release';

const USAGE = 'Usage: npm run release:check -- TAG [--notes FILE]';

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { notes: { type: 'string' } },
});
const [tag] = positionals;
if (tag === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const changelog = textOf('CHANGELOG.md');
  const problems = releaseProblems({
    tag,
    manifest: JSON.parse(textOf('package.json')),
    changelog,
    readme: textOf('README.md'),
    repository: process.env['GITHUB_REPOSITORY'],
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${tag} can be released.`);
  if (values.notes !== undefined) writeFileSync(values.notes, `${newestSection(changelog).text}\n`);
}
