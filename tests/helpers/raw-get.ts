import { once } from 'node:events';
import {
  Agent as HttpAgent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as httpRequest,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** An answer as it came: not unpacked, not followed. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path as it is written; `fetch` would tidy it, unpack the answer and follow it. */
export type Get = (path: string, headers?: OutgoingHttpHeaders, method?: string) => Promise<Answer>;

/** Asks a server on this machine, over lines that stay open; over TLS when it shows a certificate. */
export function openLines(port: number, certificate?: string): { get: Get; close(): void } {
  const agent =
    certificate === undefined
      ? new HttpAgent({ keepAlive: true })
      : new HttpsAgent({ keepAlive: true, ca: certificate, servername: 'localhost' });
  const send = certificate === undefined ? httpRequest : httpsRequest;
  return {
    async get(path, headers = {}, method = 'GET') {
      const request = send({ host: '127.0.0.1', port, agent, path, headers, method }).end();
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const { statusCode = 0, headers: received } = response;
      return { status: statusCode, headers: received, body: Buffer.concat(chunks) };
    },
    close: () => agent.destroy(),
  };
}
