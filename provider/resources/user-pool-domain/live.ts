import { fromApi, invalidPath } from '../../codec/from-api';
import { own, ownText, type PlainObject } from '../../codec/plain-object';
import { unrecognized } from '../../codec/unrecognized-members';
import type { PlainLive } from '../../engine/identity';
import { isCustom } from '../shared/custom-domain';
import { UserPoolDomainSettings } from './settings';

/** A domain as AWS has it. */
export interface LiveDomain extends PlainLive {
  /** The distribution that the DNS record of a domain of one's own points to. */
  readonly cloudFrontDistribution: string | undefined;
  /** CREATING, UPDATING, DELETING, ACTIVE or FAILED; AWS may come to know others. */
  readonly status: string | undefined;
  /** Why it is so, where AWS says it. The model has no member for that yet. */
  readonly statusReason: string | undefined;
}

/** What Cognito tells of a domain that is no setting of it. */
const TOLD = new Set(['AWSAccountId', 'S3Bucket', 'CloudFrontDistribution', 'Version', 'Status']);

const REASON = /^(?:Status|Failure).*(?:Reason|Message)$/;

/** Whether an answer speaks of a domain in the way Cognito does, so that it can be relied on. */
const isDomain = (domain: unknown): domain is PlainObject =>
  ['Domain', 'UserPoolId'].every((name) => typeof own(domain, name) === 'string') &&
  invalidPath(UserPoolDomainSettings, domain) === undefined;

/** Only a domain of one's own has a distribution to point to. */
const distributionOf = (domain: PlainObject): string | undefined =>
  isCustom(ownText(domain, 'Domain')) ? ownText(domain, 'CloudFrontDistribution') || undefined : undefined;

const reasonOf = (domain: PlainObject): string | undefined => {
  const [, reason] = Object.entries(domain).find(([name]) => REASON.test(name)) ?? [];
  return typeof reason === 'string' ? reason : undefined;
};

/** What is known of a domain that was made and could not be looked at. */
export const liveFromRequest = (request: object, answer: PlainObject): LiveDomain => ({
  id: ownText(request, 'Domain'),
  settings: fromApi(UserPoolDomainSettings, request),
  extras: undefined,
  cloudFrontDistribution: ownText(answer, 'CloudFrontDomain') || undefined,
  status: isCustom(ownText(request, 'Domain')) ? 'CREATING' : undefined,
  statusReason: undefined,
});

/** Reads an answer about a domain, when it is one. */
export const liveDomain = (domain: unknown): LiveDomain | undefined =>
  isDomain(domain)
    ? {
        id: ownText(domain, 'Domain'),
        settings: fromApi(UserPoolDomainSettings, domain),
        extras: unrecognized(
          UserPoolDomainSettings,
          Object.fromEntries(
            Object.entries(domain).filter(([name]) => !TOLD.has(name) && !REASON.test(name)),
          ),
        ),
        cloudFrontDistribution: distributionOf(domain),
        status: ownText(domain, 'Status') || undefined,
        statusReason: reasonOf(domain),
      }
    : undefined;
