/*
 * One line per request, for debugging slow or refused requests. It includes the details that AWS Support needs, and no
 * values of the program.
 */

export interface LoggedRequest {
  readonly operation: string;
  /** The pool's id; empty for a request without a pool. */
  readonly pool: string;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  /** Milliseconds in the quota queues before it was sent. */
  readonly queued: number;
  /** Milliseconds until the response. */
  readonly duration: number;
  /** AWS's error code, or "ok". */
  readonly outcome: string;
  readonly requestId: string | undefined;
  /** Milliseconds until the next attempt, if there is one. */
  readonly wait: number | undefined;
}

/** The argument that the engine passes to its plugins with `--logflow --logtostderr -v=<level>`. */
const VERBOSE = /^--?v=[1-9]/;

/** Whether requests are logged; off by default. */
export const isLogging = (
  env: NodeJS.ProcessEnv = process.env,
  args: ReadonlyArray<string> = process.argv,
): boolean =>
  env['PULUMI_COGNITO_LOG'] === 'debug' ||
  (args.some((arg) => /^--?logtostderr$/.test(arg)) && args.some((arg) => VERBOSE.test(arg)));

let write = (line: string): void => void process.stderr.write(`${line}\n`);

/** Sends the lines elsewhere than to the standard error: the engine prints that of a dynamic provider, not of a plugin. */
export const writeLogTo = (to: (line: string) => void): void => {
  write = to;
};

/** Formats the log line of a request. */
const logLine = ({
  operation,
  pool,
  attempt,
  queued,
  duration,
  outcome,
  requestId,
  wait,
}: LoggedRequest): string =>
  [
    `cognito ${operation}`,
    `pool=${pool || '-'}`,
    `attempt=${attempt}`,
    `queued=${Math.round(queued)}ms`,
    `duration=${Math.round(duration)}ms`,
    `outcome=${outcome}`,
    `request=${requestId ?? '-'}`,
    ...(wait === undefined ? [] : [`wait=${Math.round(wait)}ms`]),
  ].join(' ');

/** Logs a request. */
export const logRequest = (request: LoggedRequest): void => write(logLine(request));
