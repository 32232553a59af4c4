import { entryPath } from '../../codec/setting-path';
import type { Rule } from '../../engine/rules';
import { evaluateIfKnown } from '../../engine/unknown-guard';

const SAFE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

interface Tagged {
  readonly userPoolTags?: { readonly [key: string]: string };
}

type TagPath = 'userPoolTags' | `userPoolTags.${string}`;

/** The rules of tags; `area` is the prefix of their ids. */
export const tagRules = <A extends Tagged>(area: string): ReadonlyArray<Rule<A, TagPath>> => [
  {
    id: `${area}/aws-prefix-reserved`,
    paths: ['userPoolTags'],
    message: 'The key of a tag begins with aws:, which is reserved for AWS. Give it another key.',
    awsError: 'UserPoolTaggingException',
    evidence: 'documented',
    source: 'AWS tagging rules',
    violates: ({ userPoolTags = {} }) =>
      Object.keys(userPoolTags)
        .filter((name) => name.toLowerCase().startsWith('aws:'))
        .map((name) => ({ path: entryPath('userPoolTags', name) })),
  },
  {
    id: `${area}/characters`,
    paths: ['userPoolTags'],
    message:
      'A tag has characters that AWS may refuse. Letters, digits, spaces and _.:/=+-@ are accepted everywhere; use these if AWS refuses the tag.',
    awsError: 'UserPoolTaggingException',
    evidence: 'reported',
    source: 'AWS tagging rules, the same of many services; not verified for user pools',
    violates: ({ userPoolTags = {} }) =>
      Object.keys(userPoolTags).flatMap((name) =>
        [name, evaluateIfKnown(undefined, () => userPoolTags[name]) ?? ''].every((text) => SAFE.test(text))
          ? []
          : [{ path: entryPath('userPoolTags', name) }],
      ),
  },
  {
    id: `${area}/at-most-50`,
    paths: ['userPoolTags'],
    message:
      'There are more than 50 tags, the usual limit of AWS for one resource. Remove some if AWS refuses them.',
    awsError: 'UserPoolTaggingException',
    evidence: 'reported',
    source: 'the general limit of AWS tagging; not verified for user pools',
    violates: ({ userPoolTags = {} }) => Object.keys(userPoolTags).length > 50,
  },
];
