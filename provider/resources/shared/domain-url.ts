import { isCustom } from './custom-domain';

/**
 * The host suffixes of prefix domains: AWS documents one for its general Regions, and one for GovCloud, which has FIPS
 * endpoints only.
 */
const HOSTS: ReadonlyArray<readonly [RegExp, string | undefined]> = [
  [/^us-gov-/, 'auth-fips'],
  // AWS documents no prefix domains for these partitions, so the URL is undefined rather than wrong.
  [/^(cn|eusc|us-iso[a-z]*)-/, undefined],
  [/^/, 'auth'],
];

/** The base URL of a domain, if known: a custom domain is its own host, a prefix has AWS's suffix. */
export const urlOf = (domain: string, region: string): string | undefined => {
  if (isCustom(domain)) return `https://${domain}`;
  const host = HOSTS.find(([regions]) => regions.test(region))?.[1];
  return host === undefined ? undefined : `https://${domain}.${host}.${region}.amazoncognito.com`;
};
