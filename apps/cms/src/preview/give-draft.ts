import type { Core } from '@strapi/strapi';
import { uidOf } from '../strapi/uid-of.ts';
import { Attempts } from '../accounts/attempts.ts';
import { clientAddress, type Origin } from '../accounts/client-address.ts';
import { readKey } from './preview-key.ts';
import { isOut } from './preview-link.ts';
import { readDraft } from './read-draft.ts';

interface Context {
  params: { token?: string };
  req: Origin;
  status: number;
  body: unknown;
  set(header: string, value: string): void;
}

const quarter = 15 * 60_000;

const sentences = {
  wrong: 'Deze link klopt niet. Kijk na of u hem helemaal gekopieerd hebt, of vraag een nieuwe.',
  over: 'Deze link is verlopen. Open het voorbeeld opnieuw in het beheer, of vraag een nieuwe link.',
  withdrawn: 'Deze link is ingetrokken. Vraag een nieuwe aan de collega die hem stuurde.',
  gone: 'Dit concept bestaat niet meer. Vraag ernaar bij de collega die de link stuurde.',
};

/**
 * Gives `GET /api/preview/:token`, for the preview server: the draft of the one entry that the token
 * opens. The token is the only key, so there is nothing to sign in to.
 *
 * Whoever tries tokens has 20 attempts a quarter of an hour from one address. A token that we signed
 * never counts and never waits: the preview server asks for everybody from one address, and somebody
 * who tries would otherwise shut it for all.
 */
export function giveDraft(strapi: Core.Strapi): void {
  const trustProxy: boolean = strapi.config.get('server.proxy.koa', false);
  const secret: string = strapi.config.get('preview.secret');
  const guesses = new Attempts(strapi, { kind: 'preview', attempts: 20, within: quarter });

  async function handler(context: Context): Promise<void> {
    context.set('Cache-Control', 'no-store');
    const key = readKey(context.params.token ?? '', secret);
    if (!key) {
      const who = clientAddress(context.req, trustProxy);
      const { wait } = await guesses.take(who, new Date());
      if (wait > 0) return refuse(context, 429, tooMany(wait));
      return refuse(context, 401, sentences.wrong);
    }
    if (key.until <= Date.now()) return refuse(context, 410, sentences.over);
    if (key.link !== undefined && !(await isOut(strapi, key))) {
      return refuse(context, 410, sentences.withdrawn);
    }
    const entry = await readDraft(strapi, key);
    if (!entry) return refuse(context, 410, sentences.gone);
    const { noun, municipality } = key;
    context.body = {
      data: { uid: uidOf(noun), noun, municipality, updatedAt: entry.updatedAt, entry },
    };
  }

  strapi.server.routes({
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: '/preview/:token',
        handler,
        config: { auth: false },
        info: { type: 'content-api' },
      },
    ],
  } as never);
}

function tooMany(wait: number): string {
  return `Te veel links die niet kloppen. Probeer het opnieuw over ${Math.ceil(wait / 60_000)} minuten.`;
}

function refuse(context: Context, status: number, message: string): void {
  context.status = status;
  context.body = { data: null, error: { status, name: 'PreviewError', message, details: {} } };
}
