import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Noun } from '@sociaal-huis/schema';

/** What a key opens: the draft of one entry, until a moment. */
export interface PreviewKey {
  noun: Noun;
  documentId: string;
  municipality: string;
  /** In milliseconds since 1970. */
  until: number;
  /** The link for a colleague that this key came with; it opens nothing once that is withdrawn. */
  link?: string;
}

/** Writes a key as a text for an address. Whoever has the text can read it; nobody can write another. */
export function signKey(key: PreviewKey, secret: string): string {
  const content = Buffer.from(JSON.stringify(key)).toString('base64url');
  return `${content}.${signatureOf(content, secret).toString('base64url')}`;
}

/** The key in a text; nothing when we did not write it. Whether its time is over is another question. */
export function readKey(text: string, secret: string): PreviewKey | undefined {
  const [content = '', signature = '', ...rest] = text.split('.');
  const given = Buffer.from(signature, 'base64url');
  const wanted = signatureOf(content, secret);
  // The comparison takes as long for a wrong first byte as for a wrong last one.
  const isOurs = given.length === wanted.length && timingSafeEqual(given, wanted);
  if (!isOurs || rest.length > 0) return undefined;
  return JSON.parse(Buffer.from(content, 'base64url').toString());
}

function signatureOf(content: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(content).digest();
}
