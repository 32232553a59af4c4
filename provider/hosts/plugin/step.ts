import * as E from 'fp-ts/Either';
import { own, type PlainObject } from '../../codec/plain-object';
import { pathsFrom, SECRETS } from '../../codec/secret';
import type { CreateRecord } from '../../engine/create-record';
import type { Deadline } from '../../engine/deadline';
import type { OperationFailure } from '../../engine/errors';
import { markSecrets } from '../../engine/mark-secrets';
import { providerText } from '../../engine/provider-text';
import { PROVIDER } from '../../engine/reserved-inputs';
import type { GetConfig } from '../connection';
import { ResourceHandler } from '../resource-handler';
import type { EngineLog } from './engine-log';
import { Refusal } from './failures';
import type { Owners } from './owners';
import { type Properties, propertiesFrom } from './properties';
import type { StructMessage } from './sdk';
import { type Subject, subjectOf } from './subject';

/** What every step of a plugin has. */
export interface PluginContext {
  readonly config: GetConfig;
  readonly log: EngineLog;
  /** What this run has read by an import id, by kind and id. */
  readonly imported: Set<string>;
  readonly owners: Owners;
}

type Paths = Properties['secrets'];

/** One step of one resource: its handler, and the secrets of the properties in its messages. */
export class Step {
  readonly subject: Subject;
  readonly handler: ResourceHandler;
  /** The paths of secrets in the program and in the state. */
  private secrets: Paths = [];

  constructor(
    about: Parameters<typeof subjectOf>[0],
    private readonly context: PluginContext,
    deadline?: Deadline,
    record?: CreateRecord,
  ) {
    this.subject = subjectOf(about);
    const { kind, lifecycle, urn } = this.subject;
    const log = (message: string) => context.log.write(urn, 'info', this.mask(message));
    this.handler = new ResourceHandler(kind, lifecycle, log, deadline, record);
    this.handler.connection.configure(context.config);
  }

  /** The properties in a message; from then on no message shows the secret ones. */
  read(message: StructMessage | undefined): Properties {
    const { values, secrets } = propertiesFrom(message);
    const paths = [...secrets, ...pathsFrom(own(values, SECRETS))];
    this.handler.connection.secrets.learn(values, paths);
    this.secrets = [...this.secrets, ...paths];
    return { values, secrets: paths };
  }

  mask(text: string): string {
    return this.handler.connection.secrets.mask(text);
  }

  info(messages: ReadonlyArray<string | undefined>): void {
    for (const message of messages) {
      if (message !== undefined) this.context.log.write(this.subject.urn, 'info', this.mask(message));
    }
  }

  warn(warnings: ReadonlyArray<string>): void {
    for (const warning of warnings) this.context.log.warnOnce(this.subject.urn, this.mask(warning));
  }

  /** Properties for the engine: secrets are marked, and the other host recognises them as its own. */
  inputs(properties: PlainObject): PlainObject {
    return {
      ...markSecrets(properties, [...this.always, ...this.secrets]),
      // After a move to the dynamic host without a change, that finds its code in the state.
      [PROVIDER]: providerText(this.subject.kind),
    };
  }

  state(values: PlainObject): PlainObject {
    const byText = new Map(this.secrets.map((path) => [JSON.stringify(path), path]));
    // These need no record, and one that began with the first refresh would be displayed as a change.
    for (const path of this.always) byText.delete(JSON.stringify(path));
    return { ...this.inputs(values), ...(byText.size > 0 && { [SECRETS]: [...byText.values()] }) };
  }

  /** What is secret in every resource of the kind. */
  private get always(): Paths {
    return this.subject.lifecycle.secrets.map((path) => path.split('.'));
  }

  /** Records that this run imports the resource. */
  imports(id: string): void {
    this.context.imported.add(this.keyOf(id));
  }

  /** Whether this run imports the resource too, perhaps under another name. */
  isImported(id: string): boolean {
    return this.context.imported.has(this.keyOf(id));
  }

  private keyOf(id: string): string {
    return `${this.subject.kind} ${id}`;
  }

  /** The value of an outcome; a failure is thrown with what it left. */
  unwrap<A>(outcome: E.Either<OperationFailure, A>, inputs: PlainObject = {}, id?: string): A {
    if (E.isRight(outcome)) return outcome.right;
    const { message, partialState: left } = outcome.left;
    if (left === undefined) throw new Refusal(this.mask(message));
    throw new Refusal(this.mask(message), undefined, {
      id: id ?? left.id,
      properties: this.state(left.state),
      inputs: this.inputs(inputs),
    });
  }
}
