/** Answers requests for previews: shows the draft that a key opens, and nothing to whoever has none. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Municipality } from '@sociaal-huis/schema';
import sirv from 'sirv';
import type { Renderer } from '../renderer/load-renderer.ts';
import { CmsRequestError } from '../src/cms/errors.ts';
import type { ContentSource } from '../src/cms/source.ts';
import { buildContentSecurityPolicy, securityHeaders } from '../server/security-headers.ts';
import { askForDraft } from './ask-for-draft.ts';
import { type PartFile, PartFiles } from './part-files.ts';
import { addBar, barFiles, buildMessagePage, type Message } from './preview-page.ts';
import { PublishedContent } from './published-content.ts';
import { showDraft, showPublished } from './show-draft.ts';

export interface PreviewOptions {
  readonly renderer: Renderer;
  readonly source: ContentSource;
  /** All municipalities of the site. */
  readonly municipalities: readonly Municipality[];
  readonly cmsUrl: string;
  /** Origin at which people open the admin. */
  readonly adminOrigin: string;
  /** Address of the public site, where everything but the previewed page is. */
  readonly site: string;
  /** Whether a proxy of ours says in X-Forwarded-For who asks. */
  readonly trustProxy: boolean;
  /** What the bar on top of each page is made of. */
  readonly barParts: { readonly style: string; readonly script: string };
}

/** Only for whoever follows the link: no search engine, no cache, no other site learns of it. */
const secrecy: readonly (readonly [string, string])[] = [
  ['X-Robots-Tag', 'noindex, nofollow'],
  ['Cache-Control', 'no-store'],
  ['Referrer-Policy', 'no-referrer'],
];

const html = 'text/html; charset=utf-8';

const withoutKey: Message = {
  title: 'Hier is niets te zien zonder link',
  intro: 'Open het voorbeeld in het beheer, of vraag een link aan een collega die er werkt.',
};

const noAnswer: Message = {
  title: 'Het voorbeeld is er nu niet',
  intro: 'Het beheer antwoordt niet. Probeer het over een minuut opnieuw.',
};

const fault: Message = {
  title: 'Het voorbeeld is niet gelukt',
  intro: 'Er ging iets fout bij het maken van deze pagina. Meld dit aan de beheerder.',
};

/** A request handler for the preview server. */
export function createPreviewHandler(options: PreviewOptions): RequestListener {
  const { renderer, municipalities, source, adminOrigin, barParts } = options;
  const published = new PublishedContent(source);
  const parts = new PartFiles({ renderer, municipalities, published, source });
  const serveClient = sirv(renderer.clientFolder);
  const ownFiles = new Map<string, PartFile>([
    [barFiles.style, fileOf(barParts.style, 'text/css; charset=utf-8')],
    [barFiles.script, fileOf(barParts.script, 'text/javascript; charset=utf-8')],
  ]);

  return (request, response) => {
    setHeaders(response, adminOrigin);
    answer(request, response).catch(async (error: unknown) => {
      console.error(error);
      if (error instanceof CmsRequestError) return tell(response, 503, noAnswer);
      return tell(response, 500, fault);
    });
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return end(response, 405, fileOf('Hier kunt u alleen kijken.', 'text/plain; charset=utf-8'));
    }
    const url = request.url ?? '/';
    const { pathname, searchParams } = new URL(`http://localhost${url}`);
    if (pathname === '/voorbeeld/') return show(request, response, searchParams);
    const file = ownFiles.get(pathname) ?? (await parts.get(pathname));
    if (file) return end(response, 200, file);
    serveClient(request, response, () => {
      response.setHeader('Location', new URL(options.site).origin + url);
      end(response, 302, fileOf('', 'text/plain'));
    });
  }

  async function show(
    request: IncomingMessage,
    response: ServerResponse,
    wanted: URLSearchParams,
  ): Promise<void> {
    const key = wanted.get('sleutel');
    if (!key) return tell(response, 401, withoutKey);
    const { cmsUrl } = options;
    const clientAddress = addressOf(request, options.trustProxy);
    const opened = await askForDraft({ cmsUrl, key, clientAddress });
    if ('refusal' in opened) {
      const { status, message } = opened.refusal;
      return tell(response, status, { title: 'Deze link opent niets', intro: message });
    }
    const { draft } = opened;
    const municipality = municipalities.find(({ slug }) => slug === draft.municipality);
    if (!municipality) {
      const intro = `Deze server toont geen voorbeelden van ${draft.municipality}.`;
      return tell(response, 404, { title: 'Deze link opent hier niets', intro });
    }
    const showing = {
      renderer,
      municipalities,
      municipality,
      source: published.sourceOf(municipality.slug),
    };
    const showVersion = wanted.get('versie') === 'site' ? showPublished : showDraft;
    const shown = await showVersion(draft, showing);
    if ('content' in shown) parts.rememberMedia(shown.content);
    const page =
      'message' in shown
        ? buildMessagePage(shown.message, await parts.lookOf(municipality))
        : shown.html;
    end(response, 200, fileOf(addBar(page, { text: shown.bar, adminOrigin }), html));
  }

  /** Says something that is about no municipality. */
  async function tell(response: ServerResponse, status: number, message: Message): Promise<void> {
    end(response, status, fileOf(buildMessagePage(message, await parts.lookOf()), html));
  }
}

function setHeaders(response: ServerResponse, adminOrigin: string): void {
  for (const [name, value] of securityHeaders) response.setHeader(name, value);
  for (const [name, value] of secrecy) response.setHeader(name, value);
  response.setHeader('Content-Security-Policy', buildContentSecurityPolicy(adminOrigin));
  // The admin opens a preview in a window of its own, and tells it when there is something new.
  response.removeHeader('Cross-Origin-Opener-Policy');
}

/** Who asks, as `clientAddress` of the CMS finds it: the last address is the one a proxy added. */
function addressOf({ headers, socket }: IncomingMessage, trustProxy: boolean): string {
  const last = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return (trustProxy && last) || (socket.remoteAddress ?? 'onbekend');
}

function fileOf(text: string, contentType: string): PartFile {
  return { bytes: new TextEncoder().encode(text), contentType };
}

/** Node leaves the body out by itself where only the headers were asked for. */
function end(response: ServerResponse, status: number, { bytes, contentType }: PartFile): void {
  response.statusCode = status;
  response.setHeader('Content-Type', contentType ?? 'application/octet-stream');
  response.setHeader('Content-Length', bytes.byteLength);
  response.end(bytes);
}
