import assert from 'node:assert/strict';
import * as E from 'fp-ts/Either';
import type { ResourceLifecycle } from '../../provider/engine/resource-lifecycle';
import type { GetConfig } from '../../provider/hosts/connection';
import { formatFailures } from '../../provider/hosts/outcomes';
import { ResourceHandler } from '../../provider/hosts/resource-handler';
import type { Values } from '../lifecycle/names';
import type { Outcome, Plan, ResourceStack } from '../lifecycle/stack';

const unwrap = <A>(outcome: E.Either<{ readonly message: string }, A>): A =>
  E.isRight(outcome) ? outcome.right : assert.fail(outcome.left.message);

/** A host without Pulumi: one resource in memory, moved on by a resource handler alone. */
export class InMemoryHost implements ResourceStack {
  readonly messages: string[] = [];
  private resource: { readonly id: string; readonly inputs: Values; readonly outputs: Values } | undefined;
  private readonly handler: ResourceHandler;

  constructor(className: string, lifecycle: ResourceLifecycle, get: GetConfig) {
    this.handler = new ResourceHandler(className, lifecycle, (message) => this.messages.push(message));
    this.handler.connection.configure(get);
  }

  get id(): string {
    return this.resource?.id ?? assert.fail('the stack holds no resource');
  }
  get outputs(): Values {
    return this.resource?.outputs ?? {};
  }
  get isEmpty(): boolean {
    return this.resource === undefined;
  }

  async preview(program: Values, olds = this.resource?.inputs ?? {}): Promise<Plan> {
    const { failures, messages, inputs } = await this.handler.check(olds, { inputs: program });
    assert.equal(failures.length, 0, formatFailures(failures));
    this.messages.push(...messages);
    if (this.resource === undefined) return { outcome: 'created', inputs, replaces: [] };
    const { changes, replaces } = unwrap(await this.handler.diff(this.id, this.outputs, inputs));
    const changed = replaces.length > 0 ? 'replaced' : 'updated';
    return { outcome: changes ? changed : 'unchanged', inputs, replaces: [...replaces] };
  }

  async up(program: Values): Promise<Outcome> {
    const { outcome, inputs } = await this.preview(program);
    const before = this.resource;
    if (outcome === 'unchanged' && before !== undefined) this.resource = { ...before, inputs };
    else if (outcome === 'updated') {
      const { id, state } = unwrap(await this.handler.update(this.id, this.outputs, inputs));
      this.resource = { id, inputs, outputs: state };
    } else {
      this.resource = undefined;
      const { inputs: created } = await this.preview(program, {});
      const { id, state } = unwrap(await this.handler.create(created));
      this.resource = { id, inputs: created, outputs: state };
      if (before !== undefined) unwrap(await this.handler.delete(before.id, before.outputs));
    }
    return outcome;
  }

  async refresh(id = this.resource?.id, outputs = this.outputs): Promise<Values> {
    const found = id === undefined ? undefined : unwrap(await this.handler.read(id, outputs));
    this.resource = found && { id: id ?? '', inputs: found.inputs, outputs: found.state };
    return found?.inputs ?? {};
  }

  async get(id: string): Promise<Values | undefined> {
    return unwrap(await this.handler.read(id, {}))?.state;
  }

  async destroy(): Promise<void> {
    if (this.resource) unwrap(await this.handler.delete(this.id, this.outputs));
    this.resource = undefined;
  }
}
