/** Answers requests for a built site from its folder, with the headers a real host would set. */
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './security-headers.ts';

export interface SiteOptions {
  /** Folder of the built site. It may be replaced by a newer build at any moment. */
  readonly folder: string;
  /** Path the site lives under; begins and ends with a slash. */
  readonly base: string;
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
        served = { build, handle: sirv(folder, { etag: true, setHeaders: setFileHeaders }) };
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
    const inside = pathBelow(base, pathname);
    if (inside === undefined) return notFound(request, response, '/');
    const handle = currentHandler();
    if (!handle) {
      response.setHeader('Retry-After', '5');
      return end(request, response, 503, 'De site is nog niet gebouwd. Probeer straks opnieuw.');
    }
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
    for (const candidate of candidates) {
      const file = fileAt(candidate);
      try {
        if (file === undefined) continue;
        const page = readFileSync(file);
        response.setHeader('Content-Type', 'text/html;charset=utf-8');
        response.setHeader('Cache-Control', 'no-cache');
        return end(request, response, 404, page);
      } catch {
        // This subsite has no such page; the next one may.
      }
    }
    return end(request, response, 404, 'Deze pagina bestaat niet.');
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
