import * as pulumi from '@pulumi/pulumi';
import type { Path } from '../codec/path';
import { compact, own, type PlainObject } from '../codec/plain-object';
import { masked, SECRETS, textsAt, writingsOf } from '../codec/secret';
import { isUnknown, UNKNOWN } from '../codec/unknown';
import { DEFAULT_NAME } from '../engine/default-name';
import { providerText } from '../engine/provider-text';
import { PROVIDER } from '../engine/reserved-inputs';
import type { WarningsFor } from '../engine/warnings-for';
import { asGiven, type ReadByAws } from './as-given';
import { declaredPool } from './declared-pool';
import { withOwnProvider } from './foreign-provider';
import { givenArguments } from './given-arguments';
import { type Host, hostOfRun, otherType, typeOf, withOtherHost } from './host';
import { adoptOnce, claimOwnership, refuseSecondOwner } from './owners';
import { optionsOfPool } from './pool-options';
import { assertResolvable } from './provider-text';
import { type SecretInput, secretInputs } from './secret-inputs';

/** Whether any part of a value is an output, which may be secret. */
export const containsOutput = (value: unknown): boolean =>
  pulumi.Output.isInstance(value) ||
  value instanceof Promise ||
  (typeof value === 'object' && value !== null && Object.values(value).some(containsOutput));

/** The registration of a kind of resource with Pulumi. */
export interface Registration {
  /** Its class name in the registry, which the state records. */
  readonly kind: string;
  /** The names of all outputs, since Pulumi creates only the named ones. */
  readonly outputs: ReadonlyArray<string>;
  /** The declared inputs. */
  readonly inputs: object;
  /** Whether it has a name of its own, by default that of the Pulumi resource. */
  readonly isNamed?: true;
  /** The alternative to the `import` option. */
  readonly importAdvice: string;
  /** The warnings of rules that only warn, if the kind has any. */
  readonly warningsFor?: WarningsFor;
  /** Whether it has rules that look at its pool. */
  readonly looksAtPool?: true;
  /** Returns the settings as AWS reads them, if it ignores some. */
  readonly readByAws?: ReadByAws;
}

/** An output's value, or the unknown sentinel. */
const outputOf = async (resource: pulumi.CustomResource, name: string): Promise<unknown> => {
  const output: unknown = Reflect.get(resource, name);
  if (!pulumi.Output.isInstance(output)) return output;
  // The SDK itself uses `isKnown` to recognise unknown outputs; its types mark it internal.
  const known: unknown = await Reflect.get(output, 'isKnown');
  return known === false ? UNKNOWN : new Promise((resolve) => output.apply(resolve));
};

/** A resource older than this existed before the program ran, even with clock skew. */
const OLD = 10 * 60_000;

/**
 * Whether this run creates the resource: its id is unknown in a preview, and its creation date is recent in an update.
 */
const isNew = async (resource: pulumi.CustomResource): Promise<boolean> => {
  if (isUnknown(await outputOf(resource, 'id'))) return true;
  const created = Date.parse(String(await outputOf(resource, 'creationDate')));
  return !pulumi.runtime.isDryRun() && Date.now() - created < OLD;
};

/**
 * Logs rule warnings on the resource. The settings come from the registered outputs, after transformations. Each is
 * read separately, so an unknown one skips only the rules that depend on it. Unrelated outputs are not awaited, which
 * would slow down stacks with hundreds of pools.
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
    // A resource that could not be created has its own error.
    () => undefined,
  );
};

/**
 * The SDK records a stack trace for each of the four promises of an output, to locate leaked ones, and shows it only
 * with this variable. With 48 outputs the traces were most of a pool's cost in a program.
 */
const TRACES_PROMISES = Boolean(process.env['PULUMI_DEBUG_PROMISE_LEAKS']);

/** The paths of secret inputs; undefined if there are none. A rejected input has its own error. */
const pathsOf = (secrets: Promise<ReadonlyArray<SecretInput>>): Promise<ReadonlyArray<Path> | undefined> =>
  secrets.then(
    (found) => (found.length === 0 ? undefined : found.map(({ path }) => path)),
    () => undefined,
  );

/** The inputs of a resource: the declared ones, and the defaults of one that is not only read. */
const inputsOf = (
  name: string,
  { inputs, isNamed, outputs, looksAtPool }: Registration,
  isRead: boolean,
  host: Host,
): PlainObject => {
  const declared = compact(Object.entries(givenArguments(name, inputs)));
  if (isRead) return declared;
  return {
    // The engine gives the name of the resource to a plugin itself.
    ...(isNamed === true && host === 'dynamic' && { [DEFAULT_NAME]: name }),
    ...(looksAtPool === true && declaredPool(own(declared, 'userPoolId'))),
    ...optionsOfPool(own(declared, 'userPoolId'), outputs),
    ...declared,
  };
};

/** A resource of this package, on the host that the stack's configuration names. */
export abstract class CognitoResource extends pulumi.CustomResource {
  constructor(name: string, registration: Registration, opts: pulumi.CustomResourceOptions) {
    const { kind, outputs, importAdvice, warningsFor, readByAws } = registration;
    const host = hostOfRun();
    if (opts.import !== undefined && host === 'dynamic') {
      // Shown without a stack, which would not help a user.
      throw new pulumi.RunError(
        `${name}: Pulumi cannot import resources of a dynamic provider, so the \`import\` option has no effect here. ${importAdvice} To import it, use the plugin host (docs/hosts.md of this package).`,
      );
    }
    if (host === 'dynamic') assertResolvable();
    const props = inputsOf(name, registration, opts.id !== undefined, host);
    const aliases = withOtherHost(otherType(kind, host), opts.aliases);
    const options = { ...withOwnProvider(name, opts), aliases };
    // The SDK keeps the provider that a resource has itself or by its parents; its types mark it internal.
    const owner = { name, provider: (): unknown => Reflect.get(this, '__prov') };
    if (opts.id === undefined) refuseSecondOwner(owner, kind, props);
    const givesOutputs = containsOutput(props);
    const secrets = givesOutputs ? secretInputs(props) : Promise.resolve([]);
    secrets.catch(() => undefined);
    const { stackTraceLimit } = Error;
    if (!TRACES_PROMISES) Error.stackTraceLimit = 0;
    try {
      super(
        typeOf(kind, host),
        name,
        {
          ...Object.fromEntries(outputs.map((output) => [output, undefined])),
          ...props,
          ...(opts.id === undefined && adoptOnce(owner, kind, props)),
          // On the plugin, it tells `get` from an import, which reads the least program.
          ...((host === 'dynamic' || opts.id !== undefined) && { [PROVIDER]: providerText(kind) }),
          ...(host === 'dynamic' && givesOutputs && opts.id === undefined && { [SECRETS]: pathsOf(secrets) }),
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
    // `get` only reads the resource, so ownership and warnings do not apply.
    if (opts.id !== undefined) return;
    claimOwnership(this, owner, kind, props, host);
    // The plugin itself warns on the resource.
    if (warningsFor === undefined || host === 'plugin') return;
    const names = outputs.filter((output) => output === 'region' || own(props, output) !== undefined);
    // Outputs in the inputs are read from the registered outputs instead.
    const plain = (): PlainObject =>
      compact(names.filter((name) => !containsOutput(props[name])).map((name) => [name, props[name]]));
    const looked: WarningsFor = (answered, isNew) => {
      const given = plain();
      const settings = readByAws === undefined ? answered : asGiven(readByAws, given, answered);
      return warningsFor(settings, isNew, given);
    };
    warn(this, names, looked, secrets);
  }
}
