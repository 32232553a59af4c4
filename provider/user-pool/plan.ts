import { chunksOf } from 'fp-ts/ReadonlyArray';
import { own, type PlainObject } from '../spec/object';
import { put } from '../spec/tree';
import { addedAttributes } from './attributes';
import type { Call, CreationPlan } from './call';
import type { LivePool } from './live';
import { agrees, bridge, hasSms, isOff, mfaDiffers, mfaPart, mfaRequest, modeOf, needsMfaCall } from './mfa';
import { settingsDiffer, settingsOf } from './settings';
import { removedTags, targetOf } from './target';
import { Attributes, Creation, Updatable } from './user-pool';

/** AWS takes this many attributes in one AddCustomAttributes. */
const ATTRIBUTES_PER_CALL = 25;

/** The request for a codec; what the codec does not name is left out, and what it demands is there after `check`. */
const request = <O>(codec: { readonly encode: (value: never) => O }, settings: PlainObject): O =>
  codec.encode(settings as never);

const updatePool = (id: string, target: PlainObject, mode: string): Call => ({
  operation: 'UpdateUserPool',
  input: { ...request(Updatable, put(target, ['mfaConfiguration'], mode)), UserPoolId: id },
});

const setMfa = (id: string, target: PlainObject, desired: PlainObject): Call => ({
  operation: 'SetUserPoolMfaConfig',
  input: mfaRequest(id, target, desired),
});

/** The calls that make a pool as declared: one, and another when there is a factor that CreateUserPool does not know. */
export const creation = (inputs: PlainObject): CreationPlan => {
  const settings = settingsOf(inputs);
  if (!needsMfaCall(settings)) return { create: request(Creation, settings), afterwards: () => [] };
  const start = isOff(settings) ? settings : put(settings, ['mfaConfiguration'], 'OFF');
  return {
    create: request(Creation, start),
    afterwards: (id) => [
      setMfa(id, settings, settings),
      // With MFA off the request cannot carry the SMS configuration, and may take it away: it is said again.
      ...(isOff(settings) && hasSms(settings)
        ? [updatePool(id, targetOf(settings, {}, settings), 'OFF')]
        : []),
    ],
  };
};

const withoutMfa = (settings: PlainObject): PlainObject =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !Object.hasOwn(mfaPart(settings), name)));

/** UpdateUserPool and SetUserPoolMfaConfig, in an order in which AWS accepts both. */
const settingCalls = (
  id: string,
  live: PlainObject,
  target: PlainObject,
  desired: PlainObject,
): ReadonlyArray<Call> => {
  const changesMfa = mfaDiffers(live, target);
  const changesPool = settingsDiffer(withoutMfa(live), withoutMfa(target));
  if (!changesMfa) return changesPool ? [updatePool(id, target, modeOf(live))] : [];
  const mfa = setMfa(id, target, desired);
  const after = updatePool(id, target, modeOf(target));
  // With MFA off the request cannot carry the SMS configuration, and may take it away: it is said again.
  const restored = isOff(target) && hasSms(target) ? [after] : [];
  if (!changesPool) return [mfa, ...restored];
  const before = updatePool(id, target, modeOf(live));
  const [mfaFirst, poolFirst] = [agrees(live, target, hasSms(target)), agrees(target, live, hasSms(target))];
  // To take away is to begin with MFA, to add is to begin with the pool it rests on.
  if (isOff(target)) return mfaFirst ? [mfa, after] : [before, mfa, ...restored];
  if (poolFirst) return [before, mfa];
  if (mfaFirst) return [mfa, after];
  const step = bridge(target);
  return [setMfa(id, step, step), updatePool(id, target, modeOf(step)), mfa];
};

const attributeCalls = (id: string, live: PlainObject, news: PlainObject): ReadonlyArray<Call> => {
  const added = addedAttributes(own(live, 'schema'), own(news, 'schema'));
  return chunksOf(ATTRIBUTES_PER_CALL)(added).map((chunk) => ({
    operation: 'AddCustomAttributes',
    input: { UserPoolId: id, CustomAttributes: request(Attributes, { schema: chunk }).Schema },
  }));
};

/** The calls that bring a live pool to what the program says; none when it is so already. */
export const changes = (pool: LivePool, previous: PlainObject, news: PlainObject): ReadonlyArray<Call> => {
  const target = targetOf(pool.settings, previous, news);
  const tags = removedTags(pool.settings, target);
  return [
    ...settingCalls(pool.id, pool.settings, target, settingsOf(news)),
    ...(tags.length > 0
      ? [{ operation: 'UntagResource' as const, input: { ResourceArn: pool.arn, TagKeys: [...tags] } }]
      : []),
    ...attributeCalls(pool.id, pool.settings, news),
  ];
};
