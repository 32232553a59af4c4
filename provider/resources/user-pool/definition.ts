import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import type { Cognito } from '../../aws/client';
import { regionOfId } from '../../aws/endpoints';
import { fromApi } from '../../codec/from-api';
import { isWithin } from '../../codec/path';
import { own, ownText, ownTexts, type PlainObject } from '../../codec/plain-object';
import { holdsUnknown } from '../../codec/unknown';
import { formatValue } from '../../engine/adoption-message';
import { lifecycleOf } from '../../engine/lifecycle';
import type { ResourceDefinition } from '../../engine/resource-definition';
import { type ResourceLifecycle, unmanagedWarning } from '../../engine/resource-lifecycle';
import { isStrict } from '../../engine/rules';
import { addedAttributes, changedAttributes } from './attributes';
import { attributesToImport } from './attributes-to-import';
import type { Call } from './calls';
import { check, warningsFor } from './check';
import { createPool } from './create';
import { deleteUserPool, replacementObstacles } from './deletion';
import { describeUserPool } from './describe';
import { executeCall, explainInterrupted } from './execute-calls';
import { poolsCreatedSince } from './find-created';
import { impliedChanges } from './implied-changes';
import { ManagementOptions } from './inputs';
import type { LivePool } from './live';
import { matchesRequest } from './matches-request';
import { declaredSettings, poolMerge, replacementTriggers, settingsOf } from './merge';
import { removedFactors } from './mfa';
import { UserPoolOutputs } from './outputs';
import { changes, creation } from './plan';
import { isMfaOff } from './predicates';
import { replacementRefusal } from './replacement';
import { RULES } from './rules';
import { schemaDiff } from './schema-diff';
import { setUpFactors } from './set-up-factors';
import { Creation, UserPoolSettings } from './settings';
import { declaredLive, newerPaths, outputs } from './state';

/** Warns that AWS may not remove an SMS configuration. This is reported by others, so it is only a warning. */
const smsWarning = (state: PlainObject, news: PlainObject): string | undefined =>
  own(state, 'smsConfiguration') !== undefined && own(news, 'smsConfiguration') === undefined
    ? 'smsConfiguration is no longer declared, and AWS is reported to keep it on a pool that once had it: SMS may stay a second factor while mfaConfiguration is not OFF. If it stays, the next preview lists it among the settings that the program does not declare.'
    : undefined;

/** Every path of the rules that depend on several settings. */
const PATHS_OF_RULES_BETWEEN = RULES.filter((rule) => isStrict(rule) && rule.paths.length > 1).flatMap(
  ({ paths }) => paths,
);

/** Whether a rule between settings may depend on a live setting that is not declared. */
const isRuledByUndeclared = (state: PlainObject): boolean =>
  ownTexts(state, 'unmanaged').some((path) =>
    PATHS_OF_RULES_BETWEEN.some((rulePath) => isWithin(rulePath, path) || isWithin(path, rulePath)),
  );

/**
 * Whether threat protection is declared without a tier: AWS then creates a new pool as PLUS, but refuses it on a pool
 * with another tier.
 */
const dependsOnTier = (news: PlainObject): boolean =>
  own(news, 'userPoolAddOns') !== undefined && own(news, 'userPoolTier') === undefined;

/** The names of settings that a live pool cannot be changed to. */
const conflicts = (pool: LivePool, inputs: PlainObject): ReadonlyArray<string> => [
  ...replacementTriggers({}, pool.settings, inputs),
  ...changedAttributes(pool.settings.schema, own(inputs, 'schema')).map(
    (name) => `schema (attribute ${name})`,
  ),
];

/** Why no order of requests leads from the live pool to the declared one; undefined if that cannot be determined. */
const planFailure = (
  cognito: Cognito,
  id: string,
  olds: PlainObject,
  news: PlainObject,
): T.Task<string | undefined> =>
  pipe(
    describeUserPool(cognito, id),
    TE.match(
      () => undefined,
      (pool) => {
        const planned = changes(pool, olds, news);
        return E.isLeft(planned) ? planned.left : undefined;
      },
    ),
  );

/** The definition of a user pool for the engine. */
export const userPoolDefinition: ResourceDefinition<LivePool, Call> = {
  noun: 'pool',
  className: 'UserPool',
  outputFields: UserPoolOutputs.fields,
  identity: {
    by: 'id',
    idName: 'userPoolId',
    nameProperty: 'poolName',
    findCreatedSince: (cognito, inputs, time, isClaimed) =>
      poolsCreatedSince(cognito, ownText(inputs, 'poolName'), time, isClaimed),
    // The pool as the create request leaves it, before its factors are set.
    matchesRequest: (pool, inputs) => matchesRequest(pool, fromApi(Creation, creation(inputs).create)),
  },
  nameProperty: 'poolName',
  settings: UserPoolSettings,
  merge: poolMerge,
  locksPool: true,
  regionOf: (id, properties) => ownText(properties, 'region') || regionOfId(id),
  check,
  warningsFor,
  management: ManagementOptions,
  declaredLive,
  outputs,
  newerPaths,
  furtherDiff: schemaDiff,
  settingsToImport: ({ schema }) => {
    const attributes = attributesToImport(schema);
    return attributes.length === 0 ? {} : { schema: attributes };
  },
  describe: (cognito, { id }) => describeUserPool(cognito, id),
  create: ({ cognito }, inputs) => createPool(cognito, inputs),
  afterCreate: ({ cognito }, pool, inputs) => setUpFactors(cognito, pool, inputs),
  plan: changes,
  execute: ({ cognito }, call, pool) => executeCall(cognito, call, pool),
  delete: (context, { id }, state) => deleteUserPool(context, id, state),
  interrupted: explainInterrupted,
  conflicts,
  adoptionDetails: (pool, declared, unmanaged) => {
    const implied = impliedChanges(pool, declared, unmanaged);
    const added = addedAttributes(pool.settings.schema, own(declared, 'schema'));
    return {
      implied: new Set(implied.keys()),
      more: [
        ...added.map((attribute) => `schema: + ${ownText(attribute, 'name')}`),
        ...[...implied].map(
          ([path, { before, after }]) => `${path}: ${formatValue(before)} => ${formatValue(after)}`,
        ),
      ],
    };
  },
  blockReason: ({ cognito }, id, olds, news, replaces) => {
    // A pool with only declared settings is already validated by `check`.
    const isMixed =
      isRuledByUndeclared(olds) || own(news, 'adminCreateUserConfig') !== undefined || dependsOnTier(news);
    if (replaces.length === 0)
      return isMixed && !holdsUnknown(news) ? planFailure(cognito, id, olds, news) : T.of(undefined);
    return own(news, 'allowReplacement') === true
      ? replacementObstacles(cognito, id, olds)
      : replacementRefusal(cognito, id, olds, news, replaces);
  },
  updateWarning: (id, state, news) => {
    const unmanaged = ownTexts(state, 'unmanaged');
    const wasOff = isMfaOff(settingsOf(state)) && !unmanaged.includes('mfaConfiguration');
    const removed = removedFactors(unmanaged, wasOff, news);
    const kept = { ...state, unmanaged: unmanaged.filter((path) => !removed.includes(path)) };
    const sentences = [
      unmanagedWarning(`pool ${ownText(state, 'poolName')} (${id})`, kept, declaredSettings(news)),
      removed.length > 0
        ? `AWS keeps no factor while MFA is off, so this removes settings that the program does not declare: ${removed.join(', ')}.`
        : undefined,
      smsWarning(state, news),
    ].filter((warning) => warning !== undefined);
    return sentences.length === 0 ? undefined : sentences.join(' ');
  },
};

/** A user pool, whose deletion is refused while there are obstacles. */
export const userPool: ResourceLifecycle = lifecycleOf(userPoolDefinition);
