import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from './call';
import { ServiceError } from './errors';
import { type Fault, Faults } from './faults';
import { perform } from './perform';
import { Quotas } from './quotas';
import type { Reply } from './reply';
import type { Settings } from './settings';
import { Store } from './store';

export interface Recorded {
  readonly operation: string;
  readonly input: Record<string, unknown>;
  readonly region: string;
  readonly accessKeyId: string;
  /** When it arrived, in milliseconds of the epoch. */
  readonly at: number;
  /** 0 until it is answered, and for good when its socket was dropped. */
  status: number;
  error?: string;
}

const injected = ({ type = 'InternalErrorException', message = 'Injected fault', status }: Fault) =>
  new ServiceError(type, message, status ?? (type === 'InternalErrorException' ? 500 : 400));

const garbage = ({
  status = 500,
  contentType = 'text/html',
  body = '<html>Bad Gateway</html>',
}: Fault): Reply => ({
  status,
  headers: { 'content-type': contentType },
  body,
});

/** The service of one emulator: its resources, faults, quotas and requests. */
export class EmulatedService {
  readonly store = new Store();
  readonly faults = new Faults();
  readonly quotas: Quotas;
  readonly requests: Recorded[] = [];

  constructor(
    readonly settings: Settings,
    private readonly now: () => number,
  ) {
    this.quotas = new Quotas(now);
  }

  reset(): void {
    for (const part of [this.store, this.faults, this.quotas]) part.clear();
    this.requests.length = 0;
  }

  record({ operation, input, region, accessKeyId }: Call): Recorded {
    const recorded = { operation, input, region, accessKeyId, at: Date.now(), status: 0 };
    this.requests.push(recorded);
    return recorded;
  }

  async #answer(call: Call): Promise<Reply> {
    const { settings, store, now } = this;
    if (settings.quotas) this.quotas.take(call.region, call.operation, call.poolId);
    return call.protocol.success(await perform(call, { region: call.region, store, settings, now }));
  }

  /** The reply to a call under a fault; nothing when its socket is to be dropped. */
  async reply(call: Call, fault: Fault | undefined): Promise<Reply | undefined> {
    switch (fault?.kind) {
      case 'drop-before':
        return undefined;
      case 'drop-after':
        await this.#answer(call);
        return undefined;
      case 'error':
        throw injected(fault);
      case 'garbage':
        return garbage(fault);
      case 'delay': {
        const early = fault.isAnswerDelayed === true ? await this.#answer(call) : undefined;
        await sleep(fault.delayMs ?? 0);
        return early ?? this.#answer(call);
      }
      case undefined:
        return this.#answer(call);
    }
  }
}
