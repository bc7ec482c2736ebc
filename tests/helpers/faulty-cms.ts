import { createServer, type ServerResponse } from 'node:http';
import { readFixtures, readMediaFixture } from './fixtures.ts';

/** An entry as REST gives it. */
export type Entry = Record<string, unknown>;

/** What goes wrong, where a real Strapi would not do us the favour on demand. */
export interface Fault {
  /** Changes what is published of one type: leaves out, adds or spoils entries. */
  entries?: (plural: string, entries: Entry[]) => Entry[];
  /** Answers in the CMS's place; returns true when it did. */
  answer?: (plural: string, response: ServerResponse, whole: string) => boolean;
}

/** A CMS that answers with the recorded content, but for one fault. */
export async function startFaultyCms(
  fault: Fault,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cms');
    if (pathname.startsWith('/uploads/')) {
      response.end(readMediaFixture(pathname));
      return;
    }
    const plural = pathname.replace('/api/', '');
    const wanted = new Set(
      [...searchParams]
        .filter(([name]) => name.startsWith('filters[municipality]'))
        .map(([, slug]) => slug),
    );
    const published = readFixtures(plural).filter(({ municipality }) =>
      wanted.has(String(municipality)),
    );
    const entries = fault.entries?.(plural, published) ?? published;
    const page = Number(searchParams.get('pagination[page]'));
    const pageSize = Number(searchParams.get('pagination[pageSize]'));
    const whole = JSON.stringify({
      data: entries.slice((page - 1) * pageSize, page * pageSize),
      meta: { pagination: { page, pageSize, total: entries.length } },
    });
    if (fault.answer?.(plural, response, whole) === true) return;
    response.setHeader('Content-Type', 'application/json');
    response.end(whole);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
