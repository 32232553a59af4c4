import * as pulumi from '@pulumi/pulumi';
import type { Path } from '../codec/path';
import { compact, own, type PlainObject } from '../codec/plain-object';
import { masked, SECRETS, textsAt, writingsOf } from '../codec/secret';
import { isUnknown, UNKNOWN } from '../codec/unknown';
import { asGiven, type ReadByAws } from './as-given';
import { withOwnProvider } from './foreign-provider';
import { adoptOnce, claimOwnership, refuseSecondOwner } from './owners';
import { assertResolvable, ENTRY } from './provider-text';
import { type SecretInput, secretInputs } from './secret-inputs';

/** What Pulumi's dynamic provider runs: this package by its name, the same text for every resource of a kind and every version. */
export const providerText = (kind: string): string =>
  `exports.handler=()=>require("${ENTRY}").handler("${kind}");`;

/** Whether any part of a value is another resource's output, which may be secret. */
export const containsOutput = (value: unknown): boolean =>
  pulumi.Output.isInstance(value) ||
  value instanceof Promise ||
  (typeof value === 'object' && value !== null && Object.values(value).some(containsOutput));

type WarningsFor = (settings: PlainObject, isNew: boolean) => ReadonlyArray<string>;

/** What a kind of resource is, to the program. */
export interface Registration {
  /** The name of its class, by which the state calls it: one of the registry. */
  readonly kind: string;
  /** The names of all outputs: Pulumi makes only those that are named. */
  readonly outputs: ReadonlyArray<string>;
  /** What the program gives, defaults included. */
  readonly inputs: pulumi.Inputs;
  /** What to do in place of the `import` option. */
  readonly importAdvice: string;
  /** What may be wrong with the settings, when there are such rules. */
  readonly warningsFor?: WarningsFor;
  /** How AWS reads the settings, where it drops some. */
  readonly read?: ReadByAws;
}

/** An output of a resource, or the text that stands for one that is not known yet. */
const outputOf = async (resource: pulumi.CustomResource, name: string): Promise<unknown> => {
  const output: unknown = Reflect.get(resource, name);
  if (!pulumi.Output.isInstance(output)) return output;
  // `isKnown` is how the SDK itself tells an unknown output; in its types it is only marked internal.
  const known: unknown = await Reflect.get(output, 'isKnown');
  return known === false ? UNKNOWN : new Promise((resolve) => output.apply(resolve));
};

/** A resource that is older than this was there before the program ran, whatever the clocks say. */
const OLD = 10 * 60_000;

/** Whether the resource is made by this run: a preview knows no id of it, and an update a young creation date. */
const isNew = async (resource: pulumi.CustomResource): Promise<boolean> => {
  if (isUnknown(await outputOf(resource, 'id'))) return true;
  const created = Date.parse(String(await outputOf(resource, 'creationDate')));
  return !pulumi.runtime.isDryRun() && Date.now() - created < OLD;
};

/**
 * Says on the resource what may be wrong with the settings that the program gives. They are taken from the registered
 * outputs, as the engine has them after transformations, each by itself, so that an unknown one silences only the rules
 * it matters to. Others are not waited for: a stack of hundreds of pools would feel it.
 */
const warn = (
  resource: pulumi.CustomResource,
  names: ReadonlyArray<string>,
  warningsFor: WarningsFor,
  secrets: Promise<ReadonlyArray<SecretInput>>,
): void => {
  const settings = names.map(async (name) => [name, await outputOf(resource, name)] as const);
  void Promise.all([secrets, isNew(resource), ...settings]).then(
    ([secrets, isNew, ...found]) => {
      const texts = secrets.flatMap(({ value }) => textsAt(value, []).flatMap(writingsOf));
      for (const message of warningsFor(compact(found), isNew))
        void pulumi.log.warn(masked(message, texts), resource);
    },
    // A resource that could not be made has its own error.
    () => undefined,
  );
};

/**
 * The SDK takes a stack trace for each of the four promises behind every output, to tell where a leaked one came from,
 * and shows it only where this is set. With 48 outputs they were most of what a pool costs a program.
 */
const TRACES_PROMISES = Boolean(process.env['PULUMI_DEBUG_PROMISE_LEAKS']);

/** The paths of secret inputs, or nothing where there are none. An input that fails has its own error. */
const pathsOf = (secrets: Promise<ReadonlyArray<SecretInput>>): Promise<ReadonlyArray<Path> | undefined> =>
  secrets.then(
    (found) => (found.length === 0 ? undefined : found.map(({ path }) => path)),
    () => undefined,
  );

/** A resource of this package, hosted by Pulumi's dynamic provider. */
export abstract class CognitoResource extends pulumi.CustomResource {
  constructor(
    name: string,
    { kind, outputs, inputs, importAdvice, warningsFor, read }: Registration,
    opts: pulumi.CustomResourceOptions,
  ) {
    if (opts.import !== undefined) {
      // Shown without a stack, which would say nothing to a user.
      throw new pulumi.RunError(
        `${name}: Pulumi cannot import resources of a dynamic provider, so the \`import\` option has no effect here. ${importAdvice}`,
      );
    }
    assertResolvable();
    const props = compact(Object.entries(inputs));
    const options = withOwnProvider(name, opts);
    if (opts.id === undefined) refuseSecondOwner(name, kind, props);
    const givesOutputs = containsOutput(props);
    const secrets = givesOutputs ? secretInputs(props) : Promise.resolve([]);
    secrets.catch(() => undefined);
    const { stackTraceLimit } = Error;
    if (!TRACES_PROMISES) Error.stackTraceLimit = 0;
    try {
      super(
        `pulumi-nodejs:dynamic/cognito-user-pool:${kind}`,
        name,
        {
          ...Object.fromEntries(outputs.map((output) => [output, undefined])),
          ...props,
          ...(opts.id === undefined && adoptOnce(name, kind, props)),
          __provider: providerText(kind),
          ...(givesOutputs && opts.id === undefined && { [SECRETS]: pathsOf(secrets) }),
        },
        options,
      );
    } catch (thrown) {
      Error.stackTraceLimit = stackTraceLimit;
      if (thrown instanceof Error) Error.captureStackTrace(thrown);
      throw thrown;
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
    // What is only read was not written by this program.
    if (opts.id !== undefined) return;
    claimOwnership(this, name, kind, props);
    if (warningsFor === undefined) return;
    const names = outputs.filter((output) => output === 'region' || own(props, output) !== undefined);
    // What is not known yet is as the engine answers it.
    const plain = (): PlainObject =>
      compact(names.filter((name) => !containsOutput(props[name])).map((name) => [name, props[name]]));
    const looked: WarningsFor =
      read === undefined
        ? warningsFor
        : (answered, isNew) => warningsFor(asGiven(read, plain(), answered), isNew);
    warn(this, names, looked, secrets);
  }
}
