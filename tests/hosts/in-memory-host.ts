import * as E from 'fp-ts/Either';
import type { Path } from '../../provider/codec/path';
import type { ResourceLifecycle } from '../../provider/engine/resource-lifecycle';
import type { GetConfig } from '../../provider/hosts/connection';
import { type DiffOutcome, formatFailures } from '../../provider/hosts/outcomes';
import { ResourceHandler } from '../../provider/hosts/resource-handler';
import type { Values } from '../lifecycle/names';
import type { Host, Resource } from '../lifecycle/stack';

/** A host without Pulumi: its resources are moved on by a resource handler alone. */
export class InMemoryHost implements Host {
  readonly messages: string[] = [];
  private readonly handler: ResourceHandler;

  constructor(className: string, lifecycle: ResourceLifecycle, get: GetConfig) {
    this.handler = new ResourceHandler(className, lifecycle, (message) => this.messages.push(message));
    this.configure(get);
  }

  /** Reads the provider's configuration, as the process of each run does. */
  configure(get: GetConfig): void {
    this.handler.connection.configure(get);
  }

  /** The value of an outcome; a failure is thrown with its secrets redacted. */
  private unwrap<A>(outcome: E.Either<{ readonly message: string }, A>): A {
    if (E.isRight(outcome)) return outcome.right;
    throw new Error(this.masked(outcome.left.message));
  }

  masked(text: string): string {
    return this.handler.connection.secrets.mask(text);
  }

  async check(olds: Values, program: Values, secrets: readonly Path[] = []): Promise<Values> {
    const { failures, messages, inputs } = await this.handler.check(olds, { inputs: program, secrets });
    if (failures.length > 0) throw new Error(this.masked(formatFailures(failures)));
    this.messages.push(...messages.map((message) => this.masked(message)));
    return inputs;
  }

  async diff({ id, outputs }: Resource, inputs: Values): Promise<DiffOutcome> {
    return this.unwrap(await this.handler.diff(id, outputs, inputs));
  }

  async create(inputs: Values): Promise<Resource> {
    const { id, state } = this.unwrap(await this.handler.create(inputs));
    return { id, inputs, outputs: state };
  }

  async read(id: string, outputs: Values): Promise<Resource | undefined> {
    const found = this.unwrap(await this.handler.read(id, outputs));
    return found && { id, inputs: found.inputs, outputs: found.state };
  }

  async update({ id, outputs }: Resource, inputs: Values): Promise<Resource> {
    const { state } = this.unwrap(await this.handler.update(id, outputs, inputs));
    return { id, inputs, outputs: state };
  }

  async delete({ id, outputs }: Resource): Promise<void> {
    const message = this.unwrap(await this.handler.delete(id, outputs));
    if (message !== undefined) this.messages.push(message);
  }
}
