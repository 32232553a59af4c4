import * as T from 'fp-ts/Task';
import * as TE from 'fp-ts/TaskEither';
import { regionOfId } from '../../aws/endpoints';
import { isWithin } from '../../codec/path';
import { own, ownText, ownTexts, type PlainObject } from '../../codec/plain-object';
import { holdsUnknown } from '../../codec/unknown';
import { type ResourceDefinition, unmanagedWarning } from '../../engine/resource-definition';
import { isStrict } from '../../engine/rules';
import { previewAdoption } from './adoption';
import { check, warningsFor } from './check';
import { createUserPool } from './create';
import { deleteUserPool, replacementObstacles } from './deletion';
import { diff } from './diff';
import { declaredSettings } from './merge';
import { isOff, removedFactors } from './mfa';
import { readUserPool } from './read';
import { replacementRefusal } from './replacement';
import { RULES } from './rules';
import { UserPoolSettings } from './settings';
import { adoptUserPool, planObjection, updateUserPool } from './update';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const takenTwice = (id: string): string =>
  `adoptId: another resource of this run takes over the pool ${id} already, and only one resource can manage a pool. Remove one of the two; to read a pool without managing it use UserPool.get.`;

/** That the end of an SMS configuration is not in the program's hands. Reported of AWS by others, so it is only said. */
const noticeOfSms = (state: PlainObject, news: PlainObject): string | undefined =>
  own(state, 'smsConfiguration') !== undefined && own(news, 'smsConfiguration') === undefined
    ? 'smsConfiguration is no longer declared, and AWS is reported to keep it on a pool that once had it: SMS may stay a second factor while mfaConfiguration is not OFF. If it stays, the next preview lists it among the settings that the program does not declare.'
    : undefined;

/** Every path of the rules that turn on more than one setting. */
const PATHS_OF_RULES_BETWEEN = RULES.filter((rule) => isStrict(rule) && rule.paths.length > 1).flatMap(
  ({ paths }) => paths,
);

/** Whether a rule between settings may turn on one that the pool has and the program does not declare. */
const isRuledByUndeclared = (state: PlainObject): boolean =>
  ownTexts(state, 'unmanaged').some((path) =>
    PATHS_OF_RULES_BETWEEN.some((ruled) => isWithin(ruled, path) || isWithin(path, ruled)),
  );

/** Without a tier AWS makes a new pool PLUS for threat protection, and refuses it of one that has another. */
const leansOnTier = (news: PlainObject): boolean =>
  own(news, 'userPoolAddOns') !== undefined && own(news, 'userPoolTier') === undefined;

/** A user pool. */
export const userPool: ResourceDefinition = {
  settings: UserPoolSettings,
  secrets: [],
  nameProperty: 'poolName',
  regionOf: (id, properties) => textOf(own(properties, 'region')) ?? regionOfId(id),
  check,
  warningsFor,
  previewCreate: ({ cognito }, inputs) => {
    const adopted = own(inputs, 'adoptId');
    return typeof adopted === 'string' ? previewAdoption(cognito, adopted, inputs) : T.of({});
  },
  diff,
  blockReason: ({ cognito }, id, olds, news, replaces) => {
    // A pool that has only what the program declares is judged by the check of the program.
    const isMixed =
      isRuledByUndeclared(olds) || own(news, 'adminCreateUserConfig') !== undefined || leansOnTier(news);
    if (replaces.length === 0)
      return isMixed && !holdsUnknown(news) ? planObjection(cognito, id, olds, news) : T.of(undefined);
    return own(news, 'allowReplacement') === true
      ? replacementObstacles(cognito, id, olds)
      : replacementRefusal(cognito, id, olds, news, replaces);
  },
  updateWarning: (id, state, news) => {
    const unmanaged = ownTexts(state, 'unmanaged');
    const wasOff = isOff(state) && !unmanaged.includes('mfaConfiguration');
    const removed = removedFactors(unmanaged, wasOff, news);
    const kept = { ...state, unmanaged: unmanaged.filter((path) => !removed.includes(path)) };
    const said = [
      unmanagedWarning(`pool ${ownText(state, 'poolName')} (${id})`, kept, declaredSettings(news)),
      removed.length > 0
        ? `AWS keeps no factor while MFA is off, so this removes settings that the program does not declare: ${removed.join(', ')}.`
        : undefined,
      noticeOfSms(state, news),
    ].filter((notice) => notice !== undefined);
    return said.length === 0 ? undefined : said.join(' ');
  },
  create: ({ cognito, pendingCreates, region, withPoolLock, isInPlace = false }, inputs) => {
    const adopted = own(inputs, 'adoptId');
    if (typeof adopted !== 'string') return createUserPool(cognito, pendingCreates, inputs, region);
    if (!pendingCreates.claimAdoption(adopted, isInPlace)) return TE.left({ message: takenTwice(adopted) });
    return withPoolLock(adopted, adoptUserPool(cognito, adopted, inputs, region));
  },
  read: ({ cognito, region }, id, state) => readUserPool(cognito, id, state, region),
  update: ({ cognito, pendingCreates, region, withPoolLock }, id, olds, news) => {
    pendingCreates.releaseAdoption(id);
    return withPoolLock(id, updateUserPool(cognito, id, olds, news, region));
  },
  delete: (context, id, state) =>
    context.pendingCreates.isAdopted(id)
      ? TE.right(
          `The pool ${ownText(state, 'poolName')} (${id}) is not deleted: another resource has taken it over by adoptId in this run, and manages it now.`,
        )
      : context.withPoolLock(id, deleteUserPool(context, id, state)),
};
