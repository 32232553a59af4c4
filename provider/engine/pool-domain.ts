import * as E from 'fp-ts/Either';
import type { Cognito } from '../aws/client';
import { own, ownText, type PlainObject } from '../codec/plain-object';
import type { PoolFacts } from './pool-facts';

/** The classic hosted UI, which a domain without a version has. */
const CLASSIC = 1;

/** The highest version of the sign-in pages of a pool's domains, 0 without a domain; nothing if it cannot be read. */
export const domainOfPool = async (cognito: Cognito, pool: PlainObject): Promise<PoolFacts> => {
  const versions: number[] = [];
  for (const Domain of ['Domain', 'CustomDomain'].map((name) => ownText(pool, name))) {
    if (Domain === '') continue;
    const answer = await cognito.send('DescribeUserPoolDomain', { Domain })();
    if (E.isLeft(answer)) return {};
    const version = own(own(answer.right, 'DomainDescription'), 'ManagedLoginVersion');
    versions.push(typeof version === 'number' ? version : CLASSIC);
  }
  return { managedLoginVersion: Math.max(0, ...versions) };
};
