import { isKnownRegion, isRegionShaped, regionMeant } from '../regions';
import { type Place, placed } from './places';
import type { Pool, Rule } from './rule';

const hinted = (places: ReadonlyArray<Place>) =>
  places.map(({ path, value }) => {
    const meant = regionMeant(value);
    return { path, value, ...(meant !== undefined && { hint: `Did you mean ${meant}?` }) };
  });

interface Named {
  /** How the ids of its rules begin. */
  readonly area: `${string}/${string}`;
  readonly path: string;
  readonly awsError: string;
  readonly read: (pool: Pool) => string | undefined;
}

/** What a Region that a pool names must be: written as one, and best one that is known. */
const regionNamed = ({ area, path, awsError, read }: Named): ReadonlyArray<Rule> => [
  {
    id: `${area}-malformed`,
    paths: [path],
    message: `${path} is not written as a Region of AWS is, such as eu-west-1 or us-gov-east-1. Give the code of the Region.`,
    awsError,
    evidence: 'documented',
    source: 'AWS documentation, Regions and endpoints',
    violates: (pool) => hinted(placed(path, () => read(pool)).filter(({ value }) => !isRegionShaped(value))),
  },
  {
    id: `${area}-unknown`,
    paths: [path],
    message: `${path} is none of the Regions that AWS had when this package was made. Check it, unless it is newer.`,
    awsError,
    evidence: 'reported',
    source: 'AWS documentation, Regions and endpoints, which may have grown',
    violates: (pool) =>
      hinted(
        placed(path, () => read(pool)).filter(({ value }) => isRegionShaped(value) && !isKnownRegion(value)),
      ),
  },
];

export const regionRules: ReadonlyArray<Rule> = [
  {
    area: 'region/pool' as const,
    path: 'region',
    awsError: 'no answer: getaddrinfo ENOTFOUND, as no endpoint has that name',
    read: (pool: Pool) => pool.region,
  },
  {
    area: 'sms/sns-region' as const,
    path: 'smsConfiguration.snsRegion',
    awsError: 'InvalidParameterException: Invalid snsRegion',
    read: (pool: Pool) => pool.smsConfiguration?.snsRegion,
  },
  {
    area: 'sms/eums-region' as const,
    path: 'smsConfiguration.eumsSms.region',
    awsError: 'InvalidParameterException on CreateUserPool and UpdateUserPool',
    read: (pool: Pool) => pool.smsConfiguration?.eumsSms?.region,
  },
].flatMap(regionNamed);
