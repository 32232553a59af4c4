import { isCustom } from '../shared/custom-domain';

/** Where prefixes are: AWS documents it for its general Regions, and for GovCloud, which has FIPS endpoints only. */
const HOSTS: ReadonlyArray<readonly [RegExp, string | undefined]> = [
  [/^us-gov-/, 'auth-fips'],
  // Of these AWS documents no prefix domains: nothing is said rather than something wrong.
  [/^(cn|eusc|us-iso[a-z]*)-/, undefined],
  [/^/, 'auth'],
];

/** The address of a domain, where it is known: a domain of one's own is its own, a prefix has AWS's. */
export const urlOf = (domain: string, region: string): string | undefined => {
  if (isCustom(domain)) return `https://${domain}`;
  const host = HOSTS.find(([regions]) => regions.test(region))?.[1];
  return host === undefined ? undefined : `https://${domain}.${host}.${region}.amazoncognito.com`;
};
