import { createServer } from 'node:net';

/**
 * Where systems take no port from by themselves: neither for a connection that goes out nor for a server
 * that asks for any. A port from there stays free until whoever looked for it comes to it, also after a
 * server on it was killed.
 */
const first = 20_000;
const last = 31_999;

/** A port that nothing listens on at this moment. */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = first + Math.floor(Math.random() * (last - first + 1));
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
