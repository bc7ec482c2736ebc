import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPages } from '../../site/read-site.ts';
import { sentinel, texts } from './corpus.ts';
import { findDangers } from './find-dangers.ts';

/** Texts of the corpus that would be elements of a page. */
const markup = texts.filter((text) => /<[a-z!?]/i.test(text));

/**
 * Where the files of a subsite hold the corpus as anything but text: its pages, their structured data, the
 * feed, the index of the search, the cards and the calendars, and the sitemap.
 */
export function findFileFaults(siteDir: string, municipality: string): string[] {
  const files = readdirSync(join(siteDir, municipality), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|xml|json|ics|vcf|css|svg)$/.test(file))
    .map((file) => join(municipality, file));
  const kinds = new Set<string>();
  const faults = [...files, 'sitemap.xml'].flatMap((file) => {
    const text = readFileSync(join(siteDir, file), 'utf8');
    const kind = file.split('.').at(-1) ?? '';
    if (text.includes(sentinel)) kinds.add(kind);
    return faultsOf[kind]?.(text).map((fault) => `${file}: ${fault}`) ?? [];
  });
  const pages = [...readPages(siteDir).values()].filter(({ path }) => path.includes(municipality));
  const dangers = pages.flatMap(({ path, document }) =>
    [...findDangers(document), ...structuredDataFaults(document)].map(
      (found) => `${path}: ${found}`,
    ),
  );
  // Where nothing was written, nothing could be wrong.
  const unattacked = ['html', 'xml', 'json', 'ics', 'vcf']
    .filter((kind) => !kinds.has(kind))
    .map((kind) => `No .${kind} file holds anything of the corpus.`);
  return [...faults, ...dangers, ...unattacked];
}

const faultsOf: Record<string, (text: string) => string[]> = {
  // Within quotes, a sign that opens an element does not.
  html: (text) => findMarkup(text.replaceAll(/="[^"]*"/g, '')),
  xml: findMarkup,
  svg: (text) => (text.includes(sentinel) ? ['holds something of the corpus'] : []),
  css: (text) => (text.includes(sentinel) ? ['holds something of the corpus'] : []),
  json: (text) => (isJson(text) ? [] : ['is no JSON']),
  ics: findStrangeLines,
  vcf: findStrangeLines,
};

function findMarkup(text: string): string[] {
  return markup.filter((element) => text.includes(element));
}

/** Lines of a card or a calendar that an officer's text began: each of ours begins with one of these. */
function findStrangeLines(text: string): string[] {
  const names =
    /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|REFRESH-INTERVAL|TZID|TZOFFSETFROM|TZOFFSETTO|TZNAME|DTSTART|DTEND|DTSTAMP|RRULE|UID|SUMMARY|DESCRIPTION|LOCATION|URL|TRANSP|FN|N|ORG|ADR|TEL|EMAIL|GEO|KIND|LABEL|NOTE|REV|SOURCE|LANG|PHOTO|CATEGORIES)[;:]/;
  const lines = text.replaceAll('\r\n ', '').split('\r\n').filter(Boolean);
  const count = (word: string) => lines.filter((line) => line.startsWith(`${word}:`)).length;
  return [
    ...lines.filter((line) => !names.test(line)),
    ...lines.filter((line) => /^(?:URL|SOURCE)[;:]/.test(line) && !/:https?:\/\//.test(line)),
    ...(count('BEGIN') === count('END') ? [] : ['does not end what it begins']),
  ];
}

function structuredDataFaults(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => text.includes('<') || !isJson(text));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
