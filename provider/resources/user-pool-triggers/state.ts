import { asObject, compact, own, type PlainObject } from '../../codec/plain-object';
import { selectDeclared } from '../../codec/select-declared';
import { differenceInside } from '../../engine/diff';
import type { DiffResult } from '../../engine/diff-result';
import { ATTACHED_TRIGGERS } from '../../engine/state-keys';
import type { LivePool } from '../user-pool/live';
import { attachedBy } from './ownership';
import { ManagementOptions, triggersMerge, UserPoolTriggersSettings } from './settings';

const handling = (declared: PlainObject): ReadonlyArray<readonly [string, unknown]> =>
  Object.keys(ManagementOptions.fields).map((name) => [name, own(declared, name)]);

/** What the state keeps of triggers: those that were declared, as they are live. It is what the program would have to say, too. */
export const outputs = (declared: PlainObject, { id, settings }: LivePool, region: string): PlainObject => {
  const { lambdaConfig } = selectDeclared(
    UserPoolTriggersSettings,
    triggersMerge.settingsOf(declared),
    settings,
  );
  return compact([
    ['lambdaConfig', asObject(lambdaConfig)],
    ...handling(declared),
    ['userPoolId', id],
    ['region', region],
  ]);
};

/** What a refresh finds: the triggers as they are live, and beside them what we attached, where that is not the same. */
export const refreshed = (state: PlainObject, pool: LivePool, region: string): PlainObject => {
  const attached = attachedBy(state);
  const found = outputs({ ...state, lambdaConfig: own(attached, 'lambdaConfig') }, pool, region);
  return triggersMerge.needsUpdate(found, attached)
    ? { ...found, [ATTACHED_TRIGGERS]: own(attached, 'lambdaConfig') }
    : found;
};

/** Compares what the state keeps of the live triggers with what the program says now. */
export const diff = (olds: PlainObject, news: PlainObject): DiffResult =>
  differenceInside(triggersMerge, olds, news);
