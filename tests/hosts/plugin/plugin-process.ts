import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type {
  CheckResponse,
  ConfigureResponse,
  CreateResponse,
  DiffResponse,
  ReadResponse,
  UpdateResponse,
} from '@pulumi/pulumi/proto/provider_pb';
import { messages } from '../../../provider/hosts/plugin/sdk';
import type { Values } from '../../lifecycle/names';
import type { Diff } from '../../lifecycle/stack';
import { ROOT } from '../../support/workspace/pack';
import { marked, ProviderClient, sent } from './client';

/** What the engine says of a resource in each request. */
export interface About {
  readonly urn: string;
  readonly name: string;
  readonly type: string;
}

export interface Change {
  readonly id: string;
  readonly oldInputs: Values;
  readonly olds: Values;
  readonly news: Values;
}

const MAIN = join(ROOT, 'provider', 'hosts', 'plugin', 'main.ts');

let running: Promise<PluginProcess> | undefined;

/** The plugin as a process of its own. */
export class PluginProcess {
  private constructor(
    readonly child: ChildProcess,
    readonly client: ProviderClient,
  ) {}

  /** Starts the plugin as the engine does: with flags and its address. */
  static async start(args: ReadonlyArray<string> = [], env = process.env): Promise<PluginProcess> {
    const command = ['--require', 'tsx/cjs', MAIN, ...args];
    const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = await once(child.stdout ?? assert.fail('no output'), 'data');
    return new PluginProcess(child, new ProviderClient(Number(String(port))));
  }

  /** One process for all tests of a run: each of them configures it. */
  static shared(): Promise<PluginProcess> {
    running ??= PluginProcess.start();
    return running;
  }

  /** Ends the shared process, if one runs. */
  static async stopShared(): Promise<void> {
    const plugin = await running;
    running = undefined;
    await plugin?.stop();
  }

  /** Ends the process as the engine does; its exit code. */
  async stop(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    this.client.close();
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    const [code] = await ended;
    return code;
  }

  configure(settings: Values): Promise<ConfigureResponse> {
    const request = new messages.ConfigureRequest();
    request.setArgs(sent(settings));
    return this.client.call('configure', request);
  }

  async check(about: About, olds: Values, news: Values) {
    const request = new messages.CheckRequest();
    request.setUrn(about.urn).setName(about.name).setType(about.type);
    request.setOlds(sent(olds)).setNews(sent(news));
    const response = await this.client.call<CheckResponse>('check', request);
    const failures = response.getFailuresList();
    assert.ok(failures.every((failure) => failure.getProperty() === ''));
    return { inputs: marked(response.getInputs()), failures: failures.map((one) => one.getReason()) };
  }

  async diff(about: About, { id, oldInputs, olds, news }: Change): Promise<Diff> {
    const request = new messages.DiffRequest();
    request.setUrn(about.urn).setName(about.name).setType(about.type).setId(id);
    request.setOldInputs(sent(oldInputs)).setOlds(sent(olds)).setNews(sent(news));
    const response = await this.client.call<DiffResponse>('diff', request);
    return {
      changes: response.getChanges() === messages.DiffResponse.DiffChanges.DIFF_SOME,
      replaces: response.getReplacesList(),
      deleteBeforeReplace: response.getDeletebeforereplace(),
    };
  }

  async create(about: About, inputs: Values) {
    const request = new messages.CreateRequest();
    request.setUrn(about.urn).setName(about.name).setType(about.type).setProperties(sent(inputs));
    const response = await this.client.call<CreateResponse>('create', request);
    return { id: response.getId(), properties: marked(response.getProperties()) };
  }

  async read(about: About, id: string, properties: Values, inputs: Values = {}) {
    const request = new messages.ReadRequest();
    request.setUrn(about.urn).setName(about.name).setType(about.type).setId(id);
    request.setProperties(sent(properties)).setInputs(sent(inputs));
    const response = await this.client.call<ReadResponse>('read', request);
    return response.getId() === ''
      ? undefined
      : {
          id: response.getId(),
          properties: marked(response.getProperties()),
          inputs: marked(response.getInputs()),
        };
  }

  async update(about: About, { id, oldInputs, olds, news }: Change): Promise<Values> {
    const request = new messages.UpdateRequest();
    request.setUrn(about.urn).setName(about.name).setType(about.type).setId(id);
    request.setOldInputs(sent(oldInputs)).setOlds(sent(olds)).setNews(sent(news));
    const response = await this.client.call<UpdateResponse>('update', request);
    return marked(response.getProperties());
  }

  async delete(about: About, id: string, inputs: Values, properties: Values): Promise<void> {
    const request = new messages.DeleteRequest();
    request.setUrn(about.urn).setName(about.name).setType(about.type).setId(id);
    request.setOldInputs(sent(inputs)).setProperties(sent(properties));
    await this.client.call('delete', request);
  }
}
