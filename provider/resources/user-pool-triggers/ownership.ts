import { asObject, own, type PlainObject } from '../../codec/plain-object';
import { holdsUnknown } from '../../codec/unknown';
import { ATTACHED_TRIGGERS } from '../../engine/state-keys';
import { KEY, namesOf, SENDERS } from '../shared/trigger-names';
import { triggersMerge } from './settings';

const lambdaOf = (properties: PlainObject): PlainObject => asObject(own(properties, 'lambdaConfig'));

/** The functions that a pool, or what is declared of it, names for a trigger. */
const functionsOf = (name: string, properties: PlainObject): ReadonlyArray<unknown> =>
  namesOf(name)
    .map((twin) => own(lambdaOf(properties), twin))
    .filter((value) => value !== undefined)
    .map((value) => own(value, 'lambdaArn') ?? value);

/** Whether the live pool has a trigger just as an object declares it. */
const isLive = (declared: PlainObject, name: string, live: PlainObject): boolean => {
  const lambda = lambdaOf(declared);
  const said = namesOf(name).filter((twin) => own(lambda, twin) !== undefined);
  const lambdaConfig = Object.fromEntries(said.map((twin) => [twin, lambda[twin]]));
  return (
    said.length > 0 &&
    new Set([...functionsOf(name, declared), ...functionsOf(name, live)]).size === 1 &&
    ![...triggersMerge.declaredSettings({ lambdaConfig }).values()].some((place) =>
      triggersMerge.settingDiffers(place, live),
    )
  );
};

/** Whether the live pool has what an object declares by its other name: the same trigger, said in another way. */
const isLiveOtherwise = (declared: PlainObject, name: string, live: PlainObject): boolean =>
  own(lambdaOf(live), name) === undefined &&
  new Set([...functionsOf(name, declared), ...functionsOf(name, live)]).size === 1;

/**
 * What the resource itself attached. After a refresh the state tells of a trigger as it is live, and that may be what
 * somebody else has put in its place: then the state keeps our own beside it.
 */
export const attachedBy = (state: PlainObject): PlainObject => ({
  lambdaConfig: own(state, ATTACHED_TRIGGERS) ?? own(state, 'lambdaConfig') ?? {},
});

/**
 * The triggers that the live pool has otherwise, and neither from us nor as the last refresh showed them: something else
 * owns them. What is not known yet is nobody's fault.
 */
export const foreignTriggers = (
  before: PlainObject,
  news: PlainObject,
  live: PlainObject,
): ReadonlyArray<string> =>
  Object.entries(lambdaOf(news))
    .filter(
      ([name, value]) =>
        !holdsUnknown(value) &&
        functionsOf(name, live).length > 0 &&
        !isLive(news, name, live) &&
        !isLiveOtherwise(news, name, live) &&
        ![before, attachedBy(before)].some((side) => isLive(side, name, live)),
    )
    .map(([name]) => name);

/** Of what was attached and is no longer declared, what is to go: only what is still as it was, and a key with the last sender. */
export const removable = (before: PlainObject, news: PlainObject, live: PlainObject): PlainObject => {
  const attached = attachedBy(before);
  const kept = lambdaOf(news);
  const going = Object.entries(lambdaOf(attached)).filter(
    ([name]) => own(kept, name) === undefined && isLive(attached, name, live),
  );
  const names = new Set(going.map(([name]) => name));
  const needsKey = SENDERS.some(
    (name) => own(kept, name) !== undefined || (functionsOf(name, live).length > 0 && !names.has(name)),
  );
  return { lambdaConfig: Object.fromEntries(going.filter(([name]) => name !== KEY || !needsKey)) };
};
