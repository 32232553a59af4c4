import { deepEqual, fail, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { omit } from '../../../provider/codec/pick';
import type { PlainObject } from '../../../provider/codec/plain-object';
import type { Checker } from '../../../provider/engine/check';
import type { Deployed, ProviderHarness } from '../../guarantees/provider-harness';
import { withoutSecretMarks } from '../../lifecycle/without-secret-marks';

/** A configuration that somebody publishes, in AWS's names: facts only, with invented ids, files and secrets. */
export interface Published {
  readonly source: string;
  readonly api: PlainObject;
  /** The rules of which it is warned. */
  readonly warns?: ReadonlyArray<string>;
}

/** A configuration that somebody publishes and AWS refuses, or is said to refuse. */
export interface Refused extends Published {
  /** AWS's answer, or what AWS documents. */
  readonly reason: string;
  /** The properties at which it is refused, or warned of. */
  readonly path: ReadonlyArray<string>;
}

/** The configurations in `deployed/` beside a test. */
export const deployedIn = <A>(folder: string, file: 'published' | 'refused'): ReadonlyArray<A> =>
  JSON.parse(readFileSync(join(folder, 'deployed', `${file}.json`), 'utf8'));

const REGION = 'us-east-1';

const NAMES: PlainObject = { userPoolId: `${REGION}_Pool`, region: REGION };

/** The rules of which a program is warned, each once; it must be accepted. */
export const warnedRules = ({ check, warningsFor }: Checker, program: PlainObject): ReadonlyArray<string> => {
  const result = check({}, { ...NAMES, ...program }, { region: REGION });
  ok(E.isRight(result), JSON.stringify(E.isLeft(result) ? result.left : undefined, null, 2));
  const ids = warningsFor(result.right).map((text) => /skipRules: \["(.*)"\]/.exec(text)?.[1] ?? text);
  return [...new Set(ids)];
};

/** The paths at which a program is refused; undefined if it is accepted. */
export const refusedPaths = ({ check }: Checker, program: PlainObject): ReadonlyArray<string> | undefined => {
  const result = check({}, { ...NAMES, ...program }, { region: REGION });
  return E.isLeft(result) ? [...new Set(result.left.map(({ path }) => path))] : undefined;
};

/** The operations since the last call that change something. */
export const writesOf = (harness: ProviderHarness): ReadonlyArray<string> =>
  harness.calls().filter((operation) => !/^(?:Admin)?(?:Describe|List|Get)/.test(operation));

/**
 * A resource is as its program says: a second preview has no change, a refresh finds no drift, and neither writes. Nothing
 * reads the settings in `writeOnly`, so a refresh has none of them.
 */
export const isSteady = async (
  harness: ProviderHarness,
  made: Deployed,
  program: PlainObject,
  writeOnly: ReadonlyArray<string> = [],
): Promise<void> => {
  harness.calls();
  deepEqual(made.outs['unmanaged'] ?? [], []);
  deepEqual(await harness.diff(made, program), { changes: false });
  const found = (await harness.refresh(made)) ?? fail('it is gone');
  deepEqual(found.outs, made.outs);
  deepEqual(withoutSecretMarks(found.inputs), omit(withoutSecretMarks(made.inputs), writeOnly));
  deepEqual(await harness.diff(found, program), { changes: false });
  deepEqual(writesOf(harness), []);
};
