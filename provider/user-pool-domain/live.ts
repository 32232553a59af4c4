import { asObject, own, ownText, type PlainObject } from '../spec/object';
import { unmodelled } from '../spec/unmodelled';
import { fromApi, malformedAt } from '../spec/wire';
import type { LiveNamed } from '../user-pool/named';
import { UserPoolDomainSettings } from './user-pool-domain';

/** A domain as AWS has it. */
export interface LiveDomain extends LiveNamed {
  /** The distribution that the DNS record of a domain of one's own points to. */
  readonly cloudFrontDistribution: string | undefined;
}

/** What Cognito tells of a domain that is no setting of it. */
const TOLD = new Set(['AWSAccountId', 'S3Bucket', 'CloudFrontDistribution', 'Version', 'Status']);

/** Whether an answer speaks of a domain in the way Cognito does, so that it can be relied on. */
const isDomain = (domain: unknown): domain is PlainObject =>
  ['Domain', 'UserPoolId'].every((name) => typeof own(domain, name) === 'string') &&
  malformedAt(UserPoolDomainSettings, domain) === undefined;

/** A domain of one's own has dots, which a prefix never has; only it has a distribution to point to. */
const distributionOf = (domain: PlainObject): string | undefined =>
  ownText(domain, 'Domain').includes('.')
    ? ownText(domain, 'CloudFrontDistribution') || undefined
    : undefined;

/** Reads an answer about a domain, when it is one. */
export const liveDomain = (domain: unknown): LiveDomain | undefined =>
  isDomain(domain)
    ? {
        id: ownText(domain, 'Domain'),
        settings: asObject(fromApi(UserPoolDomainSettings, domain)),
        extras: unmodelled(
          UserPoolDomainSettings,
          Object.fromEntries(Object.entries(domain).filter(([name]) => !TOLD.has(name))),
        ),
        cloudFrontDistribution: distributionOf(domain),
      }
    : undefined;
