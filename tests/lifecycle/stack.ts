import type { Path } from '../../provider/codec/path';
import type { Values } from './names';

export type Outcome = 'created' | 'unchanged' | 'updated' | 'replaced';

export interface Plan {
  readonly outcome: Outcome;
  readonly inputs: Values;
  readonly replaces: readonly string[];
}

/** A resource as a state has it. */
export interface Resource {
  readonly id: string;
  readonly inputs: Values;
  readonly outputs: Values;
}

export interface Diff {
  readonly changes: boolean;
  readonly replaces: readonly string[];
  readonly deleteBeforeReplace?: boolean;
}

/** The steps of a resource on a host; a failure is thrown. */
export interface Host {
  /** The inputs that a program declares, checked; `secrets` are the paths that it marks as secret. */
  readonly check: (olds: Values, program: Values, secrets?: readonly Path[]) => Promise<Values>;
  readonly diff: (resource: Resource, inputs: Values) => Promise<Diff>;
  readonly create: (inputs: Values) => Promise<Resource>;
  readonly read: (id: string, outputs: Values) => Promise<Resource | undefined>;
  readonly update: (resource: Resource, inputs: Values) => Promise<Resource>;
  readonly delete: (resource: Resource) => Promise<void>;
}

/** One resource in a stack: calls its host when, and with what, Pulumi's engine does. */
export class Stack<H extends Host = Host> {
  private resource: Resource | undefined;

  constructor(readonly host: H) {}

  get id(): string {
    if (this.resource === undefined) throw new Error('the stack holds no resource');
    return this.resource.id;
  }

  get outputs(): Values {
    return this.resource?.outputs ?? {};
  }

  get isEmpty(): boolean {
    return this.resource === undefined;
  }

  private async planned(program: Values): Promise<Plan & Partial<Diff>> {
    const { resource } = this;
    const inputs = await this.host.check(resource?.inputs ?? {}, program);
    if (resource === undefined) return { outcome: 'created', inputs, replaces: [] };
    const diff = await this.host.diff(resource, inputs);
    if (!diff.changes) return { outcome: 'unchanged', inputs, replaces: [] };
    return { ...diff, outcome: diff.replaces.length > 0 ? 'replaced' : 'updated', inputs };
  }

  async preview(program: Values): Promise<Plan> {
    const { outcome, inputs, replaces } = await this.planned(program);
    return { outcome, inputs, replaces };
  }

  async up(program: Values): Promise<Outcome> {
    const { outcome, inputs, deleteBeforeReplace = false } = await this.planned(program);
    const { host, resource } = this;
    if (resource === undefined) this.resource = await host.create(inputs);
    else if (outcome === 'unchanged') this.resource = { ...resource, inputs };
    else if (outcome === 'updated') this.resource = await host.update(resource, inputs);
    else {
      const anew = await host.check({}, program);
      if (deleteBeforeReplace) await host.delete(resource);
      this.resource = await host.create(anew);
      if (!deleteBeforeReplace) await host.delete(resource);
    }
    return outcome;
  }

  /** Reads the live resource into the state; the inputs that it then has. */
  async refresh(): Promise<Values> {
    if (this.resource !== undefined) this.resource = await this.host.read(this.id, this.outputs);
    return this.resource?.inputs ?? {};
  }

  /** Reads an existing resource without a state, as `get` does. */
  async get(id: string, known: Values = {}): Promise<Values | undefined> {
    return (await this.host.read(id, known))?.outputs;
  }

  async destroy(): Promise<void> {
    if (this.resource !== undefined) await this.host.delete(this.resource);
    this.resource = undefined;
  }
}
