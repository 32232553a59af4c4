import type { provider } from '@pulumi/pulumi';
import type { ConstructRequest, ConstructResponse } from '@pulumi/pulumi/proto/provider_pb';
import { Refusal } from './failures';
import { versionOfPackage } from './package-files';
import { constructPreset, HAS_PROTECT } from './presets';
import { type CallFailure, fromSdk, grpc, NO_SIZE_LIMITS, structs } from './sdk';
import { orUncaught } from './uncaught';

/** The client of a provider. */
interface ProviderClient {
  readonly construct: (
    request: ConstructRequest,
    answer: (failure: CallFailure | null, response: ConstructResponse) => void,
  ) => void;
}

interface ProviderClients {
  readonly ResourceProviderClient: new (
    address: string,
    credentials: object,
    options: { readonly [name: string]: number },
  ) => ProviderClient;
}

const EVENTS = ['uncaughtException', 'unhandledRejection'] as const;

/** Runs a start without the handlers that it adds to the process: they would print a stack, beside our own message. */
const withoutHandlers = async <A>(start: () => Promise<A>): Promise<A> => {
  const before = EVENTS.map((event) => [event, process.rawListeners(event)] as const);
  try {
    return await start();
  } finally {
    // The listeners of a process are functions of any arguments.
    for (const [event, known] of before)
      for (const handler of process.rawListeners(event))
        if (!known.includes(handler)) process.off(event, handler as (...args: unknown[]) => void);
  }
};

/** The port of a server that writes it to the standard output, where the engine expects ours alone. */
const portOf = async (start: () => Promise<void>): Promise<number> => {
  const { log } = console;
  let port = 0;
  console.log = (text: unknown) => {
    port = Number(text);
  };
  try {
    await start();
  } finally {
    console.log = log;
  }
  return port;
};

/**
 * The client of Pulumi's own server of component providers, in this process: the options, the dependencies, the monitor
 * and the secrets of a preset are its work.
 */
const started = async (engine: string): Promise<ProviderClient> => {
  const { main }: typeof provider = fromSdk('./provider');
  const { ResourceProviderClient }: ProviderClients = fromSdk('./proto/provider_grpc_pb');
  const presets = { version: versionOfPackage(), construct: constructPreset };
  const port = await withoutHandlers(() => portOf(() => main(presets, [engine])));
  return new ResourceProviderClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure(), NO_SIZE_LIMITS);
};

let client: Promise<ProviderClient> | undefined;

/** Constructs a preset with its children. */
export const construct = async (
  request: ConstructRequest,
  engine: string | undefined,
): Promise<ConstructResponse> => {
  if (engine === undefined)
    throw new Refusal('A preset needs the address of an engine, and this plugin was started without one.');
  client ??= started(engine);
  const server = await client;
  const inputs = request.getInputs() ?? new structs.Struct();
  const hasProtect = new structs.Value();
  hasProtect.setBoolValue(request.hasProtect());
  inputs.getFieldsMap().set(HAS_PROTECT, hasProtect);
  request.setInputs(inputs);
  return orUncaught(
    new Promise<ConstructResponse>((resolve, reject) => {
      server.construct(request, (failure, response) =>
        failure === null ? resolve(response) : reject(new Refusal(failure.details, failure.code)),
      );
    }),
  );
};
