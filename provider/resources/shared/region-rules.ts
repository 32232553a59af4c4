import { isKnownRegion, isRegionShaped, regionMeant } from '../../aws/regions';
import type { Rule as AnyRule, Violation } from '../../engine/rules';
import { type ReferencedText, referencedText } from './referenced-text';

/** Each place with what was meant there. */
const hinted = <P extends string>(places: ReadonlyArray<ReferencedText<P>>): ReadonlyArray<Violation<P>> =>
  places.map(({ path, value }) => {
    const meant = regionMeant(value);
    return { path, value, ...(meant !== undefined && { hint: `Did you mean ${meant}?` }) };
  });

interface Named<A, P extends string> {
  /** How the ids of its rules begin. */
  readonly area: `${string}/${string}`;
  /** Where the Region may stand; the first is where it usually does. */
  readonly paths: readonly [P, ...P[]];
  readonly awsError: string;
  /** Every text that is to be a Region. */
  readonly read: (settings: A) => ReadonlyArray<ReferencedText<P>>;
}

/** What a Region that settings name must be: written as one, and best one that is known. */
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

/** What says where a resource is. */
interface Homed {
  readonly region?: string;
  readonly userPoolId?: string;
  readonly adoptId?: string;
}

type PoolId = 'userPoolId' | 'adoptId';

/** The Region in a pool's id. One that is like none is left alone: emulators make ids of their own. */
const regionInId =
  (settings: Homed) =>
  <P extends PoolId>(path: P): ReadonlyArray<ReferencedText<P>> =>
    referencedText(path, () => settings[path])
      .map(({ value }) => ({ path, value: value.slice(0, Math.max(0, value.lastIndexOf('_'))) }))
      .filter(({ value }) => isRegionShaped(value) || regionMeant(value) !== undefined);

/** The Regions that a resource is said to be in: of its pool's id, and its own where that differs. */
const homesOf = <P extends PoolId>(
  settings: Homed,
  ids: ReadonlyArray<P>,
): ReadonlyArray<ReferencedText<P | 'region'>> => {
  const inIds = ids.flatMap((id) => regionInId(settings)(id));
  const own = referencedText('region', () => settings.region);
  return [...inIds, ...own.filter(({ value }) => !inIds.some((inId) => inId.value === value))];
};

/** Whether the Region of a resource of some kind can be one, where `ids` may name its pool. */
export const homeRules = <A extends Homed, P extends PoolId>(
  kind: string,
  ids: ReadonlyArray<P>,
  shownAt: readonly [P | 'region', ...(P | 'region')[]],
): ReadonlyArray<AnyRule<A, P | 'region'>> =>
  regionNamed<A, P | 'region'>({
    area: `region/${kind}`,
    paths: shownAt,
    awsError: 'no answer: getaddrinfo ENOTFOUND, as no endpoint has that name',
    read: (settings) => homesOf(settings, ids),
  });
