import { writeLogTo } from '../../aws/debug-log';
import { EngineLog } from './engine-log';
import { onceGone } from './engine-presence';
import { grpc, NO_SIZE_LIMITS, ResourceProviderService } from './sdk';
import { Service, served } from './service';
import { uncaught } from './uncaught';

/** The address of the engine: the last argument that is one. The engine gives flags, such as `--tracing URL`, before it. */
const addressIn = (args: ReadonlyArray<string>): string | undefined =>
  args.findLast((arg) => /^[\w.[\]:-]+:\d+$/.test(arg) && !arg.startsWith('-'));

/** Serves the provider until the engine ends it. The port is all that it writes to the standard output. */
const start = (args: ReadonlyArray<string>): void => {
  const log = new EngineLog(addressIn(args));
  const server = new grpc.Server(NO_SIZE_LIMITS);
  const { methods } = new Service(log);
  if (log.engine !== undefined) writeLogTo((line) => log.write('', 'info', line));
  server.addService(
    ResourceProviderService,
    Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, served(method, log)])),
  );
  // Nothing of one resource may end the steps of the others.
  process.on('uncaughtException', uncaught);
  process.on('unhandledRejection', uncaught);
  const end = (): void => {
    methods.cancel();
    server.tryShutdown(() => {
      log.close();
      process.exit(0);
    });
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  if (log.engine !== undefined) onceGone(log.engine, end);
  server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) => {
    if (error !== null) throw error;
    process.stdout.write(`${port}\n`);
  });
};

start(process.argv.slice(2));
