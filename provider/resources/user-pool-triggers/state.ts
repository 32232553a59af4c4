import { asObject, compact, own, type PlainObject } from '../../codec/plain-object';
import { selectDeclared } from '../../codec/select-declared';
import { diffOf } from '../../engine/diff';
import { managementOf } from '../../engine/state';
import { ATTACHED_TRIGGERS } from '../../engine/state-keys';
import type { LivePool } from '../user-pool/live';
import { attachedBy } from './ownership';
import { ManagementOptions, triggersMerge, UserPoolTriggersSettings } from './settings';

/** The state of triggers, and also the inputs that would produce them: the live values of the declared ones. */
export const outputs = (declared: PlainObject, { id, settings }: LivePool, region: string): PlainObject => {
  const { lambdaConfig } = selectDeclared(
    UserPoolTriggersSettings,
    triggersMerge.settingsOf(declared),
    settings,
  );
  return compact([
    ['lambdaConfig', asObject(lambdaConfig)],
    ...managementOf(ManagementOptions, declared),
    ['userPoolId', id],
    ['region', region],
  ]);
};

/** The state after a refresh: the live triggers, and those that we attached if they differ. */
export const refreshed = (state: PlainObject, pool: LivePool, region: string): PlainObject => {
  const attached = attachedBy(state);
  const found = outputs({ ...state, lambdaConfig: own(attached, 'lambdaConfig') }, pool, region);
  return triggersMerge.needsUpdate(found, attached)
    ? { ...found, [ATTACHED_TRIGGERS]: own(attached, 'lambdaConfig') }
    : found;
};

/** Compares the live triggers in the state with the program's inputs. */
export const diff = diffOf({ merge: triggersMerge });
