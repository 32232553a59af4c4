import { compact, own, type PlainObject } from '../../codec/plain-object';
import { project } from '../../codec/select-declared';
import { unmodelledPaths } from '../../codec/unrecognized-members';
import { differenceInside } from '../../engine/diff';
import type { Difference } from '../../engine/diff-result';
import { Handling } from './inputs';
import type { LiveDomain } from './live';
import { sides } from './merge';
import { UserPoolDomainSettings } from './settings';
import { urlOf } from './url';

const handling = (declared: PlainObject): ReadonlyArray<readonly [string, unknown]> =>
  Object.keys(Handling.fields).map((name) => [name, own(declared, name)]);

/** What the program would have to say for the live domain to be as it says. */
export const inputsFrom = (declared: PlainObject, { settings }: LiveDomain, region: string): PlainObject =>
  compact([
    ...Object.entries(project(UserPoolDomainSettings, sides.settingsOf(declared), settings)),
    ...handling(declared),
    ['region', region],
  ]);

/** What the state keeps of a domain: the declared settings as they are live, and what others need to know of it. */
export const outputs = (declared: PlainObject, live: LiveDomain, region: string): PlainObject => {
  const unmanaged = [
    ...sides.unmanagedPaths(declared, live.settings),
    ...unmodelledPaths(live.extras ?? {}, UserPoolDomainSettings),
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
export const difference = (olds: PlainObject, news: PlainObject): Difference => {
  const found = differenceInside(sides, olds, news);
  return { ...found, changes: found.changes || beginsToWait(olds, news) };
};
