/** Answers requests for a built site from its folder, with the headers a real host would set. */
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import sirv from 'sirv';
import { acceptedCodings, type ContentCoding, endingOf, isPacked } from './content-codings.ts';
import { securityHeaders } from './security-headers.ts';

export interface SiteOptions {
  /** Folder of the built site. It may be replaced by a newer build at any moment. */
  readonly folder: string;
  /** Path the site lives under; begins and ends with a slash. */
  readonly base: string;
}

interface Page {
  readonly content: Buffer;
  readonly coding: ContentCoding | undefined;
}

type StaticHandler = ReturnType<typeof sirv>;

/** A request handler for one site. */
export function createSiteHandler({ folder, base }: SiteOptions): RequestListener {
  let served: { build: string; handle: StaticHandler } | undefined;

  /** sirv lists the files once; a folder that took the place of the old one needs a new list. */
  function currentHandler(): StaticHandler | undefined {
    const build = identityOf(folder);
    if (build === undefined) return undefined;
    if (served?.build !== build) {
      try {
        const options = { etag: true, brotli: true, gzip: true, setHeaders: setFileHeaders };
        served = { build, handle: sirv(folder, options) };
      } catch {
        // The folder was replaced while it was listed: the next request finds the new one.
        return undefined;
      }
    }
    return served.handle;
  }

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
    if (inside === undefined) return notFound(request, response, '/');
    const handle = currentHandler();
    if (!handle) {
      response.setHeader('Retry-After', '5');
      return end(request, response, 503, 'De site is nog niet gebouwd. Probeer straks opnieuw.');
    }
    if (isPacked(inside)) return notFound(request, response, inside);
    if (!pathname.endsWith('/') && isPageFolder(inside)) {
      response.setHeader('Location', `${pathname}/${query}`);
      return end(request, response, 308, '');
    }
    request.url = inside;
    // sirv breaks down on some ranges ("bytes=5-2"); whoever asks for a part may be given the whole.
    delete request.headers.range;
    // A newer build may take the file away between sirv's list and its reading.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    handle(request, response, () => notFound(request, response, inside));
  };

  function isPageFolder(path: string): boolean {
    const file = fileAt(`${path}/index.html`);
    return file !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  }

  /** The subsite's own page for a wrong address, or the portal's. */
  function notFound(request: IncomingMessage, response: ServerResponse, path: string): void {
    const [, first = ''] = path.split('/');
    const candidates = [`/${first}/404/index.html`, '/404.html', '/404/index.html'];
    const codings = acceptedCodings(request.headers['accept-encoding']?.toString());
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
  function readPage(path: string, codings: readonly ContentCoding[]): Page | undefined {
    const file = fileAt(path);
    if (file === undefined) return undefined;
    for (const coding of [...codings, undefined]) {
      try {
        return { content: readFileSync(coding ? file + endingOf(coding) : file), coding };
      } catch {
        // Not in this coding; or this subsite has no such page.
      }
    }
    return undefined;
  }

  /** File of the build at this path, or nothing when the path is malformed or leads outside. */
  function fileAt(path: string): string | undefined {
    try {
      const file = normalize(join(folder, decodeURIComponent(path)));
      return file.startsWith(folder + sep) && !file.includes('\0') ? file : undefined;
    } catch {
      return undefined;
    }
  }
}

/** The path, and the rest with its question mark. */
function splitQuery(url: string): [pathname: string, query: string] {
  const start = url.indexOf('?');
  return start === -1 ? [url, ''] : [url.slice(0, start), url.slice(start)];
}

/** The part of the path below the base, or nothing when it lies elsewhere or is ambiguous. */
function pathBelow(base: string, pathname: string): string | undefined {
  // A browser reads "//elsewhere" in a Location header as another host.
  if (pathname.includes('//') || pathname.includes('\\')) return undefined;
  if (`${pathname}/` === base) return '/';
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
}

/** Types that sirv does not know, or gives without the alphabet of the text; by end of the name. */
const textTypes: readonly (readonly [ending: string, type: string])[] = [
  ['/rss.xml', 'application/rss+xml'],
  ['.xml', 'application/xml'],
  ['.ics', 'text/calendar'],
  ['.vcf', 'text/vcard'],
  ['.txt', 'text/plain'],
];

function setFileHeaders(response: ServerResponse, pathname: string): void {
  // Files below `_astro`, theme sheets and search indexes carry a hash of their content in their name.
  const hashed = /^\/_astro\/|\/thema\.[0-9a-f]+\.css$|\/zoek\.[0-9a-f]+\.json$/.test(pathname);
  response.setHeader('Cache-Control', hashed ? 'public,max-age=31536000,immutable' : 'no-cache');
  const type = textTypes.find(([ending]) => pathname.endsWith(ending))?.[1];
  if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

function identityOf(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() ? `${stats.dev}-${stats.ino}-${stats.birthtimeMs}` : undefined;
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
