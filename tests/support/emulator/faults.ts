export interface Fault {
  /** Which requests it strikes; all of them when absent. */
  operation?: string;
  poolId?: string;
  /** How many of them pass first. */
  skip?: number;
  /** The number of requests that it affects; 1 by default. */
  times?: number;
  kind: 'error' | 'delay' | 'drop-before' | 'drop-after' | 'garbage';
  type?: string;
  message?: string;
  status?: number;
  delayMs?: number;
  /** Whether the request has its effect before the delay, not after it. */
  isAnswerDelayed?: boolean;
  body?: string;
  contentType?: string;
}

interface Armed {
  readonly fault: Fault;
  skip: number;
  times: number;
}

/** The faults a test has asked for, in that order. */
export class Faults {
  #armed: Armed[] = [];

  add(fault: Fault): void {
    this.#armed.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
  }

  clear(): void {
    this.#armed = [];
  }

  /** The fault that strikes a request, if any; one that is still letting requests pass counts it. */
  takeFault(operation: string, poolId: string | undefined): Fault | undefined {
    const matching = this.#armed.filter(
      ({ fault, times }) =>
        times > 0 &&
        (fault.operation ?? operation) === operation &&
        (fault.poolId === undefined || fault.poolId === poolId),
    );
    const due = matching.find(({ skip }) => skip === 0);
    for (const waiting of matching) if (waiting.skip > 0) waiting.skip -= 1;
    if (due !== undefined) due.times -= 1;
    return due?.fault;
  }
}
