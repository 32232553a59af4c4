import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../support/workspace/pack';
import { Calls } from './calls';
import { ProviderClient } from './client';

const MAIN = join(ROOT, 'provider', 'hosts', 'plugin', 'main.ts');

let running: Promise<PluginProcess> | undefined;

/** The plugin as a process of its own. */
export class PluginProcess {
  readonly calls: Calls;

  private constructor(
    readonly child: ChildProcess,
    readonly client: ProviderClient,
  ) {
    this.calls = new Calls(client);
  }

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
}
