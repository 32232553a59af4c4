import type { dynamic } from '@pulumi/pulumi';
import * as E from 'fp-ts/Either';
import { asObject, compact, own, type PlainObject } from '../codec/plain-object';
import { pathsFrom, SECRETS } from '../codec/secret';
import { DEFAULT_NAME } from '../engine/default-name';
import type { OperationFailure } from '../engine/errors';
import { markSecrets, SECRET } from '../engine/mark-secrets';
import { POOL, PROVIDER, TAKE_OVER, withoutReserved } from '../engine/reserved-inputs';
import type { ResourceLifecycle } from '../engine/resource-lifecycle';
import { displayedInputs } from '../migration/displayed-inputs';
import { declaredInputs } from '../migration/foreign-inputs';
import { formatFailures, type Program } from './outcomes';
import { plainError } from './plain-error';
import { programWarnings } from './program-warnings';
import { ResourceHandler } from './resource-handler';

/** The property in which a state records the paths of its secrets. */
const secretsOf = (properties: PlainObject): PlainObject => compact([[SECRETS, own(properties, SECRETS)]]);

const reservedOf = (properties: PlainObject): PlainObject => ({
  ...secretsOf(properties),
  [PROVIDER]: own(properties, PROVIDER),
});

const programOf = (news: PlainObject): Program => ({
  inputs: withoutReserved(news),
  defaultName: own(news, DEFAULT_NAME),
  secrets: pathsFrom(own(news, SECRETS)),
  pool: own(news, POOL),
});

/** Adapts the handler of a kind to Pulumi's dynamic provider: reserved inputs, secret marks, thrown errors. */
export class DynamicHost implements dynamic.ResourceProvider<PlainObject, PlainObject> {
  private readonly handler: ResourceHandler;

  constructor(className: string, lifecycle: ResourceLifecycle) {
    this.handler = new ResourceHandler(className, lifecycle, (message) => this.logInfo(message));
  }

  private mask(text: string): string {
    return this.handler.connection.secrets.mask(text);
  }

  /** Logs a message, which the engine shows in the preview and the update. */
  private logInfo(message: string | undefined): void {
    if (message !== undefined) console.info(this.mask(message));
  }

  /** Properties for the engine, with secrets marked. */
  private marked(properties: PlainObject, reserved: PlainObject = {}): PlainObject {
    const always = this.handler.lifecycle.secrets.map((path) => path.split('.'));
    return markSecrets(properties, [...always, ...pathsFrom(own(reserved, SECRETS))]);
  }

  /** Returns the value of an outcome; throws a failure with its partial state. */
  private unwrap<A>(outcome: E.Either<OperationFailure, A>, reserved: PlainObject = {}, id?: string): A {
    if (E.isRight(outcome)) return outcome.right;
    const { message, partialState } = outcome.left;
    const error = plainError(this.mask(message));
    if (partialState === undefined) throw error;
    throw Object.assign(error, {
      id: id ?? partialState.id,
      properties: { ...this.marked(partialState.state, reserved), ...reserved },
      reasons: [error.message],
    });
  }

  configure = async ({ config }: dynamic.ConfigureRequest): Promise<void> =>
    this.handler.connection.configure((key) => config.get(key));

  warningsFor = (news: PlainObject): ReadonlyArray<string> =>
    programWarnings(this.handler.lifecycle, programOf(news));

  check = async (olds: PlainObject, news: PlainObject): Promise<dynamic.CheckResult<PlainObject>> => {
    const { secrets } = this.handler.connection;
    const hasProvider = Object.hasOwn(asObject(news), PROVIDER);
    const provider = hasProvider ? { [PROVIDER]: news[PROVIDER] } : {};
    const program = programOf(news);
    const { failures, messages, inputs, origin } = await this.handler.check(olds, program, hasProvider);
    // For a failure with a property name, the engine would print the value, including secrets.
    if (failures.length > 0) {
      const reasons = failures.map((failure) => this.mask(formatFailures([failure])));
      return {
        inputs: { ...program.inputs, ...provider },
        failures: reasons.map((reason) => ({ property: '', reason })),
      };
    }
    for (const message of messages) this.logInfo(message);
    const { secrets: paths = [] } = program;
    secrets.keep(inputs, paths);
    if (origin === undefined || !hasProvider) return { inputs: { ...inputs, ...provider } };
    const { className, lifecycle } = this.handler;
    return {
      inputs: {
        ...displayedInputs(origin, className, lifecycle.settings, olds, inputs, paths),
        ...provider,
        [TAKE_OVER]: { ...SECRET, value: inputs },
      },
    };
  };

  diff = async (id: string, olds: PlainObject, registered: PlainObject): Promise<dynamic.DiffResult> => {
    const news = declaredInputs(registered);
    const found = this.unwrap(await this.handler.diff(id, olds, news));
    for (const message of found.messages) this.logInfo(message);
    // Left undefined if there are changes, so that the engine shows each changed path.
    if (!found.changes) return { changes: false };
    return {
      replaces: [...found.replaces],
      ...(found.deleteBeforeReplace && { deleteBeforeReplace: true }),
    };
  };

  create = async (inputs: PlainObject): Promise<dynamic.CreateResult<PlainObject>> => {
    const news = withoutReserved(inputs);
    const secrets = this.handler.connection.secrets.kept(news);
    const reserved = { ...secrets, [PROVIDER]: inputs[PROVIDER] };
    const { id, state } = this.unwrap(await this.handler.create(news), reserved);
    return { id, outs: { ...this.marked(state), ...secrets } };
  };

  read = async (id: string, properties: PlainObject = {}): Promise<dynamic.ReadResult<PlainObject>> => {
    this.handler.connection.secrets.learn(properties);
    const found = this.unwrap(await this.handler.read(id, properties), reservedOf(properties), id);
    if (found === undefined) return {};
    const props = { ...this.marked(found.state), ...secretsOf(properties) };
    return { id, props, inputs: this.marked(found.inputs) };
  };

  update = async (
    id: string,
    olds: PlainObject,
    registered: PlainObject,
  ): Promise<dynamic.UpdateResult<PlainObject>> => {
    const news = declaredInputs(registered);
    this.handler.connection.secrets.learn(olds);
    const secrets = this.handler.connection.secrets.kept(news);
    const reserved = { ...secrets, [PROVIDER]: registered[PROVIDER] };
    const { state } = this.unwrap(await this.handler.update(id, olds, news), reserved, id);
    // The engine marks secrets by their name in the program; another provider's state uses other names.
    const marked = this.handler.isTakeOver(id, olds) ? this.marked(state, secrets) : this.marked(state);
    return { outs: { ...marked, ...secrets } };
  };

  delete = async (id: string, properties: PlainObject): Promise<void> => {
    this.handler.connection.secrets.learn(properties);
    this.logInfo(this.unwrap(await this.handler.delete(id, properties), reservedOf(properties), id));
  };
}
