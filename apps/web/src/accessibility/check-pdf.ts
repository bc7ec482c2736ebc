/**
 * Whether a PDF can be read by a screen reader: three things of which the file itself tells whether
 * they are there. That they are also right, only people can tell.
 */
import { inflateSync } from 'node:zlib';
import type { Finding } from './accessibility-report.ts';

/** `unreadable`: no PDF, or one whose contents are locked. */
export type PdfFlaw = 'unreadable' | 'untagged' | 'without-language' | 'without-title';

/** What each flaw means to a reader, and the success criterion it fails. */
const flaws: Readonly<Record<PdfFlaw, { text: string; criterion: string }>> = {
  unreadable: { text: 'het bestand kan niet onderzocht worden', criterion: '1.3.1' },
  untagged: { text: 'een schermlezer vindt er geen titels en lijsten in', criterion: '1.3.1' },
  'without-language': { text: 'het zegt niet in welke taal het is', criterion: '3.1.1' },
  'without-title': { text: 'het heeft geen titel', criterion: '2.4.2' },
};

/**
 * Looks for tags (`/MarkInfo << /Marked true >>` and `/StructTreeRoot`), a language (`/Lang`) and a
 * title (`/Title`, or `dc:title` in the metadata): ISO 32000-1, 14.7, 14.9.2 and 14.3.
 */
export function checkPdf(bytes: Uint8Array): PdfFlaw[] {
  // One character per byte, so that positions in the text are positions in the file.
  const text = Buffer.from(bytes).toString('latin1');
  const objects = readObjects(text);
  const catalog = objects.get(lastReference(text, 'Root') ?? '');
  if (!text.startsWith('%PDF-') || !catalog || lastReference(text, 'Encrypt')) {
    return ['unreadable'];
  }
  const follow = (value: string) => objects.get(/^\s*(\d+ \d+) R/.exec(value)?.[1] ?? '') ?? value;
  const marks = follow(/\/MarkInfo\b(.*)/s.exec(catalog)?.[1] ?? '');
  const info = objects.get(lastReference(text, 'Info') ?? '') ?? '';
  const metadata = /<dc:title>.*?<rdf:li[^>]*>\s*[^<\s].*?<\/dc:title>/s;
  const found: [PdfFlaw, boolean][] = [
    ['untagged', !/^\s*<<[^>]*\/Marked\s+true/.test(marks) || !/\/StructTreeRoot\b/.test(catalog)],
    ['without-language', !hasText(catalog, 'Lang')],
    ['without-title', !hasText(info, 'Title') && !metadata.test(text)],
  ];
  return found.filter(([, isFlawed]) => isFlawed).map(([flaw]) => flaw);
}

/** The open point that a document is; nothing when it has no flaw. */
export function explainPdf(title: string, found: readonly PdfFlaw[]): Finding | undefined {
  if (found.length === 0) return undefined;
  const texts = found.map((flaw) => flaws[flaw].text);
  const last = texts.pop();
  const sentence = texts.length > 0 ? `${texts.join(', ')} en ${last}` : last;
  return {
    rule: 'pdf',
    help: `Document “${title}” (pdf): ${sentence}.`,
    criteria: [...new Set(found.map((flaw) => flaws[flaw].criterion))],
    pageTypes: ['documenten'],
    source: 'document',
  };
}

/** Every object of the file by number and generation; of an object that was replaced the last one. */
function readObjects(text: string): Map<string, string> {
  const objects = new Map<string, string>();
  for (const [, id, body] of text.matchAll(/\b(\d+ \d+) obj\b(.*?)\bendobj\b/gs)) {
    if (!id || !body) continue;
    objects.set(id, body);
    if (/\/Type\s*\/ObjStm\b/.test(body)) readPacked(body, objects);
  }
  return objects;
}

/** Objects may lie packed together in a stream (ISO 32000-1, 7.5.7): their numbers first, then they. */
function readPacked(body: string, objects: Map<string, string>): void {
  const [, dictionary = '', data = ''] = /^(.*?)\bstream\r?\n(.*)endstream/s.exec(body) ?? [];
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1]);
  const unpacked = inflate(data);
  const numbers = unpacked.slice(0, first).trim().split(/\s+/).map(Number);
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const next = numbers[index + 3];
    const end = next === undefined ? undefined : first + next;
    objects.set(`${numbers[index]} 0`, unpacked.slice(first + numbers[index + 1]!, end));
  }
}

/** What cannot be unpacked counts as absent: the file is then reported, never passed. */
function inflate(data: string): string {
  try {
    return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/** The object that the last trailer names: of a file that was changed, the newest. */
function lastReference(text: string, name: string): string | undefined {
  return [...text.matchAll(new RegExp(`/${name}\\s+(\\d+ \\d+) R`, 'g'))].at(-1)?.[1];
}

/** Whether a dictionary has a text under this name, written `(nl-BE)` or `<6E6C>`, and not empty. */
function hasText(dictionary: string, name: string): boolean {
  const value = new RegExp(`/${name}\\s*(?:\\(\\s*[^)\\s]|<(?:FEFF)?[0-9A-F]{2})`, 'i');
  return value.test(dictionary);
}
