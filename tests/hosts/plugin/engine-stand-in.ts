import { createRequire } from 'node:module';
import type { LogRequest } from '@pulumi/pulumi/proto/engine_pb';
import { Empty, engineLog, grpc, NO_SIZE_LIMITS, type Server } from '../../../provider/hosts/plugin/sdk';

const fromSdk = createRequire(require.resolve('@pulumi/pulumi/package.json'));

/** One message in the engine's log. */
export interface Logged {
  readonly urn: string;
  readonly severity: 'info' | 'warning' | 'other';
  readonly isStatus: boolean;
  readonly message: string;
}

/** The log service of an engine. */
export class EngineStandIn {
  readonly logged: Logged[] = [];

  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  static start(): Promise<EngineStandIn> {
    const { LogSeverity } = engineLog();
    const server = new grpc.Server(NO_SIZE_LIMITS);
    const { EngineService } = fromSdk('./proto/engine_grpc_pb');
    const logged: Logged[] = [];
    server.addService(EngineService, {
      log: ({ request }, answer) => {
        // The service has decoded it.
        const sent = request as LogRequest;
        const severity = sent.getSeverity();
        logged.push({
          urn: sent.getUrn(),
          severity:
            severity === LogSeverity.WARNING ? 'warning' : severity === LogSeverity.INFO ? 'info' : 'other',
          isStatus: sent.getEphemeral(),
          message: sent.getMessage(),
        });
        answer(null, new Empty());
      },
    });
    return new Promise((resolve, reject) => {
      server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) => {
        if (error !== null) return reject(error);
        const engine = new EngineStandIn(server, `127.0.0.1:${port}`);
        resolve(Object.assign(engine, { logged }));
      });
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.tryShutdown(() => resolve()));
  }
}
