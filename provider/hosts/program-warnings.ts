import * as E from 'fp-ts/Either';
import { UNKNOWN } from '../codec/unknown';
import { withDefaultName } from '../engine/default-name';
import type { ResourceLifecycle } from '../engine/resource-lifecycle';
import type { Program } from './outcomes';

/** The warnings for inputs that `check` accepts; none for inputs that it refuses. */
export const programWarnings = (
  { nameProperty, check, warningsFor }: ResourceLifecycle,
  { inputs, defaultName }: Program,
): ReadonlyArray<string> => {
  const region = process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? UNKNOWN;
  const declared = withDefaultName(nameProperty, {}, inputs, defaultName);
  const checked = check({}, declared, { region });
  // The checked inputs lack declared settings that AWS ignores, which deserve a warning.
  return E.isRight(checked) ? warningsFor({ ...checked.right, ...declared }) : [];
};
