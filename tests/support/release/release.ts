import { own } from '../../../provider/codec/plain-object';

/** What a release is made of. */
export interface ReleaseInput {
  /** The git tag, such as `v0.1.0`. */
  readonly tag: string;
  /** The content of `package.json`. */
  readonly manifest: unknown;
  readonly changelog: string;
  readonly readme: string;
  /** The repository on GitHub, `owner/name`, where CI runs. */
  readonly repository?: string | undefined;
}

const HEADING = /^## (.+)$/m;
const RELEASED = /^(\S+)(?: \(\d{4}-\d{2}-\d{2}\))?$/;
const EXAMPLE = '"repository": { "type": "git", "url": "git+https://github.com/OWNER/NAME.git" }';

/** The newest section of a changelog: its heading, and its text without it. */
export const newestSection = (changelog: string): { readonly heading: string; readonly text: string } => {
  const [, heading = '', text = ''] = changelog.split(HEADING);
  return { heading, text: text.trim() };
};

const repositoryProblem = (manifest: unknown, repository: string | undefined): string | undefined => {
  const given: unknown = own(manifest, 'repository');
  const url: unknown = typeof given === 'object' ? own(given, 'url') : given;
  if (typeof url !== 'string' || url === '') {
    return `package.json: repository is missing, and npm publish --provenance compares it with the repository where CI runs. Add ${EXAMPLE}.`;
  }
  const name = /^(?:git\+)?https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?$/.exec(url)?.[1];
  if (name === undefined)
    return `package.json: repository.url is "${url}", which is no URL of GitHub. Use ${EXAMPLE}.`;
  return repository === undefined || repository === name
    ? undefined
    : `package.json: repository.url names ${name}, but CI runs in ${repository}. npm refuses the provenance statement until they are the same.`;
};

/** What prevents a release, as sentences; none if it can be published. */
export const releaseProblems = ({
  tag,
  manifest,
  changelog,
  readme,
  repository,
}: ReleaseInput): readonly string[] => {
  const version = String(own(manifest, 'version'));
  const { heading, text } = newestSection(changelog);
  const released = RELEASED.exec(heading)?.[1];
  const problems: ReadonlyArray<string | false> = [
    tag !== `v${version}` &&
      `The tag is ${tag}, but package.json has the version ${version}. Tag the commit v${version}, or change the version.`,
    heading === ''
      ? 'CHANGELOG.md: no heading of the form "## 1.2.3" was found.'
      : released !== version &&
        `CHANGELOG.md: the newest heading is "${heading}", but package.json has the version ${version}. Change it to "## ${version} (YYYY-MM-DD)".`,
    text === '' && `CHANGELOG.md: the section "${heading}" is empty. Describe the changes.`,
    readme.includes('not on npm yet') &&
      'README.md: it says that the package is not on npm yet. Remove that paragraph.',
    repositoryProblem(manifest, repository) ?? false,
  ];
  return problems.filter((problem) => problem !== false);
};
