import { fromApi, invalidPath } from '../../codec/from-api';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { unrecognized } from '../../codec/unrecognized-members';
import type { PlainLive } from '../../engine/identity';
import { isCustom } from '../shared/custom-domain';
import { UserPoolDomainSettings } from './settings';

/** A live domain. */
export interface LiveDomain extends PlainLive {
  readonly settings: Partial<UserPoolDomainSettings>;
  /** The CloudFront distribution to which the DNS record of a custom domain points. */
  readonly cloudFrontDistribution: string | undefined;
  /** CREATING, UPDATING, DELETING, ACTIVE or FAILED; AWS may add others. */
  readonly status: string | undefined;
  /** The reason for the status, if AWS returns one. The SDK's model has no such member yet. */
  readonly statusReason: string | undefined;
}

/** Response members that are not settings of a domain. */
const READ_ONLY_MEMBERS = new Set([
  'AWSAccountId',
  'S3Bucket',
  'CloudFrontDistribution',
  'Version',
  'Status',
]);

const REASON = /^(?:Status|Failure).*(?:Reason|Message)$/;

/** Whether a response describes a domain and can be relied on. */
const isDomain = (domain: unknown): domain is PlainObject =>
  ['Domain', 'UserPoolId'].every((name) => typeof own(domain, name) === 'string') &&
  invalidPath(UserPoolDomainSettings, domain) === undefined;

/** Only a custom domain has a distribution to point to. */
const distributionOf = (domain: PlainObject): string | undefined =>
  isCustom(ownText(domain, 'Domain')) ? ownText(domain, 'CloudFrontDistribution') || undefined : undefined;

const reasonOf = (domain: PlainObject): string | undefined => {
  const [, reason] = Object.entries(domain).find(([name]) => REASON.test(name)) ?? [];
  return typeof reason === 'string' ? reason : undefined;
};

/** The domain as requested, for one that was created and could not be described. */
export const liveFromRequest = (request: object, answer: PlainObject): LiveDomain => ({
  id: ownText(request, 'Domain'),
  settings: fromApi(UserPoolDomainSettings, request),
  extras: undefined,
  cloudFrontDistribution: ownText(answer, 'CloudFrontDomain') || undefined,
  status: isCustom(ownText(request, 'Domain')) ? 'CREATING' : undefined,
  statusReason: undefined,
});

/** The domain in a response, if the response is valid. */
export const liveDomain = (domain: unknown): LiveDomain | undefined =>
  isDomain(domain)
    ? {
        id: ownText(domain, 'Domain'),
        settings: fromApi(UserPoolDomainSettings, domain),
        extras: unrecognized(
          UserPoolDomainSettings,
          Object.fromEntries(
            Object.entries(domain).filter(([name]) => !READ_ONLY_MEMBERS.has(name) && !REASON.test(name)),
          ),
        ),
        cloudFrontDistribution: distributionOf(domain),
        status: ownText(domain, 'Status') || undefined,
        statusReason: reasonOf(domain),
      }
    : undefined;
