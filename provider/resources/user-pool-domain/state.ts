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

/** The inputs that would produce the live domain. */
export const inputsFrom = (declared: PlainObject, { settings }: LiveDomain, region: string): PlainObject =>
  compact([
    ...Object.entries(selectDeclared(UserPoolDomainSettings, domainMerge.settingsOf(declared), settings)),
    ...handling(declared),
    ['region', region],
  ]);

/** The state of a domain: the live values of the declared settings, and its outputs. */
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

/** Whether the program now waits for a domain that no earlier deployment waited for. */
const beginsToWait = (olds: PlainObject, news: PlainObject): boolean =>
  own(olds, 'waitUntilActive') === false && own(news, 'waitUntilActive') !== false;

/** Compares the live domain in the state with the program's inputs. */
export const diff = (olds: PlainObject, news: PlainObject): DiffResult => {
  const found = differenceInside(domainMerge, olds, news);
  return { ...found, changes: found.changes || beginsToWait(olds, news) };
};
