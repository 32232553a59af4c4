import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { dynamic } from '@pulumi/pulumi';
import type { Path } from '../../provider/codec/path';
import { SECRETS } from '../../provider/codec/secret';
import type { GetConfig } from '../../provider/hosts/connection';
import { handler } from '../../provider/provider-v1';
import type { Values } from '../lifecycle/names';
import type { Diff, Host, Resource } from '../lifecycle/stack';
import { withoutSecretMarks } from '../lifecycle/without-secret-marks';

type Provider = Required<dynamic.ResourceProvider<Values, Values>>;

const PROVIDER = { __provider: 'the text of the provider' };

/** What a value is once it has been sent over the engine's protocol. */
const sent = (values: unknown): Values =>
  withoutSecretMarks(JSON.parse(JSON.stringify(values ?? {})) as Values);

const carried = (values: Values): Values => sent({ ...values, ...PROVIDER });

const without = (values: unknown): Values => {
  const { __provider: _, ...others } = sent(values);
  return others;
};

/** The steps of Pulumi's dynamic provider, with what the engine adds to its properties. */
export class DynamicSteps implements Host {
  private constructor(private readonly provider: Provider) {}

  static async open(kind: string, get: GetConfig): Promise<DynamicSteps> {
    const provider = handler(kind) as Provider;
    const require = (key: string): string => get(key) ?? assert.fail(`no ${key}`);
    await provider.configure({ config: { get, require } });
    return new DynamicSteps(provider);
  }

  async check(olds: Values, program: Values, secrets: readonly Path[] = []): Promise<Values> {
    const before = Object.keys(olds).length === 0 ? {} : carried(olds);
    const { inputs, failures = [] } = await this.provider.check(
      before,
      carried({ ...program, ...(secrets.length > 0 && { [SECRETS]: secrets }) }),
    );
    if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join('\n'));
    return without(inputs);
  }

  async diff({ id, inputs: before, outputs }: Resource, inputs: Values): Promise<Diff> {
    const found = await this.provider.diff(id, carried(outputs), carried(inputs));
    const { changes, replaces = [], deleteBeforeReplace = false } = found;
    // An answer without a verdict leaves it to the engine, which compares the inputs.
    return { changes: changes ?? !isDeepStrictEqual(before, inputs), replaces, deleteBeforeReplace };
  }

  async create(inputs: Values): Promise<Resource> {
    const { id, outs } = await this.provider.create(carried(inputs));
    return { id, inputs, outputs: without(outs) };
  }

  async read(known: string, outputs: Values): Promise<Resource | undefined> {
    const { id, props, inputs } = await this.provider.read(known, carried(outputs));
    return id === undefined || id === ''
      ? undefined
      : { id, inputs: without(inputs), outputs: without(props) };
  }

  async update({ id, outputs }: Resource, inputs: Values): Promise<Resource> {
    const { outs } = await this.provider.update(id, carried(outputs), carried(inputs));
    return { id, inputs, outputs: without(outs) };
  }

  delete({ id, outputs }: Resource): Promise<void> {
    return this.provider.delete(id, carried(outputs));
  }
}
