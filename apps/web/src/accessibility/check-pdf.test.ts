import { readFileSync, readdirSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkPdf, explainPdf } from './check-pdf.ts';

const media = new URL('../../../../tests/fixtures/media/', import.meta.url);
const catalog =
  '<< /Type /Catalog /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R /Lang (nl-BE) >>';
const info = '<< /Title (Beleidsnota) /Producer (Voorbeeld) >>';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const pdf = (parts: { catalog?: string; info?: string; trailer?: string; more?: string } = {}) =>
  bytes(
    `%PDF-1.7\n1 0 obj\n${parts.catalog ?? catalog}\nendobj\n2 0 obj\n${parts.info ?? info}\nendobj\n` +
      `${parts.more ?? ''}trailer\n<< /Root 1 0 R /Info 2 0 R ${parts.trailer ?? ''}>>\n%%EOF\n`,
  );

/** Catalog and title packed in a stream, as most programs write them today. */
function packed(objects: [number, string][]): Buffer {
  let offset = 0;
  const numbers = objects.map(([number, body]) => {
    const pair = `${number} ${offset}`;
    offset += body.length + 1;
    return pair;
  });
  const head = `${numbers.join(' ')}\n`;
  const data = deflateSync(bytes(head + objects.map(([, body]) => `${body}\n`).join('')));
  return bytes(
    `%PDF-1.7\n9 0 obj\n<< /Type /ObjStm /N ${objects.length} /First ${head.length} ` +
      `/Filter /FlateDecode /Length ${data.length} >>\nstream\n${data.toString('latin1')}\n` +
      'endstream\nendobj\n10 0 obj\n<< /Type /XRef /Root 1 0 R /Info 2 0 R >>\nendobj\n%%EOF\n',
  );
}

test('a document with tags, language and title has no flaw', () => {
  expect(checkPdf(pdf())).toEqual([]);
});

test('the same packed in a stream has none either', () => {
  const objects: [number, string][] = [
    [1, catalog],
    [2, info],
  ];
  expect(checkPdf(packed(objects))).toEqual([]);
  expect(checkPdf(packed([[1, '<< /Type /Catalog >>'], objects[1]!]))).toEqual([
    'untagged',
    'without-language',
  ]);
});

test.each<[string, Parameters<typeof pdf>[0], string[]]>([
  ['no tags', { catalog: '<< /Lang (nl-BE) >>' }, ['untagged']],
  ['marks that say no', { catalog: catalog.replace('true', 'false') }, ['untagged']],
  ['marks without a tree', { catalog: catalog.replace('/StructTreeRoot 4 0 R', '') }, ['untagged']],
  ['no language', { catalog: catalog.replace('/Lang (nl-BE)', '') }, ['without-language']],
  ['an empty language', { catalog: catalog.replace('nl-BE', '') }, ['without-language']],
  ['no title', { info: '<< /Producer (Voorbeeld) >>' }, ['without-title']],
  ['an empty title', { info: '<< /Title ( ) >>' }, ['without-title']],
  [
    'only the title of a chapter',
    { info: '<< >>', more: '4 0 obj\n<< /Title (Hoofdstuk 1) >>\nendobj\n' },
    ['without-title'],
  ],
  ['a lock', { trailer: '/Encrypt 8 0 R ' }, ['unreadable']],
])('a document with %s has that flaw', (_name, parts, expected) => {
  expect(checkPdf(pdf(parts))).toEqual(expected);
});

test.each<[string, Parameters<typeof pdf>[0]]>([
  [
    'marks in an object of their own',
    {
      catalog: catalog.replace('<< /Marked true >>', '5 0 R'),
      more: '5 0 obj\n<< /Marked true >>\nendobj\n',
    },
  ],
  ['a title in hexadecimal', { info: '<< /Title <FEFF0042> >>' }],
  [
    'a title in the metadata',
    {
      info: '<< >>',
      more: '<dc:title><rdf:Alt><rdf:li xml:lang="nl">Nota</rdf:li></rdf:Alt></dc:title>\n',
    },
  ],
])('a document with %s has no flaw', (_name, parts) => {
  expect(checkPdf(pdf(parts))).toEqual([]);
});

test.each(['', 'Dit is geen pdf.', '%PDF-1.7\n%%EOF\n'])('%j cannot be examined', (text) => {
  expect(checkPdf(bytes(text))).toEqual(['unreadable']);
});

test('the documents of the demo content have no flaw', () => {
  const files = readdirSync(media).filter((name) => name.endsWith('.pdf'));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) expect(checkPdf(readFileSync(new URL(name, media))), name).toEqual([]);
});

test('the flaws of a document are told in one sentence, with the criteria they fail', () => {
  expect(explainPdf('Beleidsnota', ['untagged', 'without-language'])).toMatchObject({
    help: 'Document “Beleidsnota” (pdf): een schermlezer vindt er geen titels en lijsten in en het zegt niet in welke taal het is.',
    criteria: ['1.3.1', '3.1.1'],
    source: 'document',
  });
  expect(explainPdf('Beleidsnota', [])).toBeUndefined();
});
