import type { CreateUserPoolRequest, UpdateUserPoolRequest } from '@aws-sdk/client-cognito-identity-provider';
import * as E from 'fp-ts/Either';
import { chunksOf } from 'fp-ts/ReadonlyArray';
import { mergeUnrecognized } from '../../codec/merge-unrecognized';
import { omit } from '../../codec/pick';
import { ownTexts, type PlainObject } from '../../codec/plain-object';
import { formatFailure } from '../../codec/validation-failure';
import { addedAttributes } from './attributes';
import type { Call, CreationPlan } from './calls';
import { desiredState, removedTags } from './desired-state';
import type { UserPoolInputs } from './inputs';
import { type PlanEnds, planEnds, settingsAt } from './intermediate-state';
import type { LivePool } from './live';
import { hasChanges, settingsOf } from './merge';
import { attainable, mfaRequest, needsMfaCall, withoutFactors } from './mfa';
import { type PoolPath, poolPaths } from './paths';
import type { PossibleRequest } from './possible-requests';
import { isMfaOff } from './predicates';
import { brokenBy, findRequests, refusalsOf } from './request-search';
import { Attributes, Creation, MfaFactors, type PoolSettings, Updatable } from './settings';
import { validityFailure, withOneValidity, withoutLiveValidity } from './temporary-password-validity';

/** AWS's maximum number of attributes in one AddCustomAttributes. */
const ATTRIBUTES_PER_CALL = 25;

/** CreateUserPool with all declared settings. `check` requires a name. */
const createPool = (settings: PoolSettings): CreateUserPoolRequest => Creation.encodePartial(settings);

type Addressed = Pick<LivePool, 'id' | 'extras'>;

/** UpdateUserPool with the complete pool, including members that this package does not know. */
const updatePool = (pool: Addressed, settings: PoolSettings, desired: PoolSettings): Call => {
  const inputOf = (sent: PoolSettings): UpdateUserPoolRequest =>
    mergeUnrecognized(
      Updatable,
      { ...Updatable.encodePartial(sent), UserPoolId: pool.id },
      pool.extras?.pool,
    );
  const instead = withoutLiveValidity(settings, desired);
  return {
    operation: 'UpdateUserPool',
    input: inputOf(withOneValidity(settings, desired)),
    ...(instead && { instead: inputOf(instead) }),
  };
};

const setMfa = (pool: Addressed, settings: PoolSettings): Call => {
  // With MFA off AWS accepts no factor, so an unknown one cannot be kept.
  const kept = isMfaOff(settings) ? undefined : pool.extras?.mfa;
  return {
    operation: 'SetUserPoolMfaConfig',
    input: mergeUnrecognized(MfaFactors, mfaRequest(pool.id, settings), kept),
  };
};

const callFor =
  (pool: Addressed, ends: PlanEnds, desired: PoolSettings) =>
  ({ operation, sms, after }: PossibleRequest): Call => {
    const settings = settingsAt(ends, after, sms);
    return operation === 'UpdateUserPool' ? updatePool(pool, settings, desired) : setMfa(pool, settings);
  };

const skippedBy = (news: PlainObject): ReadonlyArray<string> =>
  ownTexts(news, 'skipRules' satisfies keyof UserPoolInputs);

/** Why AWS would refuse the target pool though `check` of the inputs alone passed. */
const targetFailures = (
  live: PoolSettings,
  target: PoolSettings,
  desired: PoolSettings,
  skipped: ReadonlyArray<string>,
): ReadonlyArray<string> => {
  const validity = validityFailure(live, desired);
  return [
    ...(validity === undefined ? [] : [validity]),
    ...refusalsOf(withOneValidity(target, desired), [...brokenBy(live), ...skipped]).map(formatFailure),
  ];
};

/** UpdateUserPool and SetUserPoolMfaConfig in an order in which AWS accepts each, or why there is none. */
const settingCalls = (
  pool: LivePool,
  target: PoolSettings,
  desired: PoolSettings,
  skipped: ReadonlyArray<string>,
): E.Either<string, ReadonlyArray<Call>> => {
  if (!hasChanges(pool.settings, target)) return E.right([]);
  const refused = targetFailures(pool.settings, target, desired, skipped);
  if (refused.length > 0) {
    return E.left(
      `AWS would refuse the declared settings together with the undeclared live settings of the pool ${pool.id}. ${refused.join(' ')}`,
    );
  }
  const idle = pool.idle ?? {};
  const ends = planEnds(pool.settings, idle, target);
  const requests = findRequests(ends, idle, skipped);
  return requests === undefined
    ? E.left(
        `AWS accepts no sequence of requests that changes the pool ${pool.id} into the declared one in one update. Deploy it in two updates: first with mfaConfiguration: 'OFF' and PASSWORD as the only first factor, then as declared now.`,
      )
    : E.right(requests.map(callFor(pool, ends, desired)));
};

/** The calls that create the declared pool: one, and others for factors that CreateUserPool lacks. */
export const creation = (inputs: PlainObject): CreationPlan => {
  const settings = settingsOf(inputs);
  if (!needsMfaCall(settings)) return { create: createPool(settings), afterwards: () => [] };
  const start: PoolSettings = isMfaOff(settings) ? settings : { ...settings, mfaConfiguration: 'OFF' };
  return {
    create: createPool(start),
    afterwards: (id) => {
      const made = omit(withoutFactors(start), ['webAuthnConfiguration']);
      const ends = planEnds(made, {}, attainable(settings, settings));
      const requests = findRequests(ends, {}, skippedBy(inputs));
      return requests === undefined
        ? [setMfa({ id }, settings)]
        : requests.map(callFor({ id }, ends, settings));
    },
  };
};

const attributeCalls = (id: string, live: PoolSettings, desired: PoolSettings): ReadonlyArray<Call> => {
  const added = addedAttributes(live.schema, desired.schema);
  return chunksOf(ATTRIBUTES_PER_CALL)(added).map((schema) => ({
    operation: 'AddCustomAttributes',
    input: { UserPoolId: id, CustomAttributes: Attributes.encode({ schema }).Schema },
  }));
};

/** The target of an update of a live pool. */
const targetFor = ({ settings }: LivePool, previous: PlainObject, news: PlainObject): PoolSettings =>
  attainable(desiredState(settings, previous, news), settingsOf(news));

/** The live pool after an adoption, with one of the two validities. */
export const adoptedAs = (pool: LivePool, news: PlainObject): PoolSettings =>
  withOneValidity(targetFor(pool, {}, news), settingsOf(news));

/** The calls that update a live pool to the declared settings, none if nothing changes; or why there are none. */
export const changes = (
  pool: LivePool,
  previous: PlainObject,
  news: PlainObject,
): E.Either<string, ReadonlyArray<Call>> => {
  const [target, desired] = [targetFor(pool, previous, news), settingsOf(news)];
  const calls = settingCalls(pool, target, desired, skippedBy(news));
  if (E.isLeft(calls)) return calls;
  const tags = removedTags(pool.settings, target);
  return E.right([
    ...calls.right,
    ...(tags.length > 0
      ? [{ operation: 'UntagResource' as const, input: { ResourceArn: pool.arn, TagKeys: [...tags] } }]
      : []),
    ...attributeCalls(pool.id, pool.settings, desired),
  ]);
};

const unprotected = (settings: PoolSettings): PoolSettings => ({
  ...desiredState(settings, {}, {}),
  deletionProtection: 'INACTIVE',
});

/** The call that ends deletion protection: it sends the complete pool, since AWS may reset omitted settings. */
export const unprotection = (pool: LivePool): Call => updatePool(pool, unprotected(pool.settings), {});

/** The lists in which an element depends on SMS. */
const LEANING_ON_SMS = [
  'autoVerifiedAttributes',
  'userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate',
  'policies.signInPolicy.allowedFirstAuthFactors',
] as const satisfies ReadonlyArray<PoolPath>;

const withoutPhone = (settings: PoolSettings, path: (typeof LEANING_ON_SMS)[number]): PoolSettings => {
  const list = poolPaths.get(settings, path);
  const kept = list?.filter((word) => word !== 'phone_number' && word !== 'SMS_OTP');
  return kept === undefined ? settings : poolPaths.write(settings, path, kept);
};

/**
 * The same without SMS and the settings that depend on it, for a pool whose role no longer exists: AWS refuses every
 * request with that role. Whether AWS accepts one without it is not documented, so it is used only before a deletion.
 */
export const unprotectionWithoutRole = (pool: LivePool): Call => {
  const settings = LEANING_ON_SMS.reduce(
    withoutPhone,
    omit(unprotected(pool.settings), ['smsConfiguration']),
  );
  return updatePool(pool, { ...settings, mfaConfiguration: 'OFF' }, {});
};
