import { assumeRole } from './assume-role';
import type { Call } from './call';
import type { Context } from './context';
import { ServiceError } from './errors';
import { settleDomains } from './live-domain';
import { settleReplicas } from './live-replica';
import { operations } from './operations';
import { refuseMalformed } from './validate';

const unknown = (operation: string) =>
  new ServiceError('UnknownOperationException', `The operation ${operation} is not recognized.`);

/** Does what a call asks for, and returns what the service would answer. */
export function perform({ service, operation, input }: Call, context: Context): object | Promise<object> {
  if (service === 'sts') {
    if (operation !== 'AssumeRole') throw unknown(operation);
    return assumeRole(input);
  }
  const run = operations[operation];
  if (run === undefined) throw unknown(operation);
  settleDomains(context);
  settleReplicas(context);
  refuseMalformed(operation, input, context.settings.allowUnknownMembers);
  // Validation vouches for the type; the copy keeps the record of the request from changing with the pool.
  return run(structuredClone(input) as never, context);
}
