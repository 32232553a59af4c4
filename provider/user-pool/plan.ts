import { chunksOf } from 'fp-ts/ReadonlyArray';
import { compact, own, type PlainObject } from '../spec/object';
import { put } from '../spec/tree';
import { graft } from '../spec/unmodelled';
import { addedAttributes } from './attributes';
import type { Call, CreationPlan } from './call';
import type { LivePool } from './live';
import {
  agrees,
  bridges,
  hasSms,
  isOff,
  mfaDiffers,
  mfaPart,
  mfaRequest,
  modeOf,
  needsMfaCall,
  needsSms,
  withSmsOnly,
} from './mfa';
import { settingsDiffer, settingsOf } from './settings';
import { removedTags, targetOf } from './target';
import { Attributes, Creation, MfaFactors, Updatable } from './user-pool';

/** AWS takes this many attributes in one AddCustomAttributes. */
const ATTRIBUTES_PER_CALL = 25;

type Extras = LivePool['extras'];

/** The request for a codec; what the codec does not name is left out, and what it demands is there after `check`. */
const request = <O>(codec: { readonly encode: (value: never) => O }, settings: PlainObject): O =>
  codec.encode(settings as never);

/** UpdateUserPool with all of a pool, and with what this package does not know of it. */
const updatePool = (id: string, target: PlainObject, mode: string, extras: Extras): Call => {
  const known = { ...request(Updatable, put(target, ['mfaConfiguration'], mode)), UserPoolId: id };
  // What is put beside it is newer than the SDK's types.
  return {
    operation: 'UpdateUserPool',
    input: graft(Updatable, known as PlainObject, extras?.pool) as typeof known,
  };
};

const setMfa = (id: string, target: PlainObject, desired: PlainObject, extras: Extras): Call => {
  const known = mfaRequest(id, target, desired);
  // With MFA off AWS takes no factor, so an unknown one cannot be kept.
  const kept = isOff(target) ? undefined : extras?.mfa;
  return {
    operation: 'SetUserPoolMfaConfig',
    input: graft(MfaFactors, { ...known }, kept) as unknown as typeof known,
  };
};

/** The calls that make a pool as declared: one, and another when there is a factor that CreateUserPool does not know. */
export const creation = (inputs: PlainObject): CreationPlan => {
  const settings = settingsOf(inputs);
  if (!needsMfaCall(settings)) return { create: request(Creation, settings), afterwards: () => [] };
  const start = isOff(settings) ? settings : put(settings, ['mfaConfiguration'], 'OFF');
  return {
    create: request(Creation, start),
    afterwards: (id) => [
      setMfa(id, settings, settings, undefined),
      // With MFA off the request cannot carry the SMS configuration, and may take it away: it is said again.
      ...(isOff(settings) && hasSms(settings)
        ? [updatePool(id, targetOf(settings, {}, settings), 'OFF', undefined)]
        : []),
    ],
  };
};

const passkeys = (settings: PlainObject): PlainObject =>
  compact([['webAuthnConfiguration', own(settings, 'webAuthnConfiguration')]]);

const withoutMfa = (settings: PlainObject): PlainObject =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !Object.hasOwn(mfaPart(settings), name)));

/** UpdateUserPool and SetUserPoolMfaConfig, in an order in which AWS accepts both. */
const settingCalls = (
  { id, settings: live, extras }: LivePool,
  target: PlainObject,
  desired: PlainObject,
): ReadonlyArray<Call> => {
  const update = (mode: string): Call => updatePool(id, target, mode, extras);
  const changesPool = settingsDiffer(withoutMfa(live), withoutMfa(target));
  if (!mfaDiffers(live, target)) return changesPool ? [update(modeOf(live))] : [];
  const mfa = setMfa(id, target, desired, extras);
  const sms = hasSms(target);
  // With MFA off the request cannot carry the SMS configuration, and may take it away: then it is said again.
  const isLosing = isOff(target) && sms;
  // Where the pool cannot be without it even for a moment, UpdateUserPool switches MFA off.
  const isNeeded = needsSms(target) || (needsSms(live) && !agrees(target, live, sms));
  if (isLosing && isNeeded && !settingsDiffer(passkeys(live), passkeys(target))) return [update('OFF')];
  const last = isLosing ? [mfa, update('OFF')] : [mfa];
  if (!changesPool) return last;
  const mfaFirst = agrees(live, target, sms) && !(isOff(target) && needsSms(live));
  // To take away is to begin with MFA, to add is to begin with the pool it rests on.
  if (isOff(target) && mfaFirst) return [mfa, update('OFF')];
  if (agrees(target, live, sms)) return [update(modeOf(live)), ...last];
  if (mfaFirst) return [mfa, update(modeOf(target))];
  const [step] = bridges(live, target);
  if (step !== undefined) return [setMfa(id, step, step, extras), update(modeOf(step)), ...last];
  // The old pool cannot do without SMS, nor the new one with the other factors: SMS alone carries over, and goes last.
  const carried = withSmsOnly(live, target);
  return [
    setMfa(id, carried, carried, extras),
    updatePool(id, carried, modeOf(carried), extras),
    mfa,
    update(modeOf(target)),
  ];
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
    ...settingCalls(pool, target, settingsOf(news)),
    ...(tags.length > 0
      ? [{ operation: 'UntagResource' as const, input: { ResourceArn: pool.arn, TagKeys: [...tags] } }]
      : []),
    ...attributeCalls(pool.id, pool.settings, news),
  ];
};

/** The call that lets a pool be deleted: all of it is said again, since AWS may reset what is left out. */
export const unprotection = ({ id, settings, extras }: LivePool): Call =>
  updatePool(
    id,
    put(targetOf(settings, {}, {}), ['deletionProtection'], 'INACTIVE'),
    modeOf(settings),
    extras,
  );
