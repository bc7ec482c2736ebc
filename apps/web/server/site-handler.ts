/** Answers requests for a site from its folders, with the headers a real host would set. */
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { acceptedCodings, type ContentCoding, endingOf } from '../releases/content-codings.ts';
import { readFormerAddresses } from './former-addresses.ts';
import { isImmutable } from './immutable-files.ts';
import { isShown, pathBelow, splitQuery } from './request-path.ts';
import { securityHeaders } from './security-headers.ts';
import type { Area, FindAreas } from './site-areas.ts';

export interface SiteOptions {
  /** Where the files are; asked anew for each request, so that a newer site is seen at once. */
  readonly findAreas: FindAreas;
  /** Path the site lives under; begins and ends with a slash. */
  readonly base: string;
}

interface Page {
  readonly content: Buffer;
  readonly coding: ContentCoding | undefined;
}

/** A request handler for one site. */
export function createSiteHandler({ findAreas, base }: SiteOptions): RequestListener {
  return (request, response) => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return end(request, response, 405, "Deze site geeft alleen pagina's, ze neemt niets aan.");
    }
    const [pathname, query] = splitQuery(request.url ?? '/');
    // Also on a 304 and a 404: a cache between us and the reader keeps what it was given, packed or not.
    response.setHeader('Vary', 'Accept-Encoding');
    // sirv looks for names and overlooks weights: to it "br;q=0" is a wish for Brotli.
    request.headers['accept-encoding'] = acceptedCodings(
      request.headers['accept-encoding']?.toString(),
    ).join(', ');
    const inside = pathBelow(base, pathname);
    const path = inside !== undefined && isShown(inside) ? inside : undefined;
    const areas = findAreas(path ?? '/');
    if (areas.length === 0) {
      response.setHeader('Retry-After', '5');
      return end(request, response, 503, 'De site is nog niet gebouwd. Probeer straks opnieuw.');
    }
    if (path === undefined) return notFound(request, response, areas);
    if (!pathname.endsWith('/') && areas.some(isPage)) {
      return sendOn(request, response, 308, `${pathname}/${query}`);
    }
    // sirv breaks down on some ranges ("bytes=5-2"); whoever asks for a part may be given the whole.
    delete request.headers.range;
    // A newer site may take the file away between the look and the reading.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    sendFile(request, response, path, areas, () => {
      const former = pathname.endsWith('/') ? pathname : `${pathname}/`;
      const present = areas
        .map(({ folder }) => readFormerAddresses(folder).get(former))
        .find((found) => found !== undefined);
      if (present !== undefined) return sendOn(request, response, 301, present + query);
      return notFound(request, response, areas);
    });
  };
}

/** Sends the file from the first area that has it. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  [area, ...others]: readonly Area[],
  otherwise: () => void,
): void {
  if (!area) return otherwise();
  request.url = area.path;
  // With `dev` sirv looks at the disk for each request; without, it would list thousands of files at
  // each release.
  const handle = sirv(area.folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (_, __, stats) => setFileHeaders(response, path, stats.ctime),
  });
  handle(request, response, () => sendFile(request, response, path, others, otherwise));
}

/** The subsite's own page for a wrong address, or the portal's. */
function notFound(
  request: IncomingMessage,
  response: ServerResponse,
  areas: readonly Area[],
): void {
  const codings = acceptedCodings(request.headers['accept-encoding']?.toString());
  const candidates = areas.flatMap(({ folder }) => [
    join(folder, '404/index.html'),
    join(folder, '404.html'),
  ]);
  for (const candidate of candidates) {
    const page = readPage(candidate, codings);
    if (page === undefined) continue;
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.setHeader('Cache-Control', 'no-cache');
    if (page.coding) response.setHeader('Content-Encoding', page.coding);
    return end(request, response, 404, page.content);
  }
  return end(request, response, 404, 'Deze pagina bestaat niet.');
}

/** A page in the first of the codings that the build has it in, else as it is. */
function readPage(file: string, codings: readonly ContentCoding[]): Page | undefined {
  for (const coding of [...codings, undefined]) {
    try {
      return { content: readFileSync(coding ? file + endingOf(coding) : file), coding };
    } catch {
      // Not in this coding; or this subsite has no such page.
    }
  }
  return undefined;
}

/** Whether the path is that of a page but for its last slash. */
function isPage({ folder, path }: Area): boolean {
  const file = join(folder, decodeURIComponent(path), 'index.html');
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** Types that sirv does not know, or gives without the alphabet of the text; by end of the name. */
const textTypes: readonly (readonly [ending: string, type: string])[] = [
  ['/rss.xml', 'application/rss+xml'],
  ['.xml', 'application/xml'],
  ['.ics', 'text/calendar'],
  ['.vcf', 'text/vcard'],
  ['.txt', 'text/plain'],
];

function setFileHeaders(response: ServerResponse, path: string, changed: Date): void {
  const keep = isImmutable(path) ? 'public,max-age=31536000,immutable' : 'no-cache';
  response.setHeader('Cache-Control', keep);
  // In a release the other time of a file stands for its content, and may lie decades back.
  response.setHeader('Last-Modified', changed.toUTCString());
  const type = textTypes.find(([ending]) => path.endsWith(ending))?.[1];
  if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

function sendOn(
  request: IncomingMessage,
  response: ServerResponse,
  status: 301 | 308,
  location: string,
): void {
  response.setHeader('Location', location);
  // A page that moves may come back, and a new page may take the address.
  response.setHeader('Cache-Control', 'no-cache');
  end(request, response, status, '');
}

function end(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
): void {
  response.statusCode = status;
  if (!response.hasHeader('Content-Type')) {
    response.setHeader('Content-Type', 'text/plain;charset=utf-8');
  }
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(request.method === 'HEAD' ? undefined : body);
}
