import type { Difference } from '../spec/difference';
import { asObject, compact, own, ownText, type PlainObject } from '../spec/object';
import { project } from '../spec/project';
import { sidesOf } from '../spec/sides';
import { fromApi, malformedAt } from '../spec/wire';
import { differenceInside } from '../user-pool/inside';
import { CreateOnly, Handling, ResourceServerSettings, Updatable } from './resource-server';

/** The three sides of a resource server. Every setting is always sent, so none is ever left out. */
export const sides = sidesOf({
  settings: ResourceServerSettings,
  inPlace: Updatable,
  createOnly: CreateOnly,
  resting: (_, { facts }) => facts.default ?? [],
});

/** Reads an answer about a resource server, when it is one. */
export const liveServer = (server: unknown): PlainObject | undefined =>
  ['Identifier', 'UserPoolId', 'Name'].every((name) => typeof own(server, name) === 'string') &&
  malformedAt(ResourceServerSettings, server) === undefined
    ? asObject(fromApi(ResourceServerSettings, server))
    : undefined;

const declaredSettings = (declared: PlainObject, live: PlainObject): PlainObject =>
  project(ResourceServerSettings, sides.settingsOf(declared), live);

const handling = (declared: PlainObject): ReadonlyArray<readonly [string, unknown]> =>
  Object.keys(Handling.fields).map((name) => [name, own(declared, name)]);

/** What the program would have to say for the live resource server to be as it says. */
export const inputsFrom = (declared: PlainObject, live: PlainObject, region: string): PlainObject =>
  compact([...Object.entries(declaredSettings(declared, live)), ...handling(declared), ['region', region]]);

/** What the state keeps of a resource server. */
export const outputs = (declared: PlainObject, live: PlainObject, region: string): PlainObject => {
  const scopes = own(live, 'scopes');
  return {
    ...inputsFrom(declared, live, region),
    scopeIdentifiers: (Array.isArray(scopes) ? scopes : []).map(
      (scope) => `${ownText(live, 'identifier')}/${ownText(scope, 'scopeName')}`,
    ),
  };
};

/** Compares what the state keeps of the live resource server with what the program says now. */
export const difference = (olds: PlainObject, news: PlainObject): Difference =>
  differenceInside(sides, olds, news);
