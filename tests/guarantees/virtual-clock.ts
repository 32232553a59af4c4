import diagnostics from 'node:diagnostics_channel';
import { setImmediate as turn } from 'node:timers/promises';
import { realClock } from '../../provider/aws/clock';

/** Turns of the event loop without a request under way, after which everything that runs waits for the clock. */
const QUIET_TURNS = 20;

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/**
 * A clock that stands still while requests of this process are under way, and jumps to the next sleeper when there are
 * none. What is measured by it is independent of the speed of the machine.
 */
export class VirtualClock {
  readonly #real = { ...realClock };
  readonly #sleepers: Sleeper[] = [];
  #now = 0;
  #underWay = 0;
  #installed = true;
  readonly #began = (): void => void this.#underWay++;
  readonly #ended = (): void => void this.#underWay--;

  readonly now = (): number => this.#now;

  private constructor() {
    diagnostics.subscribe('http.client.request.start', this.#began);
    diagnostics.subscribe('http.client.response.finish', this.#ended);
    diagnostics.subscribe('http.client.request.error', this.#ended);
    Object.assign(realClock, {
      now: this.now,
      sleep: (ms: number) =>
        new Promise<void>((wake) => this.#sleepers.push({ until: this.#now + ms, wake })),
    });
  }

  /** Replaces the clock of every client in this process. */
  static install(): VirtualClock {
    const clock = new VirtualClock();
    void clock.#run();
    return clock;
  }

  uninstall(): void {
    this.#installed = false;
    diagnostics.unsubscribe('http.client.request.start', this.#began);
    diagnostics.unsubscribe('http.client.response.finish', this.#ended);
    diagnostics.unsubscribe('http.client.request.error', this.#ended);
    Object.assign(realClock, this.#real);
  }

  async #run(): Promise<void> {
    for (let quiet = 0; this.#installed; await turn()) {
      quiet = this.#underWay > 0 ? 0 : quiet + 1;
      if (quiet < QUIET_TURNS) continue;
      quiet = 0;
      this.#wakeNext();
    }
  }

  #wakeNext(): void {
    this.#sleepers.sort((a, b) => a.until - b.until);
    const next = this.#sleepers.shift();
    if (next === undefined) return;
    this.#now = Math.max(this.#now, next.until);
    next.wake();
  }
}
