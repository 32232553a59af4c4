import { asObject, own, type PlainObject } from '../../codec/plain-object';
import { holdsUnknown } from '../../codec/unknown';
import { ATTACHED_TRIGGERS } from '../../engine/state-keys';
import { KEY, namesOf, SENDERS } from '../shared/trigger-names';
import { triggersMerge } from './settings';

const lambdaOf = (properties: PlainObject): PlainObject => asObject(own(properties, 'lambdaConfig'));

/** The functions that a live or declared pool has for a trigger. */
const functionsOf = (name: string, properties: PlainObject): ReadonlyArray<unknown> =>
  namesOf(name)
    .map((alias) => own(lambdaOf(properties), alias))
    .filter((value) => value !== undefined)
    .map((value) => own(value, 'lambdaArn') ?? value);

/** Whether the live pool has a trigger exactly as declared. */
const isLive = (declared: PlainObject, name: string, live: PlainObject): boolean => {
  const lambda = lambdaOf(declared);
  const declaredNames = namesOf(name).filter((alias) => own(lambda, alias) !== undefined);
  const lambdaConfig = Object.fromEntries(declaredNames.map((alias) => [alias, lambda[alias]]));
  return (
    declaredNames.length > 0 &&
    new Set([...functionsOf(name, declared), ...functionsOf(name, live)]).size === 1 &&
    ![...triggersMerge.declaredSettings({ lambdaConfig }).values()].some((setting) =>
      triggersMerge.settingDiffers(setting, live),
    )
  );
};

/** Whether the live pool has the declared trigger under its other name. */
const isLiveOtherwise = (declared: PlainObject, name: string, live: PlainObject): boolean =>
  own(lambdaOf(live), name) === undefined &&
  new Set([...functionsOf(name, declared), ...functionsOf(name, live)]).size === 1;

/**
 * The triggers that the resource itself attached. After a refresh the state shows live triggers, which another owner
 * may have set; it then keeps our own beside them.
 */
export const attachedBy = (state: PlainObject): PlainObject => ({
  lambdaConfig: own(state, ATTACHED_TRIGGERS) ?? own(state, 'lambdaConfig') ?? {},
});

/**
 * The live triggers that differ from the declared ones, and that neither we attached nor the last refresh showed: they
 * have another owner. Unknown values are ignored.
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

/** The previously attached triggers to detach: only those still live as attached, and the key with the last sender. */
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
