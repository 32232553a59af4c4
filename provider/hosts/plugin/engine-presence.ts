import { connect } from 'node:net';

const TIMEOUT = 1_000;

/** Whether an engine listens at its address; one without an address, or that is slow, is taken to. */
export const isListening = (address: string | undefined): Promise<boolean> =>
  new Promise((resolve) => {
    const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(address ?? '') ?? [];
    if (port === '') return resolve(true);
    const socket = connect({ host: host.replace(/^\[|\]$/g, ''), port: Number(port), timeout: TIMEOUT });
    const end = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket
      .once('connect', () => end(true))
      .once('timeout', () => end(true))
      .once('error', () => end(false));
  });

const INTERVAL = 1_000;

/** Calls back once an engine that has listened at an address is gone, which a killed one does not tell. */
export const onceGone = (address: string, gone: () => void): void => {
  let wasThere = false;
  const watch = setInterval(async () => {
    if (await isListening(address)) {
      wasThere = true;
      return;
    }
    // One that was never reached from here may be there still.
    if (!wasThere) return;
    clearInterval(watch);
    gone();
  }, INTERVAL);
  watch.unref();
};
