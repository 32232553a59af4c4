import type { IncomingMessage, ServerResponse } from 'node:http';
import { readCall } from './call';
import type { EmulatedService, Recorded } from './emulated-service';
import { ServiceError } from './errors';
import type { Fault } from './faults';
import { awsJson, type Protocol, type Reply } from './reply';

const dropped = (response: ServerResponse): void => {
  response.socket?.destroy();
};

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers).end(body);
}

function serviceErrorOf(cause: unknown): ServiceError {
  if (cause instanceof ServiceError) return cause;
  // A bug of the emulator: visible in its own output, and to the caller.
  console.error(cause);
  return new ServiceError('InternalErrorException', String(cause), 500);
}

/** Answers one HTTP request. */
export async function serve(
  service: EmulatedService,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let protocol: Protocol = awsJson;
  let recorded: Recorded | undefined;
  let fault: Fault | undefined;
  response.setHeader('date', new Date(Date.now() + service.settings.clockAheadMs).toUTCString());
  try {
    const call = await readCall(request);
    protocol = call.protocol;
    recorded = service.record(call);
    fault = service.faults.takeFault(call.operation, call.poolId);
    const reply = await service.reply(call, fault);
    if (reply === undefined) {
      recorded.error = fault?.kind ?? 'dropped';
      return dropped(response);
    }
    recorded.status = reply.status;
    if (fault?.kind === 'garbage') recorded.error = 'garbage';
    send(response, reply);
  } catch (cause) {
    const error = serviceErrorOf(cause);
    if (recorded !== undefined) recorded.error = error.name;
    if (fault?.kind === 'drop-after') return dropped(response);
    if (recorded !== undefined) recorded.status = error.status;
    send(response, protocol.failure(error));
  }
}
