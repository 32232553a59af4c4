import type { Difference } from '../spec/difference';
import { asObject, compact, own, type PlainObject } from '../spec/object';
import { project } from '../spec/project';
import { differenceInside } from '../user-pool/inside';
import { Handling, sides, UserPoolTriggersSettings } from './user-pool-triggers';

const handling = (declared: PlainObject): ReadonlyArray<readonly [string, unknown]> =>
  Object.keys(Handling.fields).map((name) => [name, own(declared, name)]);

/** What the state keeps of triggers: those that were declared, as they are live. It is what the program would have to say, too. */
export const outputs = (
  declared: PlainObject,
  live: PlainObject,
  userPoolId: string,
  region: string,
): PlainObject =>
  compact([
    ...Object.entries(project(UserPoolTriggersSettings, sides.settingsOf(declared), { ...live, userPoolId })),
    ...handling(declared),
    ['userPoolId', userPoolId],
    ['region', region],
  ]);

/** Compares what the state keeps of the live triggers with what the program says now. */
export const difference = (olds: PlainObject, news: PlainObject): Difference =>
  differenceInside(sides, olds, news);

/** The triggers that were not there before and that the live pool has otherwise: something else owns them. */
export const foreignTriggers = (
  before: PlainObject,
  news: PlainObject,
  live: PlainObject,
): ReadonlyArray<string> => {
  const lambda = asObject(own(news, 'lambdaConfig'));
  const had = asObject(own(before, 'lambdaConfig'));
  const has = asObject(own(live, 'lambdaConfig'));
  const different = new Set(
    [...sides.declaredPlaces(news).values()]
      .filter((place) => sides.placeDiffers(place, live))
      .map(({ path }) => String(path[1])),
  );
  return Object.keys(lambda).filter(
    (name) => own(had, name) === undefined && own(has, name) !== undefined && different.has(name),
  );
};

/** Of the triggers that were declared, those that are still live as they were: others are not ours to take away. */
export const stillOurs = (declared: PlainObject, live: PlainObject): PlainObject => {
  const changed = new Set(
    [...sides.declaredPlaces(declared).values()]
      .filter((place) => sides.placeDiffers(place, live))
      .map(({ path }) => String(path[1])),
  );
  return {
    lambdaConfig: Object.fromEntries(
      Object.entries(asObject(own(declared, 'lambdaConfig'))).filter(([name]) => !changed.has(name)),
    ),
  };
};
