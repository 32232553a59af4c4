import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Path } from '../../provider/codec/path';
import { markSecrets } from '../../provider/engine/mark-secrets';
import type { GetConfig } from '../../provider/hosts/connection';
import type { Values } from '../lifecycle/names';
import type { Diff, Host, Resource } from '../lifecycle/stack';
import { withoutSecretMarks } from '../lifecycle/without-secret-marks';
import type { Calls } from './plugin/calls';
import { PluginProcess } from './plugin/plugin-process';

const SETTINGS = ['region', 'endpoint', 'quotaShare'];

/** The properties of an answer without what the plugin keeps beside them for itself. */
const without = (values: Values): Values => {
  const { __provider: text, __secrets: _, ...others } = withoutSecretMarks(values);
  assert.equal(typeof text, 'string', 'the dynamic host finds its code in every state');
  return others;
};

/** The steps of the plugin as a process of its own, over gRPC, as the engine calls them. */
export class PluginSteps implements Host {
  /** The marked inputs and outputs of the resources, as the engine's state has them, by those without marks. */
  private readonly kept = new WeakMap<Values, Values>();

  private constructor(
    private readonly plugin: Calls,
    private readonly kind: string,
    /** A stack of its own: the plugin records creates by their URNs. */
    private readonly stack = randomUUID(),
  ) {}

  static async open(kind: string, get: GetConfig): Promise<PluginSteps> {
    const { calls: plugin } = await PluginProcess.shared();
    const settings = SETTINGS.map((name) => [name, get(`cognito-user-pool:${name}`)]);
    await plugin.configure(Object.fromEntries(settings));
    return new PluginSteps(plugin, kind);
  }

  private known(values: Values): Values {
    const known = without(values);
    this.kept.set(known, values);
    return known;
  }

  private stated(values: Values): Values {
    return this.kept.get(values) ?? values;
  }

  private get about() {
    return {
      urn: `urn:pulumi:${this.stack}::shop::cognito-user-pool:index:${this.kind}::${this.kind}`,
      name: this.kind,
      type: `cognito-user-pool:index:${this.kind}`,
    };
  }

  async check(olds: Values, program: Values, secrets: readonly Path[] = []): Promise<Values> {
    const news = markSecrets(program, secrets);
    const { inputs, failures } = await this.plugin.check(this.about, this.stated(olds), news);
    if (failures.length > 0) throw new Error(failures.join('\n'));
    return this.known(inputs);
  }

  async diff({ id, inputs, outputs }: Resource, news: Values): Promise<Diff> {
    return this.plugin.diff(this.about, {
      id,
      oldInputs: this.stated(inputs),
      olds: this.stated(outputs),
      news: this.stated(news),
    });
  }

  async create(inputs: Values): Promise<Resource> {
    const { id, properties } = await this.plugin.create(this.about, this.stated(inputs));
    return { id, inputs, outputs: this.known(properties) };
  }

  async read(id: string, outputs: Values): Promise<Resource | undefined> {
    const found = await this.plugin.read(this.about, id, this.stated(outputs));
    return found && { id: found.id, inputs: this.known(found.inputs), outputs: this.known(found.properties) };
  }

  async update({ id, inputs, outputs }: Resource, news: Values): Promise<Resource> {
    const properties = await this.plugin.update(this.about, {
      id,
      oldInputs: this.stated(inputs),
      olds: this.stated(outputs),
      news: this.stated(news),
    });
    return { id, inputs: news, outputs: this.known(properties) };
  }

  delete({ id, inputs, outputs }: Resource): Promise<void> {
    return this.plugin.delete(this.about, id, this.stated(inputs), this.stated(outputs));
  }
}
