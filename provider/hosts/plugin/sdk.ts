import { createRequire } from 'node:module';
import type * as engine from '@pulumi/pulumi/proto/engine_pb';
import type * as plugin from '@pulumi/pulumi/proto/plugin_pb';
import type * as provider from '@pulumi/pulumi/proto/provider_pb';
import type * as status from '@pulumi/pulumi/proto/status_pb';

/*
 * The messages of Pulumi's protocol, and gRPC. They come from the folder of the SDK, since another copy would have other
 * classes, and one by one: the whole SDK takes most of a second and 60 MB to load.
 */

export type StructMessage = NonNullable<ReturnType<provider.CheckRequest['getNews']>>;
export type ValueMessage = NonNullable<ReturnType<ReturnType<StructMessage['getFieldsMap']>['get']>>;
type ListMessage = NonNullable<ReturnType<ValueMessage['getListValue']>>;
type AnyMessage = ReturnType<status.Status['getDetailsList']>[number];
export type Message = StructMessage | { readonly serializeBinary: () => Uint8Array };

interface Structs {
  readonly Struct: new () => StructMessage;
  readonly Value: new () => ValueMessage;
  readonly ListValue: new () => ListMessage;
}

/** The metadata of a failed call. */
export interface Metadata {
  readonly set: (key: string, value: Buffer) => void;
}

/** What a server answers to a call that fails. */
export interface CallFailure {
  readonly code: number;
  readonly details: string;
  readonly metadata?: Metadata;
}

/** A call as the server gets it. */
export interface ServerCall {
  readonly request: unknown;
}

export type Answer = (failure: CallFailure | null, message?: Message) => void;

export interface Server {
  readonly addService: (
    service: object,
    methods: { readonly [name: string]: (call: ServerCall, answer: Answer) => void },
  ) => void;
  readonly bindAsync: (
    address: string,
    credentials: object,
    bound: (error: Error | null, port: number) => void,
  ) => void;
  /** Ends once the calls under way have ended. */
  readonly tryShutdown: (ended: (error?: Error) => void) => void;
}

/** The client of the engine's log. */
export interface EngineClient {
  readonly log: (request: engine.LogRequest, logged: (error: Error | null) => void) => void;
  readonly close: () => void;
}

interface Grpc {
  readonly Server: new (options: { readonly [name: string]: number }) => Server;
  readonly ServerCredentials: { readonly createInsecure: () => object };
  readonly credentials: { readonly createInsecure: () => object };
  readonly Metadata: new () => Metadata;
  readonly status: {
    readonly CANCELLED: number;
    readonly INVALID_ARGUMENT: number;
    readonly FAILED_PRECONDITION: number;
    readonly INTERNAL: number;
    readonly UNKNOWN: number;
  };
}

interface EngineServices {
  readonly EngineClient: new (
    address: string,
    credentials: object,
    options: { readonly [name: string]: number },
  ) => EngineClient;
}

/** Loads a module from the folder of the SDK: messages of another copy would be of another class. */
export const fromSdk = createRequire(require.resolve('@pulumi/pulumi/package.json'));

export const grpc: Grpc = fromSdk('@grpc/grpc-js');
export const structs: Structs = fromSdk('google-protobuf/google/protobuf/struct_pb');
export const { Empty }: { readonly Empty: new () => Message } = fromSdk(
  'google-protobuf/google/protobuf/empty_pb',
);
export const messages: typeof provider = fromSdk('./proto/provider_pb');
export const { PluginInfo }: typeof plugin = fromSdk('./proto/plugin_pb');
export const { ResourceProviderService }: { readonly ResourceProviderService: object } =
  fromSdk('./proto/provider_grpc_pb');

/** Needed for failures alone. */
export const statusMessages = (): typeof status & { readonly Any: new () => AnyMessage } => ({
  ...fromSdk('./proto/status_pb'),
  ...fromSdk('google-protobuf/google/protobuf/any_pb'),
});

/** Needed once something is logged. */
export const engineLog = (): typeof engine & EngineServices => ({
  ...fromSdk('./proto/engine_pb'),
  ...fromSdk('./proto/engine_grpc_pb'),
});

/** No limit on the size of messages: a pool with many settings, or an image, exceeds the default of 4 MB. */
export const NO_SIZE_LIMITS = {
  'grpc.max_receive_message_length': -1,
  'grpc.max_send_message_length': -1,
} as const;
