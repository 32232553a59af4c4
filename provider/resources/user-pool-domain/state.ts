import { own, type PlainObject } from '../../codec/plain-object';
import { differenceInside } from '../../engine/diff';
import type { DiffResult } from '../../engine/diff-result';
import { plainState } from '../../engine/state';
import { ManagementOptions } from './inputs';
import type { LiveDomain } from './live';
import { domainMerge } from './merge';
import { UserPoolDomainSettings } from './settings';
import { urlOf } from './url';

/** The state of a domain, and the inputs that would produce the live one. */
export const { inputsFrom, outputs } = plainState<LiveDomain>({
  settings: UserPoolDomainSettings,
  merge: domainMerge,
  management: ManagementOptions,
  extra: ({ id, cloudFrontDistribution }, region) => ({ url: urlOf(id, region), cloudFrontDistribution }),
});

/** Whether the program now waits for a domain that no earlier deployment waited for. */
const beginsToWait = (olds: PlainObject, news: PlainObject): boolean =>
  own(olds, 'waitUntilActive') === false && own(news, 'waitUntilActive') !== false;

/** Compares the live domain in the state with the program's inputs. */
export const diff = (olds: PlainObject, news: PlainObject): DiffResult => {
  const found = differenceInside(domainMerge, olds, news);
  return { ...found, changes: found.changes || beginsToWait(olds, news) };
};
