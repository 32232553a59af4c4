import * as pulumi from '@pulumi/pulumi';
import { own } from '../codec/plain-object';
import type { Declared, WarningsTogether } from '../engine/declared-together';

/** A declared resource, with its registration. */
interface Registered extends Declared {
  readonly resource: pulumi.Resource;
}

/** The resources of each run of a stack, by what warns about them. */
const runs = new WeakMap<object, Map<WarningsTogether, Registered[]>>();

/** Logs the warnings once the program has declared everything: Node's event loop has nothing left to do. */
const warnAtTheEnd = (
  run: object,
  declared: ReadonlyArray<Registered>,
  warningsFor: WarningsTogether,
): void => {
  process.once('beforeExit', (code) => {
    // A run within another process, by the Automation API, has ended long before.
    if (code !== 0 || pulumi.runtime.getStackResource() !== run) return;
    for (const [about, warning] of warningsFor(declared)) {
      const registered = declared.find((one) => one === about);
      pulumi.log.warn(warning, registered?.resource).catch(() => undefined);
    }
  });
};

/** Records a resource, with these of its arguments, for the warnings at the end of the program. */
export const declareTogether = (
  resource: pulumi.Resource,
  args: object,
  names: ReadonlyArray<string>,
  warningsFor: WarningsTogether,
): void => {
  const run = pulumi.runtime.getStackResource();
  if (run === undefined) return;
  const ofRun = runs.get(run) ?? new Map<WarningsTogether, Registered[]>();
  runs.set(run, ofRun);
  const declared = ofRun.get(warningsFor) ?? [];
  if (!ofRun.has(warningsFor)) warnAtTheEnd(run, declared, warningsFor);
  ofRun.set(warningsFor, declared);
  const one: Registered = { resource, given: { ...args }, known: {} };
  declared.push(one);
  for (const name of names) {
    const value = own(args, name);
    // An unknown value is not applied.
    if (value !== undefined && value !== null)
      pulumi.output(value).apply((found) => Object.assign(one.known, { [name]: found }));
  }
};
