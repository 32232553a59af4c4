import type { PlainObject } from '../codec/plain-object';
import { detailedDiff } from '../engine/detailed-diff';
import { deletesFirst } from '../engine/diff-result';
import type { ResourceLifecycle } from '../engine/resource-lifecycle';
import type { DiffOutcome } from './outcomes';

/** The outcome of a comparison that found changes. */
export const diffOutcome = (
  lifecycle: ResourceLifecycle,
  olds: PlainObject,
  news: PlainObject,
  replaces: ReadonlyArray<string>,
  ...messages: ReadonlyArray<string | undefined>
): DiffOutcome => ({
  changes: true,
  replaces,
  detailed: () => detailedDiff(lifecycle.settings, olds, news, replaces),
  deleteBeforeReplace: deletesFirst(lifecycle, olds, news, replaces),
  messages: messages.filter((message) => message !== undefined),
});
