import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ResourceProviderClient } from '@pulumi/pulumi/proto/provider_grpc_pb.js';
import * as proto from '@pulumi/pulumi/proto/provider_pb.js';
import { Status } from '@pulumi/pulumi/proto/status_pb.js';
import type { PlainObject } from '../../provider/codec/plain-object';
import { ROOT } from './built';

type Struct = NonNullable<ReturnType<proto.CheckRequest['getNews']>>;

// Pulumi's own copies of these two packages: its messages are theirs.
const ofPulumi = createRequire(require.resolve('@pulumi/pulumi'));
const { credentials } = ofPulumi('@grpc/grpc-js') as {
  credentials: { createInsecure(): ConstructorParameters<typeof ResourceProviderClient>[1] };
};
const { Struct } = ofPulumi('google-protobuf/google/protobuf/struct_pb') as {
  Struct: { fromJavaScript(value: PlainObject): Struct };
};

const inward = (properties: PlainObject): Struct => Struct.fromJavaScript(properties);
const outward = (struct: Struct | undefined): PlainObject => (struct?.toJavaScript() ?? {}) as PlainObject;

/** What an operation failed with, as the engine gets it. */
export interface Failed {
  readonly message: string;
  readonly init?: {
    readonly id: string;
    readonly properties: PlainObject;
    readonly reasons: ReadonlyArray<string>;
  };
}

interface Rpc {
  readonly message: string;
  readonly details?: string;
  readonly metadata?: { get(key: string): ReadonlyArray<string | Buffer> };
}

const failedOf = (error: Rpc): Failed => {
  const [packed] = error.metadata?.get('grpc-status-details-bin') ?? [];
  const message = error.details ?? error.message;
  if (!(packed instanceof Buffer)) return { message };
  const [detail] = Status.deserializeBinary(packed).getDetailsList();
  if (detail?.getTypeName() !== 'pulumirpc.ErrorResourceInitFailed') return { message };
  const init = proto.ErrorResourceInitFailed.deserializeBinary(detail.getValue_asU8());
  return {
    message,
    init: { id: init.getId(), properties: outward(init.getProperties()), reasons: init.getReasonsList() },
  };
};

/** A project that has the package among its dependencies: the process looks for it from its own folder upwards. */
const project = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'pool-project-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules', 'pulumi-cognito-user-pool'), 'dir');
  return folder;
};

/** Pulumi's own process for dynamic providers, and the engine's side of the conversation with it. */
export class DynamicProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly client: ResourceProviderClient,
    private readonly folder: string,
  ) {}

  /** Starts it as Pulumi's launcher does: in the project's folder, with the engine's address. */
  static async start(env: NodeJS.ProcessEnv): Promise<DynamicProcess> {
    const script = require.resolve('@pulumi/pulumi/cmd/dynamic-provider');
    const folder = project();
    const child = spawn(process.execPath, [script, '127.0.0.1:1'], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    const [port] = (await Promise.race([
      once(lines, 'line'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`the process ended with ${code}`))),
    ])) as [string];
    return new DynamicProcess(
      child,
      new ResourceProviderClient(`127.0.0.1:${port}`, credentials.createInsecure()),
      folder,
    );
  }

  async stop(): Promise<void> {
    this.client.close();
    const exited = once(this.child, 'exit');
    this.child.kill();
    await exited;
    rmSync(this.folder, { recursive: true });
  }

  private ask<Q, A>(
    call: (request: Q, callback: (error: Rpc | null, answer: A) => void) => unknown,
    request: Q,
  ): Promise<A> {
    return new Promise((resolve, reject) => {
      call.call(this.client, request, (error, answer) => (error ? reject(failedOf(error)) : resolve(answer)));
    });
  }

  async configure(config: PlainObject): Promise<void> {
    const request = new proto.ConfigureRequest();
    request.setArgs(inward(config));
    await this.ask<proto.ConfigureRequest, unknown>(this.client.configure, request);
  }

  async check(olds: PlainObject, news: PlainObject) {
    const request = new proto.CheckRequest();
    request.setOlds(inward(olds));
    request.setNews(inward(news));
    const answer = await this.ask<proto.CheckRequest, proto.CheckResponse>(this.client.check, request);
    return {
      inputs: outward(answer.getInputs()),
      failures: answer.getFailuresList().map((failure) => failure.toObject()),
    };
  }

  async diff(id: string, olds: PlainObject, news: PlainObject) {
    const request = new proto.DiffRequest();
    request.setId(id);
    request.setOlds(inward(olds));
    request.setNews(inward(news));
    const answer = await this.ask<proto.DiffRequest, proto.DiffResponse>(this.client.diff, request);
    const { DIFF_NONE, DIFF_SOME } = proto.DiffResponse.DiffChanges;
    const changes = answer.getChanges();
    return {
      changes: changes === DIFF_NONE ? 'none' : changes === DIFF_SOME ? 'some' : 'compare the inputs',
      replaces: answer.getReplacesList(),
    };
  }

  async create(properties: PlainObject) {
    const request = new proto.CreateRequest();
    request.setProperties(inward(properties));
    const answer = await this.ask<proto.CreateRequest, proto.CreateResponse>(this.client.create, request);
    return { id: answer.getId(), properties: outward(answer.getProperties()) };
  }

  async read(id: string, properties: PlainObject) {
    const request = new proto.ReadRequest();
    request.setId(id);
    request.setProperties(inward(properties));
    const answer = await this.ask<proto.ReadRequest, proto.ReadResponse>(this.client.read, request);
    return {
      id: answer.getId(),
      properties: outward(answer.getProperties()),
      inputs: outward(answer.getInputs()),
    };
  }

  async update(id: string, olds: PlainObject, news: PlainObject): Promise<PlainObject> {
    const request = new proto.UpdateRequest();
    request.setId(id);
    request.setOlds(inward(olds));
    request.setNews(inward(news));
    const answer = await this.ask<proto.UpdateRequest, proto.UpdateResponse>(this.client.update, request);
    return outward(answer.getProperties());
  }

  async delete(id: string, properties: PlainObject): Promise<void> {
    const request = new proto.DeleteRequest();
    request.setId(id);
    request.setProperties(inward(properties));
    await this.ask<proto.DeleteRequest, unknown>(this.client.delete, request);
  }
}
