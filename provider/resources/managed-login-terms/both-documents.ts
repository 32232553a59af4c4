import * as pulumi from '@pulumi/pulumi';
import { own } from '../../codec/plain-object';
import { violated, warningsOf } from '../../engine/rules';
import { TERMS_PAIR_RULES } from './rules';

/** A document that a program declares, as far as its values are known. */
export interface Declared {
  readonly resource: pulumi.Resource;
  /** The client as the program gives it. */
  readonly client: unknown;
  clientId?: string;
  termsName?: string;
  skipRules?: unknown;
}

/** Whether two documents may be of one client: what is not known may be. */
const mayShareClient = (one: Declared, other: Declared): boolean =>
  one.clientId === undefined || other.clientId === undefined || one.clientId === other.clientId;

/** The warnings about documents without the other one of their client. */
export const loneDocuments = (
  documents: ReadonlyArray<Declared>,
): ReadonlyArray<readonly [document: Declared, warning: string]> =>
  documents.flatMap((document) => {
    const { termsName, skipRules } = document;
    const hasOther = documents.some(
      (other) =>
        other !== document &&
        (other.termsName === undefined || other.termsName !== termsName) &&
        (other.client === document.client || mayShareClient(document, other)),
    );
    const isAlone = termsName !== undefined && !hasOther;
    return warningsOf(violated(TERMS_PAIR_RULES, { isAlone }, skipRules), true).map(
      (warning) => [document, warning] as const,
    );
  });

/** The documents of each run of a stack. */
const runs = new WeakMap<object, Declared[]>();

/** Logs the warnings once the program has declared everything: Node's event loop has nothing left to do. */
const warnAtTheEnd = (run: object, documents: ReadonlyArray<Declared>): void => {
  process.once('beforeExit', (code) => {
    // A run within another process, by the Automation API, has ended long before.
    if (code !== 0 || pulumi.runtime.getStackResource() !== run) return;
    for (const [{ resource }, warning] of loneDocuments(documents))
      pulumi.log.warn(warning, resource).catch(() => undefined);
  });
};

/** Records a document that the program declares. */
export const declareDocument = (resource: pulumi.Resource, args: object): void => {
  const run = pulumi.runtime.getStackResource();
  if (run === undefined) return;
  const document: Declared = { resource, client: own(args, 'clientId') };
  const documents = runs.get(run) ?? [];
  if (documents.length === 0) warnAtTheEnd(run, documents);
  runs.set(run, documents);
  documents.push(document);
  // An unknown value is not applied.
  for (const name of ['clientId', 'termsName', 'skipRules'] as const) {
    const given = own(args, name);
    // An unknown value is not applied.
    if (given !== undefined && given !== null)
      pulumi.output(given).apply((value) => Object.assign(document, { [name]: value }));
  }
};
