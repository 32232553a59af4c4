import { compact, own, ownText, type PlainObject } from '../../codec/plain-object';
import { selectDeclared } from '../../codec/select-declared';
import { unrecognizedPaths } from '../../codec/unrecognized-members';
import { differenceInside } from '../../engine/diff';
import type { DiffResult } from '../../engine/diff-result';
import type { LiveNamed } from '../../engine/live-named';
import { ManagementOptions } from './inputs';
import { serverMerge } from './merge';
import { ResourceServerSettings } from './settings';

const handling = (declared: PlainObject): ReadonlyArray<readonly [string, unknown]> =>
  Object.keys(ManagementOptions.fields).map((name) => [name, own(declared, name)]);

/** What the program would have to say for the live resource server to be as it says. */
export const inputsFrom = (declared: PlainObject, { settings }: LiveNamed, region: string): PlainObject =>
  compact([
    ...Object.entries(selectDeclared(ResourceServerSettings, serverMerge.settingsOf(declared), settings)),
    ...handling(declared),
    ['region', region],
  ]);

/** The scopes of a resource server, as tokens and app clients name them. */
const scopeIdentifiers = ({ id, settings }: LiveNamed): ReadonlyArray<string> => {
  const scopes = own(settings, 'scopes');
  return (Array.isArray(scopes) ? scopes : []).map((scope) => `${id}/${ownText(scope, 'scopeName')}`).sort();
};

/** What the state keeps of a resource server: the declared settings as they are live, and what others need to know of it. */
export const outputs = (declared: PlainObject, live: LiveNamed, region: string): PlainObject => {
  const unmanaged = [
    ...serverMerge.unmanagedPaths(declared, live.settings),
    ...unrecognizedPaths(live.extras ?? {}, ResourceServerSettings),
  ];
  return compact([
    ...Object.entries(inputsFrom(declared, live, region)),
    ['scopeIdentifiers', scopeIdentifiers(live)],
    ['unmanaged', unmanaged],
  ]);
};

/** Compares what the state keeps of the live resource server with what the program says now. */
export const diff = (olds: PlainObject, news: PlainObject): DiffResult =>
  differenceInside(serverMerge, olds, news);
