import { type EngineClient, engineLog, grpc, NO_SIZE_LIMITS } from './sdk';

/** How a message appears, on the line of the resource and among the diagnostics. */
export type Severity = 'info' | 'warning';

/** The log of the engine, which prints each message with its resource. */
export class EngineLog {
  private client: EngineClient | undefined;
  private readonly warned = new Set<string>();
  /** The messages on their way. */
  private readonly pending = new Set<Promise<void>>();

  constructor(private address: string | undefined) {}

  /** Where the engine listens. */
  get engine(): string | undefined {
    return this.address;
  }

  /** Logs to another engine: the one that attaches to a plugin that runs already. */
  attach(address: string): void {
    this.client?.close();
    this.client = undefined;
    this.address = address;
  }

  /** A lost message is no reason to fail. */
  write(urn: string, severity: Severity, message: string): void {
    if (this.address === undefined) return;
    const { EngineClient, LogRequest, LogSeverity } = engineLog();
    this.client ??= new EngineClient(this.address, grpc.credentials.createInsecure(), NO_SIZE_LIMITS);
    const request = new LogRequest();
    request.setUrn(urn);
    request.setMessage(message);
    request.setSeverity(severity === 'warning' ? LogSeverity.WARNING : LogSeverity.INFO);
    const { client } = this;
    const sent: Promise<void> = new Promise((resolve) => client.log(request, () => resolve()));
    this.pending.add(sent);
    void sent.then(() => this.pending.delete(sent));
  }

  /** Warns once of the same: the engine checks a resource that it replaces twice. */
  warnOnce(urn: string, message: string): void {
    const key = JSON.stringify([urn, message]);
    if (this.warned.has(key)) return;
    this.warned.add(key);
    this.write(urn, 'warning', message);
  }

  /** Resolves once the engine has every message, so that none is lost when the process ends. */
  async flushed(): Promise<void> {
    await Promise.all(this.pending);
  }

  close(): void {
    this.client?.close();
  }
}
