import type { UpdateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import * as E from 'fp-ts/Either';
import { chunksOf } from 'fp-ts/ReadonlyArray';
import { getIn, setIn } from '../../codec/object-path';
import { asObject, own, type PlainObject } from '../../codec/plain-object';
import { mergeUnrecognized } from '../../codec/unrecognized-members';
import { addedAttributes } from './attributes';
import type { Call, CreationPlan } from './calls';
import { desiredState, removedTags } from './desired-state';
import { type PlanEnds, planEnds, settingsAt } from './intermediate-state';
import type { LivePool } from './live';
import { hasChanges, settingsOf } from './merge';
import { attainable, isOff, mfaRequest, needsMfaCall, withoutFactors } from './mfa';
import type { PossibleRequest } from './possible-requests';
import { brokenBy, findRequests, refusalsOf } from './request-search';
import { Attributes, Creation, MfaFactors, Updatable } from './settings';
import { validityObjection, withOneValidity, withoutLiveValidity } from './temporary-password-validity';

/** AWS takes this many attributes in one AddCustomAttributes. */
const ATTRIBUTES_PER_CALL = 25;

/** The request for a codec; what the codec does not name is left out, and what it demands is there after `check`. */
const request = <O>(codec: { readonly encode: (value: never) => O }, settings: PlainObject): O =>
  codec.encode(settings as never);

type Addressed = Pick<LivePool, 'id' | 'extras'>;

/** UpdateUserPool with all of a pool, and with what this package does not know of it. */
const updatePool = (pool: Addressed, settings: PlainObject, desired: PlainObject): Call => {
  const inputOf = (said: PlainObject): UpdateUserPoolRequest => {
    const known = { ...request(Updatable, said), UserPoolId: pool.id };
    // What is put beside it is newer than the SDK's types.
    return mergeUnrecognized(Updatable, known as PlainObject, pool.extras?.pool) as typeof known;
  };
  const instead = withoutLiveValidity(settings, desired);
  return {
    operation: 'UpdateUserPool',
    input: inputOf(withOneValidity(settings, desired)),
    ...(instead && { instead: inputOf(instead) }),
  };
};

const setMfa = (pool: Addressed, settings: PlainObject): Call => {
  const known = mfaRequest(pool.id, settings);
  // With MFA off AWS takes no factor, so an unknown one cannot be kept.
  const kept = isOff(settings) ? undefined : pool.extras?.mfa;
  return {
    operation: 'SetUserPoolMfaConfig',
    input: mergeUnrecognized(MfaFactors, { ...known }, kept) as unknown as typeof known,
  };
};

const callFor =
  (pool: Addressed, ends: PlanEnds, desired: PlainObject) =>
  ({ operation, sms, after }: PossibleRequest): Call => {
    const settings = settingsAt(ends, after, sms);
    return operation === 'UpdateUserPool' ? updatePool(pool, settings, desired) : setMfa(pool, settings);
  };

const skippedBy = (news: PlainObject): ReadonlyArray<string> => {
  const ids = own(news, 'skipRules');
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
};

/** What AWS would refuse of the pool to be, though the check of the program alone found nothing. */
const objections = (live: PlainObject, target: PlainObject, news: PlainObject): ReadonlyArray<string> => {
  const validity = validityObjection(live, news);
  return [
    ...(validity === undefined ? [] : [validity]),
    ...refusalsOf(withOneValidity(target, news), [...brokenBy(live), ...skippedBy(news)]).map(
      ({ path, reason }) => `${path}: ${reason}`,
    ),
  ];
};

/** UpdateUserPool and SetUserPoolMfaConfig, in an order in which AWS accepts each, or why there is none. */
const settingCalls = (
  pool: LivePool,
  target: PlainObject,
  news: PlainObject,
): E.Either<string, ReadonlyArray<Call>> => {
  const desired = settingsOf(news);
  if (!hasChanges(pool.settings, target)) return E.right([]);
  const refused = objections(pool.settings, target, news);
  if (refused.length > 0) {
    return E.left(
      `With what the pool ${pool.id} has beside it, AWS would refuse what the program declares. ${refused.join(' ')}`,
    );
  }
  const idle = asObject(pool.idle);
  const ends = planEnds(pool.settings, idle, target);
  const moves = findRequests(ends, idle, skippedBy(news));
  return moves === undefined
    ? E.left(
        `No order of requests that AWS accepts leads the pool ${pool.id} from what it is to what the program declares in one update. Deploy it in two: first with mfaConfiguration: 'OFF' and PASSWORD as the only first factor, then as it is to be.`,
      )
    : E.right(moves.map(callFor(pool, ends, desired)));
};

/** The calls that make a pool as declared: one, and others when there is a factor that CreateUserPool does not know. */
export const creation = (inputs: PlainObject): CreationPlan => {
  const settings = settingsOf(inputs);
  if (!needsMfaCall(settings)) return { create: request(Creation, settings), afterwards: () => [] };
  const start = isOff(settings) ? settings : setIn(settings, ['mfaConfiguration'], 'OFF');
  return {
    create: request(Creation, start),
    afterwards: (id) => {
      const { webAuthnConfiguration: _passkeys, ...made } = withoutFactors(start);
      const ends = planEnds(made, {}, attainable(settings, settings));
      const moves = findRequests(ends, {}, skippedBy(inputs));
      return moves === undefined ? [setMfa({ id }, settings)] : moves.map(callFor({ id }, ends, settings));
    },
  };
};

const attributeCalls = (id: string, live: PlainObject, news: PlainObject): ReadonlyArray<Call> => {
  const added = addedAttributes(own(live, 'schema'), own(news, 'schema'));
  return chunksOf(ATTRIBUTES_PER_CALL)(added).map((chunk) => ({
    operation: 'AddCustomAttributes',
    input: { UserPoolId: id, CustomAttributes: request(Attributes, { schema: chunk }).Schema },
  }));
};

/** What a live pool is to be. */
const targetFor = ({ settings }: LivePool, previous: PlainObject, news: PlainObject): PlainObject =>
  attainable(desiredState(settings, previous, news), settingsOf(news));

/** The live pool as it will be after an adoption, with one of the two validities. */
export const adoptedAs = (pool: LivePool, news: PlainObject): PlainObject =>
  withOneValidity(targetFor(pool, {}, news), news);

/** The calls that bring a live pool to what the program says, none when it is so already; or why there are none. */
export const changes = (
  pool: LivePool,
  previous: PlainObject,
  news: PlainObject,
): E.Either<string, ReadonlyArray<Call>> => {
  const target = targetFor(pool, previous, news);
  const calls = settingCalls(pool, target, news);
  if (E.isLeft(calls)) return calls;
  const tags = removedTags(pool.settings, target);
  return E.right([
    ...calls.right,
    ...(tags.length > 0
      ? [{ operation: 'UntagResource' as const, input: { ResourceArn: pool.arn, TagKeys: [...tags] } }]
      : []),
    ...attributeCalls(pool.id, pool.settings, news),
  ]);
};

const unprotected = (settings: PlainObject): PlainObject =>
  setIn(desiredState(settings, {}, {}), ['deletionProtection'], 'INACTIVE');

/** The call that lets a pool be deleted: all of it is said again, since AWS may reset what is left out. */
export const unprotection = (pool: LivePool): Call => updatePool(pool, unprotected(pool.settings), {});

const withoutPhone = (list: unknown): unknown =>
  Array.isArray(list) ? list.filter((word) => word !== 'phone_number' && word !== 'SMS_OTP') : list;

/**
 * The same without SMS and what leans on it, for a pool whose role is gone: AWS refuses every request that names the role.
 * Whether it takes one that does not is not known; only a pool that is about to be deleted is changed so.
 */
export const unprotectionWithoutRole = (pool: LivePool): Call => {
  const { smsConfiguration: _sms, ...others } = unprotected(pool.settings);
  const leaning = [
    ['autoVerifiedAttributes'],
    ['userAttributeUpdateSettings', 'attributesRequireVerificationBeforeUpdate'],
    ['policies', 'signInPolicy', 'allowedFirstAuthFactors'],
  ].filter((path) => Array.isArray(getIn(others, path)));
  const settings = leaning.reduce((all, path) => setIn(all, path, withoutPhone(getIn(all, path))), others);
  return updatePool(pool, { ...settings, mfaConfiguration: 'OFF' }, {});
};
