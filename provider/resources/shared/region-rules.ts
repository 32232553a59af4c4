import { isKnownRegion, isRegionShaped, regionMeant } from '../../aws/regions';
import type { Rule as AnyRule, Violation } from '../../engine/rules';
import { type ReferencedText, referencedText } from './referenced-text';

/** Each path with a suggestion for its Region. */
const hinted = <P extends string>(arns: ReadonlyArray<ReferencedText<P>>): ReadonlyArray<Violation<P>> =>
  arns.map(({ path, value }) => {
    const meant = regionMeant(value);
    return { path, value, ...(meant !== undefined && { hint: `Did you mean ${meant}?` }) };
  });

interface Named<A, P extends string> {
  /** The prefix of the rule ids. */
  readonly area: `${string}/${string}`;
  /** The paths that may hold the Region; the first is the usual one. */
  readonly paths: readonly [P, ...P[]];
  readonly awsError: string;
  /** Every string that must be a Region. */
  readonly read: (settings: A) => ReadonlyArray<ReferencedText<P>>;
}

/** The rules of a Region in settings: it must have the format of one, and should be a known one. */
export const regionNamed = <A, P extends string>({
  area,
  paths,
  awsError,
  read,
}: Named<A, P>): ReadonlyArray<AnyRule<A, P>> => [
  {
    id: `${area}-malformed`,
    paths,
    message:
      'This is not the code of an AWS Region, such as eu-west-1 or us-gov-east-1. Give the code of the Region.',
    awsError,
    evidence: 'documented',
    source: 'AWS documentation, Regions and endpoints',
    violates: (settings) => hinted(read(settings).filter(({ value }) => !isRegionShaped(value))),
  },
  {
    id: `${area}-unknown`,
    paths,
    message:
      'AWS had no such Region when this package was released. Check the code, unless the Region is newer.',
    awsError,
    evidence: 'reported',
    source: 'AWS documentation, Regions and endpoints, which may have grown',
    violates: (settings) =>
      hinted(read(settings).filter(({ value }) => isRegionShaped(value) && !isKnownRegion(value))),
  },
];

/** The settings that determine the Region of a resource. */
interface Homed {
  readonly region?: string;
  readonly userPoolId?: string;
  readonly adoptId?: string;
}

type PoolId = 'userPoolId' | 'adoptId';

/** The Region in a pool's id. An id without the format of a Region is ignored, since emulators have their own ids. */
const regionInId =
  (settings: Homed) =>
  <P extends PoolId>(path: P): ReadonlyArray<ReferencedText<P>> =>
    referencedText(path, () => settings[path])
      .map(({ value }) => ({ path, value: value.slice(0, Math.max(0, value.lastIndexOf('_'))) }))
      .filter(({ value }) => isRegionShaped(value) || regionMeant(value) !== undefined);

/** The Regions of a resource: the one in its pool's id, and its own if that differs. */
const homesOf = <P extends PoolId>(
  settings: Homed,
  ids: ReadonlyArray<P>,
): ReadonlyArray<ReferencedText<P | 'region'>> => {
  const inIds = ids.flatMap((id) => regionInId(settings)(id));
  const own = referencedText('region', () => settings.region);
  return [...inIds, ...own.filter(({ value }) => !inIds.some((inId) => inId.value === value))];
};

/** The rules of a resource's Region, where `ids` are the settings that may hold its pool's id. */
export const homeRules = <A extends Homed, P extends PoolId>(
  kind: string,
  ids: ReadonlyArray<P>,
  pathOf: readonly [P | 'region', ...(P | 'region')[]],
): ReadonlyArray<AnyRule<A, P | 'region'>> =>
  regionNamed<A, P | 'region'>({
    area: `region/${kind}`,
    paths: pathOf,
    awsError: 'no answer: getaddrinfo ENOTFOUND, as no endpoint has that name',
    read: (settings) => homesOf(settings, ids),
  });
