/*
 * One line a request, for whoever looks into what is slow or refused. It tells of the request what AWS's support asks for,
 * and no value of the program.
 */

export interface LoggedRequest {
  readonly operation: string;
  /** The pool's id; empty for a request that is about none. */
  readonly pool: string;
  /** Which attempt it is, from 1. */
  readonly attempt: number;
  /** Milliseconds in the queues of the quotas before it was sent. */
  readonly queued: number;
  /** Milliseconds until the answer. */
  readonly duration: number;
  /** AWS's error, or "ok". */
  readonly outcome: string;
  readonly requestId: string | undefined;
  /** Milliseconds until the next attempt, when there is one. */
  readonly wait: number | undefined;
}

/** What the engine hands to its plugins with `--logflow --logtostderr -v=<level>`. */
const VERBOSE = /^--?v=[1-9]/;

/** Whether requests are logged: off, unless it is asked for. */
export const isLogging = (
  env: NodeJS.ProcessEnv = process.env,
  args: ReadonlyArray<string> = process.argv,
): boolean =>
  env['PULUMI_COGNITO_LOG'] === 'debug' ||
  (args.some((arg) => /^--?logtostderr$/.test(arg)) && args.some((arg) => VERBOSE.test(arg)));

/** The line of a request. */
export const logLine = ({
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
