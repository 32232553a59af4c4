import type { DomainDescriptionType } from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from './context';
import type { Store } from './store';

/** A domain as the service describes it; one that is changing tells when that is over. */
export interface LiveDomain {
  readonly region: string;
  readonly name: string;
  readonly description: DomainDescriptionType;
  readonly until?: number;
}

const isDeleted = ({ description }: LiveDomain): boolean => description.Status === 'DELETING';

/** Takes a domain away, and its name off its pool. */
export function removeDomain(store: Store, { region, name, description }: LiveDomain): void {
  store.setDomain(region, name, undefined);
  unname(store, name, description.UserPoolId);
}

/** Takes a domain's name off its pool. */
export function unname(store: Store, name: string, poolId: string | undefined): void {
  const pool = store.find(poolId ?? '');
  if (pool === undefined) return;
  const { CustomDomain, Domain, ...rest } = pool.userPool;
  const kept = {
    ...(Domain !== undefined && Domain !== name && { Domain }),
    ...(CustomDomain !== undefined && CustomDomain !== name && { CustomDomain }),
  };
  pool.userPool = { ...rest, ...kept } as typeof pool.userPool;
}

/** Ends each change whose time is over: D, DomainStatusType; how long it takes is CloudFront's affair. */
export function settleDomains({ store, settings, now }: Context): void {
  for (const domain of store.domains()) {
    if (domain.until === undefined || now() < domain.until) continue;
    if (isDeleted(domain)) removeDomain(store, domain);
    else {
      const Status = settings.customDomainsFail ? 'FAILED' : 'ACTIVE';
      const { until: _, ...settled } = domain;
      store.setDomain(domain.region, domain.name, {
        ...settled,
        description: { ...domain.description, Status },
      });
    }
  }
}

/** When a change that begins now is over; nothing when it takes no time. */
export const changingUntil = ({ settings, now }: Context): { readonly until?: number } =>
  settings.customDomainMs > 0 ? { until: now() + settings.customDomainMs } : {};
