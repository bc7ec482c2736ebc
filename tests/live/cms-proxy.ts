/** Stands between a publisher and the CMS: sees how far the publisher is, and spoils answers on demand. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReleaseStage } from '@sociaal-huis/schema';

/** What becomes of an answer. */
export type Spoiling = 'status 500' | 'garbage' | 'half' | 'nothing' | 'hang';
export const spoilings: readonly Spoiling[] = ['status 500', 'garbage', 'half', 'nothing', 'hang'];

/** Which answers: those with content, with work, or to a report. */
export type Question = 'content' | 'claim' | 'stage' | 'done';

interface Fault {
  question: Question;
  spoiling: Spoiling;
  /** How long a question hangs before the line is cut, in milliseconds. */
  patience: number;
}

/** Where the publisher was when last heard of: before its first claim and after its last report, idle. */
export type Whereabouts = ReleaseStage | 'idle';

export class CmsProxy {
  readonly url: string;
  /** How many answers were spoiled. */
  spoiled = 0;
  at: Whereabouts = 'idle';
  /** How long each stage took in the last release, in milliseconds. */
  durations: Partial<Record<ReleaseStage, number>> = {};
  #fault: Fault | undefined;
  readonly #target: string;
  readonly #server: ReturnType<typeof createServer>;
  readonly #watchers = new Set<(at: Whereabouts) => void>();

  private constructor(target: string, server: ReturnType<typeof createServer>) {
    this.#target = target;
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => void this.#pass(request, response));
  }

  static async start(target: string): Promise<CmsProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new CmsProxy(target, server);
  }

  /** From now on such answers are spoiled. */
  spoil(question: Question, spoiling: Spoiling, patience = 120_000): void {
    this.#fault = { question, spoiling, patience };
  }

  /** From now on every answer arrives as it was given. */
  heal(): void {
    this.#fault = undefined;
  }

  /** Resolves when the publisher begins this stage. */
  reaches(stage: Whereabouts): Promise<void> {
    return new Promise((resolve) => {
      const watch = (at: Whereabouts) => {
        if (at !== stage) return;
        this.#watchers.delete(watch);
        resolve();
      };
      this.#watchers.add(watch);
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const body = await readWhole(request).catch(() => undefined);
    if (!body) return;
    this.#note(path, body);
    const fault = this.#fault?.question === questionOf(path) ? this.#fault : undefined;
    if (fault) this.spoiled += 1;
    if (fault?.spoiling === 'hang') {
      setTimeout(() => response.destroy(), fault.patience).unref();
      return;
    }
    const { connection: _own, ...headers } = request.headers;
    const forwarded = ask(`${this.#target}${path}`, { method: request.method, headers });
    // A CMS that is killed cuts the line; so does whoever stands before it.
    forwarded.on('error', () => response.destroy());
    response.on('close', () => forwarded.destroy());
    forwarded.on('response', (answer) => void send(answer, response, fault));
    forwarded.end(body);
  }

  #note(path: string, body: Buffer): void {
    const question = questionOf(path);
    if (question === 'stage') this.#move(JSON.parse(body.toString()).stage);
    if (question !== 'done') return;
    const { durations } = JSON.parse(body.toString());
    this.durations = durations ?? this.durations;
    this.#move('idle');
  }

  #move(at: Whereabouts): void {
    this.at = at;
    for (const watch of this.#watchers) watch(at);
  }
}

async function send(
  answer: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
): Promise<void> {
  const whole = await readWhole(answer).catch(() => undefined);
  if (!whole || fault?.spoiling === 'nothing') return void response.destroy();
  const { 'transfer-encoding': _chunks, 'content-length': _length, ...headers } = answer.headers;
  delete headers.connection;
  if (fault?.spoiling === 'status 500') {
    response.writeHead(500).end('Internal Server Error');
  } else if (fault?.spoiling === 'garbage') {
    response.writeHead(200, headers).end('<html>Even geduld &#0; {"data":[');
  } else if (fault?.spoiling === 'half') {
    response.writeHead(200, { ...headers, 'content-length': whole.length + 1 });
    response.write(whole.subarray(0, Math.ceil(whole.length / 2)), () => response.destroy());
  } else {
    // 204 and 304 have no body, nor a length.
    response.writeHead(answer.statusCode ?? 500, headers).end(whole);
  }
}

function questionOf(path: string): Question | undefined {
  if (path === '/api/publisher/claim') return 'claim';
  if (/^\/api\/publisher\/claims\/[^/]+\/stage$/.test(path)) return 'stage';
  if (/^\/api\/publisher\/claims\/[^/]+\/(done|failed)$/.test(path)) return 'done';
  return path.startsWith('/api/') ? 'content' : undefined;
}

async function readWhole(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  return Buffer.concat(parts);
}
