import { compact, own, type PlainObject } from '../../codec/plain-object';
import { selectDeclared } from '../../codec/select-declared';
import { unrecognizedPaths } from '../../codec/unrecognized-members';
import { differenceInside } from '../../engine/diff';
import type { DiffResult } from '../../engine/diff-result';
import { ManagementOptions } from './inputs';
import type { LiveDomain } from './live';
import { domainMerge } from './merge';
import { UserPoolDomainSettings } from './settings';
import { urlOf } from './url';

const handling = (declared: PlainObject): ReadonlyArray<readonly [string, unknown]> =>
  Object.keys(ManagementOptions.fields).map((name) => [name, own(declared, name)]);

/** What the program would have to say for the live domain to be as it says. */
export const inputsFrom = (declared: PlainObject, { settings }: LiveDomain, region: string): PlainObject =>
  compact([
    ...Object.entries(selectDeclared(UserPoolDomainSettings, domainMerge.settingsOf(declared), settings)),
    ...handling(declared),
    ['region', region],
  ]);

/** What the state keeps of a domain: the declared settings as they are live, and what others need to know of it. */
export const outputs = (declared: PlainObject, live: LiveDomain, region: string): PlainObject => {
  const unmanaged = [
    ...domainMerge.unmanagedPaths(declared, live.settings),
    ...unrecognizedPaths(live.extras ?? {}, UserPoolDomainSettings),
  ];
  return compact([
    ...Object.entries(inputsFrom(declared, live, region)),
    ['url', urlOf(live.id, region)],
    ['cloudFrontDistribution', live.cloudFrontDistribution],
    ['unmanaged', unmanaged],
  ]);
};

/** Whether the program now waits for a domain that nobody has waited for. */
const beginsToWait = (olds: PlainObject, news: PlainObject): boolean =>
  own(olds, 'waitUntilActive') === false && own(news, 'waitUntilActive') !== false;

/** Compares what the state keeps of the live domain with what the program says now. */
export const diff = (olds: PlainObject, news: PlainObject): DiffResult => {
  const found = differenceInside(domainMerge, olds, news);
  return { ...found, changes: found.changes || beginsToWait(olds, news) };
};
