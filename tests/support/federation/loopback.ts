import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves on a free port of the loopback interface; the listener may need to know under which URL. */
export async function serveLoopback(
  listenerAt: (url: string) => RequestListener | Promise<RequestListener>,
): Promise<Served> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  server.on('request', await listenerAt(url));
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function asRequest(url: string, incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET' } = incoming;
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const body = method === 'GET' ? null : await buffer(incoming);
  return new Request(new URL(incoming.url ?? '/', url), { method, headers, body });
}

/** A listener that answers each request as `fetch` would tell it; what it throws is visible in the output, and to the caller. */
export const answering =
  (url: string, answer: (request: Request) => Promise<Response>): RequestListener =>
  (incoming, outgoing) => {
    const answered = asRequest(url, incoming)
      .then(answer)
      .catch((cause: unknown) => {
        console.error(cause);
        return new Response(String(cause), { status: 500 });
      });
    void answered.then(async (response) => {
      const headers = [...response.headers].filter(([name]) => name !== 'set-cookie');
      outgoing.writeHead(response.status, [
        ...headers.flat(),
        ...response.headers.getSetCookie().flatMap((cookie) => ['set-cookie', cookie]),
      ]);
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    });
  };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => ENTITIES[found] ?? found);

/** A page with one form; fields with a value are hidden, the others are for the user. */
export function formPage(action: string, fields: Readonly<Record<string, string | undefined>>): Response {
  const inputs = Object.entries(fields).map(([name, value]) =>
    value === undefined
      ? `<input type="text" name="${escaped(name)}" required>`
      : `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const form = `<form action="${escaped(action)}" method="post">${inputs.join('')}<button>Go on</button></form>`;
  return new Response(`<!doctype html><title>Sign in</title>${form}`, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

/** The fields of a form that was sent off. */
export async function sentForm(request: Request): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(new URLSearchParams(await request.text()));
}
