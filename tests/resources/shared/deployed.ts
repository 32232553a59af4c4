import { deepEqual, equal, fail, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { flattenSettings } from '../../../provider/codec/flatten';
import { getIn } from '../../../provider/codec/object-path';
import { showPath } from '../../../provider/codec/path';
import { omit, pick } from '../../../provider/codec/pick';
import type { PlainObject } from '../../../provider/codec/plain-object';
import { semanticEquals } from '../../../provider/codec/semantic-equals';
import type { Checker } from '../../../provider/engine/check';
import { parseImportId } from '../../../provider/engine/import-id';
import type { ResourceLifecycle } from '../../../provider/engine/resource-lifecycle';
import { importById } from '../../../provider/hosts/imported';
import type { ResourceHandler } from '../../../provider/hosts/resource-handler';
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

/** The import id of a resource that is deployed. */
const importIdOf = ({ lifecycle }: ResourceHandler, { id, outs }: Deployed): string => {
  const hasOwnId = lifecycle.isSingleton === true || lifecycle.compositeId !== undefined;
  return hasOwnId || outs['userPoolId'] === undefined ? id : `${outs['userPoolId']}/${id}`;
};

/** An import has inputs that are accepted, and with them as with the whole program itself there is nothing to change. */
export const isImportedAsDeclared = async (
  harness: ProviderHarness,
  made: Deployed,
  program?: PlainObject,
  notImported: ReadonlyArray<string> = [],
): Promise<void> => {
  const handler = harness.handler();
  const imported = await importById(handler, importIdOf(handler, made));
  ok(E.isRight(imported) && imported.right !== undefined, JSON.stringify(imported));
  const { id, state, inputs } = imported.right;
  equal(id, made.id);
  const programs =
    program === undefined
      ? []
      : [{ ...harness.base, ...omit(program, notImported), ...pick(inputs, notImported) }];
  for (const declared of [inputs, ...programs]) {
    const checked = await handler.check(inputs, { inputs: declared });
    deepEqual(checked.failures, []);
    const diff = await handler.diff(id, state, checked.inputs);
    ok(E.isRight(diff) && !diff.right.changes, JSON.stringify({ diff, declared, state }, null, 1));
  }
};

/** The paths at which the settings of two resources differ. */
export const differing = ({ settings }: ResourceLifecycle, pair: readonly [PlainObject, PlainObject]) => {
  const paths = pair
    .flatMap((live) => flattenSettings(settings, live))
    .filter(({ path, codec, options }) => {
      const [first, second] = pair.map((live) => getIn(live, path));
      return !semanticEquals(codec, options, first, second);
    });
  return [...new Set(paths.map(({ path }) => showPath(path)))];
};

/** What the program of an import makes, after the first is deleted, has the same settings at AWS. */
export const isMadeAgain = async (
  harness: ProviderHarness,
  made: Deployed,
  notImported: ReadonlyArray<string> = [],
): Promise<void> => {
  const handler = harness.handler();
  const live = async (of: Deployed) => {
    const parsed = parseImportId(handler.lifecycle, importIdOf(handler, of));
    if (E.isLeft(parsed)) return fail(parsed.left);
    const { id, state } = parsed.right;
    const imported = await importById(handler, importIdOf(handler, of));
    const read = await handler.read(id, state);
    if (E.isLeft(imported) || E.isLeft(read)) return fail(JSON.stringify({ imported, read }));
    const found: PlainObject = read.right?.state ?? {};
    // A user name that AWS generates is another one each time.
    const generated = Object.keys(found).filter((name) => found[name] === id);
    return {
      inputs: imported.right?.inputs ?? fail('nothing is imported'),
      state: omit(found, [...generated, ...notImported]),
    };
  };
  const first = await live(made);
  await harness.delete({ ...made, outs: { ...made.outs, deletionPolicy: 'DELETE', forceDestroy: true } });
  const again = await live(await harness.create(first.inputs));
  deepEqual(again.inputs, first.inputs);
  deepEqual(
    differing(handler.lifecycle, [first.state, again.state]).filter((path) => !notImported.includes(path)),
    [],
  );
};

/**
 * A resource is as its program says: a second preview has no change, a refresh finds no drift, and neither writes. Nothing
 * reads the settings in `writeOnly`, so a refresh has none of them; an import has none of those in `notImported`.
 */
export const isSteady = async (
  harness: ProviderHarness,
  made: Deployed,
  program: PlainObject,
  writeOnly: ReadonlyArray<string> = [],
  notImported: ReadonlyArray<string> = writeOnly,
): Promise<void> => {
  harness.calls();
  deepEqual(made.outs['unmanaged'] ?? [], []);
  deepEqual(await harness.diff(made, program), { changes: false });
  const found = (await harness.refresh(made)) ?? fail('it is gone');
  deepEqual(found.outs, made.outs);
  deepEqual(withoutSecretMarks(found.inputs), omit(withoutSecretMarks(made.inputs), writeOnly));
  deepEqual(await harness.diff(found, program), { changes: false });
  await isImportedAsDeclared(harness, made, program, notImported);
  deepEqual(writesOf(harness), []);
  // What a run adopts is kept where the run deletes it too.
  if (!Object.hasOwn(program, 'adoptId')) await isMadeAgain(harness, made, notImported);
};
