import { isDeepStrictEqual } from 'node:util';
import type { dynamic } from '@pulumi/pulumi';
import type { Values } from './names';

export type Outcome = 'created' | 'unchanged' | 'updated' | 'replaced';

export interface Plan {
  readonly outcome: Outcome;
  readonly inputs: Values;
  readonly replaces: readonly string[];
}

interface Resource {
  readonly id: string;
  readonly inputs: Values;
  readonly outputs: Values;
}

type Provider = dynamic.ResourceProvider<Values, Values>;

const PROVIDER = { __provider: 'the text of the provider' };

/** What a value is once it has been sent over the engine's protocol. */
const sent = (values: unknown): Values => JSON.parse(JSON.stringify(values ?? {})) as Values;

const without = ({ __provider: _, ...values }: Values): Values => values;

function method<K extends keyof Provider>(provider: Provider, name: K): NonNullable<Provider[K]> {
  const found = provider[name];
  if (found === undefined) throw new Error(`the provider has no ${name}`);
  return found;
}

/** One resource in a stack, whatever host moves it. */
export interface ResourceStack {
  readonly id: string;
  readonly outputs: Values;
  readonly isEmpty: boolean;
  readonly preview: (program: Values) => Promise<Plan>;
  readonly up: (program: Values) => Promise<Outcome>;
  /** Reads the live resource into the state; the inputs that it then has. */
  readonly refresh: () => Promise<Values>;
  /** Reads an existing resource without a state, as `get` does. */
  readonly get: (id: string) => Promise<Values | undefined>;
  readonly destroy: () => Promise<void>;
}

/** One resource in a stack: calls the provider when, and with what, Pulumi's engine and dynamic provider do. */
export class Stack implements ResourceStack {
  private resource: Resource | undefined;

  constructor(private readonly provider: Provider) {}

  get id(): string {
    if (this.resource === undefined) throw new Error('the stack holds no resource');
    return this.resource.id;
  }

  get outputs(): Values {
    return without(this.resource?.outputs ?? {});
  }

  get isEmpty(): boolean {
    return this.resource === undefined;
  }

  async preview(program: Values): Promise<Plan> {
    const { resource } = this;
    const inputs = await this.checked(resource?.inputs ?? {}, program);
    if (resource === undefined) return { outcome: 'created', inputs, replaces: [] };
    const { changes, replaces = [] } = await method(this.provider, 'diff')(
      resource.id,
      sent(resource.outputs),
      sent(inputs),
    );
    // An answer without a verdict leaves it to the engine, which compares the inputs.
    if (!(changes ?? !isDeepStrictEqual(resource.inputs, inputs)))
      return { outcome: 'unchanged', inputs, replaces: [] };
    return { outcome: replaces.length > 0 ? 'replaced' : 'updated', inputs, replaces };
  }

  async up(program: Values): Promise<Outcome> {
    const { outcome, inputs } = await this.preview(program);
    const { resource } = this;
    if (resource === undefined) await this.create(inputs);
    else if (outcome === 'unchanged') this.resource = { ...resource, inputs };
    else if (outcome === 'updated') await this.update(resource, inputs);
    else {
      await this.create(await this.checked({}, program));
      await method(this.provider, 'delete')(resource.id, sent(resource.outputs));
    }
    return outcome;
  }

  /** Reads the live resource into the state; the inputs that it then has. */
  async refresh(): Promise<Values> {
    const { resource } = this;
    if (resource === undefined) return {};
    const { id, props, inputs } = await method(this.provider, 'read')(resource.id, sent(resource.outputs));
    this.resource =
      id === undefined || id === ''
        ? undefined
        : { id, outputs: sent({ ...props, ...PROVIDER }), inputs: sent({ ...inputs, ...PROVIDER }) };
    return without(this.resource?.inputs ?? {});
  }

  /** Reads an existing resource without a state, as `get` does. */
  async get(id: string): Promise<Values | undefined> {
    const found = await method(this.provider, 'read')(id, { ...PROVIDER });
    return found.id === undefined ? undefined : without(sent(found.props));
  }

  async destroy(): Promise<void> {
    const { resource } = this;
    if (resource === undefined) return;
    await method(this.provider, 'delete')(resource.id, sent(resource.outputs));
    this.resource = undefined;
  }

  private async checked(olds: Values, program: Values): Promise<Values> {
    const { inputs, failures = [] } = await method(this.provider, 'check')(
      sent(olds),
      sent({ ...program, ...PROVIDER }),
    );
    if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join('\n'));
    return sent({ ...inputs, ...PROVIDER });
  }

  private async create(inputs: Values): Promise<void> {
    const { id, outs } = await method(this.provider, 'create')(sent(inputs));
    this.resource = { id, inputs, outputs: sent({ ...outs, ...PROVIDER }) };
  }

  private async update({ id, outputs }: Resource, inputs: Values): Promise<void> {
    const { outs } = await method(this.provider, 'update')(id, sent(outputs), sent(inputs));
    this.resource = { id, inputs, outputs: sent({ ...outs, ...PROVIDER }) };
  }
}
