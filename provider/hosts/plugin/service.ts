import type { PluginAttach } from '@pulumi/pulumi/proto/plugin_pb';
import type {
  CheckRequest,
  ConfigureRequest,
  ConstructRequest,
  CreateRequest,
  DeleteRequest,
  DiffRequest,
  InvokeRequest,
  ReadRequest,
  UpdateRequest,
} from '@pulumi/pulumi/proto/provider_pb';
import type { GetConfig } from '../connection';
import { Cancellation } from './cancellation';
import type { EngineLog } from './engine-log';
import { failureOf } from './failures';
import { Owners } from './owners';
import { schemaText, versionOfPackage } from './package-files';
import { type Answer, Empty, type Message, messages, PluginInfo, type ServerCall } from './sdk';

/** A method of the protocol: the answer to a request. A failure is thrown. */
export type Method = (request: never) => Message | Promise<Message>;

/** Loaded with the first use: they take most of the time and the memory of a start. */
const resources = (): typeof import('./resource-calls') => require('./resource-calls');
const configuration = (): typeof import('./configuration-calls') => require('./configuration-calls');

const presets = (): typeof import('./construct') => require('./construct');
const functions = (): typeof import('./invoke') => require('./invoke');

/** The methods of Pulumi's provider protocol, for one engine. */
export class Service {
  private readonly cancellation = new Cancellation();
  private config: GetConfig = () => undefined;
  private readonly imported = new Set<string>();
  private readonly owners = new Owners();

  constructor(private readonly log: EngineLog) {}

  private get context() {
    return { config: this.config, log: this.log, imported: this.imported, owners: this.owners };
  }

  /** A method that begins nothing once the engine has cancelled. */
  private step<R>(method: (request: R) => Promise<Message>) {
    return (request: R): Promise<Message> => {
      this.cancellation.assertNotCancelled();
      return method(request);
    };
  }

  /** The methods by their names in the protocol; the engine takes any other for one that this provider lacks. */
  readonly methods = {
    getPluginInfo: () => {
      const info = new PluginInfo();
      info.setVersion(versionOfPackage());
      return info;
    },
    attach: (request: PluginAttach) => {
      this.log.attach(request.getAddress());
      return new Empty();
    },
    getSchema: async () => {
      const response = new messages.GetSchemaResponse();
      response.setSchema(await schemaText());
      return response;
    },
    checkConfig: async (request: CheckRequest) => configuration().checkConfig(request),
    diffConfig: async (request: DiffRequest) => configuration().diffConfig(request),
    configure: async (request: ConfigureRequest) => {
      const { settingsOf, configured } = configuration();
      this.config = settingsOf(request);
      // A plugin that is attached serves one run after another.
      this.owners.clear();
      return configured();
    },
    check: this.step(async (request: CheckRequest) => resources().check(request, this.context)),
    diff: this.step(async (request: DiffRequest) => resources().diff(request, this.context)),
    create: this.step(async (request: CreateRequest) => resources().create(request, this.context)),
    read: this.step(async (request: ReadRequest) => resources().read(request, this.context)),
    update: this.step(async (request: UpdateRequest) => resources().update(request, this.context)),
    delete: this.step(async (request: DeleteRequest) => resources().remove(request, this.context)),
    construct: this.step(async (request: ConstructRequest) => presets().construct(request, this.log.engine)),
    invoke: this.step(async (request: InvokeRequest) => functions().invoke(request, this.config)),
    cancel: () => {
      this.cancellation.cancel();
      return new Empty();
    },
  } satisfies { readonly [name: string]: Method };
}

/** A method as a server calls it. */
export const served =
  (method: Method, log: Pick<EngineLog, 'flushed'>) =>
  (call: ServerCall, answer: Answer): void => {
    const answered = async (): Promise<Message> => {
      // The server has decoded the request as the message of this method.
      const message = await method(call.request as Parameters<Method>[0]);
      await log.flushed();
      return message;
    };
    answered().then(
      (message) => answer(null, message),
      (thrown: unknown) => answer(failureOf(thrown)),
    );
  };
