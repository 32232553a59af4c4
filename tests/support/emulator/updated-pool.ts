import type {
  SmsConfigurationType,
  UpdateUserPoolRequest,
  UserPoolPolicyType,
} from '@aws-sdk/client-cognito-identity-provider';
import { memberNames } from '../model/model';
import type { Context } from './context';
import type { LivePool, LiveUserPool } from './live-pool';
import { withMirroredTexts } from './mirrored-texts';
import { fateOf } from './omission';
import { omitUndefined } from './omit-undefined';
import { isEmptySms, policies } from './pool-defaults';
import { defaultOf, describedAs, givenAs, type Updatable, updatable } from './pool-members';
import { keptSystemTags } from './system-tags';

type Values = Record<string, unknown>;

/** C.1: each sub-key of Policies is kept or reset by itself. */
function policiesAfter(live: UserPoolPolicyType | undefined, given: UserPoolPolicyType, context: Context) {
  const kept = fateOf('Policies', context.settings) === 'kept';
  return policies(kept ? { ...live, ...given } : given);
}

/** I.4: whether an empty SmsConfiguration says anything is unsettled. */
function isIgnored(member: Updatable, given: unknown, { settings }: Context): boolean {
  return (
    member === 'SmsConfiguration' &&
    settings.emptySmsConfiguration === 'ignored' &&
    isEmptySms(given as SmsConfigurationType)
  );
}

function memberAfter(
  member: Updatable,
  live: LiveUserPool,
  request: UpdateUserPoolRequest,
  context: Context,
) {
  const current = live[describedAs(member)];
  const given = request[member];
  if (given === undefined) return fateOf(member, context.settings) === 'kept' ? current : defaultOf(member);
  return isIgnored(member, given, context) ? current : givenAs(member, given, context);
}

/** Members newer than the model behave as most others do: replaced when given, reset when not, unless all is kept. */
function futureMembers(live: Values, request: Values, { settings }: Context): Values {
  const known = [...memberNames('UserPoolType'), ...memberNames('UpdateUserPoolRequest')];
  const future = (values: Values) => Object.entries(values).filter(([name]) => !known.includes(name));
  const current = future(live);
  const kept = settings.omission === 'keep' ? current : [];
  return Object.fromEntries([
    ...current.map(([name]) => [name, undefined] as const),
    ...kept,
    ...future(request),
  ]);
}

/** What a pool becomes under UpdateUserPool, before any rule has judged it. */
export function updatedPool(live: LivePool, request: UpdateUserPoolRequest, context: Context): LiveUserPool {
  const userPool = structuredClone(live.userPool);
  const next: Values = { ...userPool };
  for (const member of updatable) next[describedAs(member)] = memberAfter(member, userPool, request, context);
  if (request.Policies !== undefined)
    next['Policies'] = policiesAfter(live.userPool.Policies, request.Policies, context);
  Object.assign(next, futureMembers(userPool, { ...request }, context));
  next['UserPoolTags'] = keptSystemTags(
    userPool.UserPoolTags,
    next['UserPoolTags'] as Record<string, string>,
  );
  return withMirroredTexts(omitUndefined(next) as LiveUserPool, context.settings);
}
