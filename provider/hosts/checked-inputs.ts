import * as E from 'fp-ts/Either';
import { pipe } from 'fp-ts/function';
import { withDefaultTags } from '../aws/default-tags';
import type { Path } from '../codec/path';
import type { PlainObject } from '../codec/plain-object';
import { secretsAt } from '../codec/secret';
import { holdsUnknown, isUnknown, UNKNOWN } from '../codec/unknown';
import type { ValidationFailure } from '../codec/validation-failure';
import { withKeptName } from '../engine/default-name';
import { isAboutOutputText, outputsAsText } from '../engine/output-text';
import type { ResourceLifecycle } from '../engine/resource-lifecycle';
import type { Connection } from './connection';
import { fail, formatFailures, type Outcome } from './outcomes';

interface Options {
  /** Whether the resource keeps its Region regardless of the configuration. */
  readonly keepsRegion?: boolean;
  readonly secrets?: ReadonlyArray<Path>;
}

/** Normalises the declared inputs, or returns all failures. */
export const checkedInputs = async (
  { nameProperty, settings, check }: ResourceLifecycle,
  connection: Connection,
  olds: PlainObject,
  declared: PlainObject,
  { keepsRegion = false, secrets = [] }: Options = {},
): Promise<E.Either<ReadonlyArray<ValidationFailure>, PlainObject>> => {
  const { refused, defaultTags } = connection;
  if (refused !== undefined) return E.left([{ path: '', reason: refused }]);
  const named = withKeptName(nameProperty, olds, declared);
  const hasTags = Object.hasOwn(settings.fields, 'userPoolTags');
  if (hasTags && E.isLeft(defaultTags)) return E.left([defaultTags.left]);
  const tagged = hasTags && E.isRight(defaultTags) ? withDefaultTags(named, defaultTags.right) : named;
  const texts = outputsAsText(tagged);
  const region = keepsRegion ? UNKNOWN : await connection.regionBeside(named, olds);
  const result = pipe(
    check(olds, tagged, { region, secrets: secretsAt(secrets) }),
    E.map(({ region: found, ...inputs }) =>
      found === undefined || (keepsRegion && isUnknown(found)) ? inputs : { ...inputs, region: found },
    ),
  );
  if (texts.length === 0) return result;
  const others = E.isLeft(result) ? result.left : [];
  return E.left([...texts, ...others.filter((failure) => !isAboutOutputText(failure, texts))]);
};

/** Normalises fully known inputs: an engine may reach this step without a preview. */
export const validatedInputs = async (
  lifecycle: ResourceLifecycle,
  connection: Connection,
  olds: PlainObject,
  inputs: PlainObject,
): Outcome<PlainObject> => {
  const checked = await checkedInputs(lifecycle, connection, olds, inputs);
  if (E.isLeft(checked)) return fail(formatFailures(checked.left));
  // All values are known here, so a string equal to the unknown sentinel must not be treated as unknown.
  return holdsUnknown(checked.right)
    ? fail('A value is unknown, or is the text that stands for an unknown value.')
    : checked;
};
