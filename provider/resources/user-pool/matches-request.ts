import type { PlainObject } from '../../codec/plain-object';
import { addedAttributes, changedAttributes } from './attributes';
import { desiredState } from './desired-state';
import type { LivePool } from './live';
import { hasChanges, replacementTriggers, settingsOf } from './merge';

/** Whether a pool matches the create request of these settings exactly. */
export const matchesRequest = (pool: LivePool, created: PlainObject): boolean => {
  const settings = settingsOf(created);
  return (
    !hasChanges(pool.settings, desiredState(pool.settings, {}, settings)) &&
    replacementTriggers({}, pool.settings, settings).length === 0 &&
    addedAttributes(pool.settings.schema, settings.schema).length === 0 &&
    changedAttributes(pool.settings.schema, settings.schema).length === 0
  );
};
