import { deepEqual, match } from 'node:assert/strict';
import { newestSection, type ReleaseInput, releaseProblems } from '../support/release/release';

const READY: ReleaseInput = {
  tag: 'v1.2.0',
  manifest: { version: '1.2.0', repository: { type: 'git', url: 'git+https://github.com/owner/name.git' } },
  changelog: '# Changelog\n\n## 1.2.0 (2026-12-01)\n\n### Fixed\n\n- One.\n\n## 1.1.0\n\n- Two.\n',
  readme: '# A package\n',
  repository: 'owner/name',
};

describe('The check of a release', () => {
  it('passes if tag, version, changelog and repository agree', () => {
    deepEqual(releaseProblems(READY), []);
    deepEqual(releaseProblems({ ...READY, repository: undefined }), []);
  });

  const changed = (heading: string): string => READY.changelog.replace('1.2.0 (2026-12-01)', heading);
  for (const [what, change, problem] of [
    ['the tag is of another version', { tag: 'v1.3.0' }, /^The tag is v1\.3\.0, but .* 1\.2\.0/],
    ['the tag has no v', { tag: '1.2.0' }, /Tag the commit v1\.2\.0/],
    [
      'the newest section is unreleased',
      { changelog: changed('1.2.0 (unreleased)') },
      /"1\.2\.0 \(unreleased\)"/,
    ],
    ['the newest section is of another version', { changelog: changed('1.3.0') }, /heading is "1\.3\.0"/],
    ['the changelog has no section', { changelog: '# Changelog\n' }, /no heading/],
    ['the section is empty', { changelog: '## 1.2.0\n\n## 1.1.0\n\n- Two.\n' }, /"1\.2\.0" is empty/],
    ['the README denies the release', { readme: 'The package is not on npm yet.' }, /^README\.md/],
    [
      'package.json has no repository',
      { manifest: { version: '1.2.0' } },
      /repository is missing.*provenance/,
    ],
    [
      'the repository is not on GitHub',
      { manifest: { version: '1.2.0', repository: 'https://example.com/owner/name' } },
      /no URL of GitHub/,
    ],
    [
      'the repository is another one',
      { repository: 'owner/fork' },
      /names owner\/name, but CI runs in owner\/fork/,
    ],
  ] as const) {
    it(`fails if ${what}, with one sentence on how to continue`, () => {
      const problems = releaseProblems({ ...READY, ...change });
      match(problems[0] ?? '', problem);
      deepEqual(problems.length, what === 'the changelog has no section' ? 2 : 1);
    });
  }

  it('takes the notes of the release from the newest section alone', () => {
    deepEqual(newestSection(READY.changelog), {
      heading: '1.2.0 (2026-12-01)',
      text: '### Fixed\n\n- One.',
    });
  });
});
