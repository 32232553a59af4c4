import { EngineLog } from '../../../provider/hosts/plugin/engine-log';
import type { CallFailure } from '../../../provider/hosts/plugin/sdk';
import { type Method, Service, served } from '../../../provider/hosts/plugin/service';
import { type CallError, type Left, leftBy } from './client';

/** A call that failed, as the engine gets it. */
export class Failed extends Error {
  readonly code: number;
  readonly left: Left | undefined;

  constructor(failure: CallFailure) {
    super(failure.details);
    this.code = failure.code;
    this.left = failure.metadata === undefined ? undefined : leftBy(failure as CallError & CallFailure);
  }
}

/** The service in this process: a call is answered as by a server. */
export class InProcess {
  readonly log: EngineLog;
  private readonly methods: { readonly [name: string]: Method };

  constructor(address?: string) {
    this.log = new EngineLog(address);
    this.methods = new Service(this.log).methods;
  }

  get names(): ReadonlyArray<string> {
    return Object.keys(this.methods);
  }

  call<A>(name: string, request: unknown): Promise<A> {
    const method = this.methods[name];
    if (method === undefined) throw new Error(`no method ${name}`);
    return new Promise((resolve, reject) => {
      served(method, this.log)({ request }, (failure, message) =>
        // The answer is the message of this method.
        failure === null ? resolve(message as A) : reject(new Failed(failure)),
      );
    });
  }
}
