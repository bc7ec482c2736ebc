import { expect, test } from 'vitest';
import { cms, send } from './attackers.ts';
import { Watch } from './database.ts';

const script = '<script>alert(1)</script>';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`;
const html = `<!doctype html><title>x</title>${script}`;
const xml = `<?xml version="1.0"?><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>`;

/** Files that a browser would run if it took them for what they are. */
const honest = [
  ['tekening.svg', 'image/svg+xml', svg],
  ['bladzijde.html', 'text/html', html],
  ['bladzijde.xhtml', 'application/xhtml+xml', xml],
  ['gegevens.xml', 'application/xml', xml],
  ['gegevens.xml', 'text/xml', xml],
  ['programma.js', 'text/javascript', 'alert(1)'],
  ['opmaak.css', 'text/css', 'a { background: url("javascript:alert(1)") }'],
  ['bewaard.mhtml', 'message/rfc822', html],
] as const;

/** The same under another name, as another kind, or with the first bytes of something harmless. */
const lying = [
  ['foto.png', 'image/png', svg],
  ['tekening.svg', 'image/png', svg],
  ['bladzijde.html', 'image/jpeg', html],
  ['bladzijde.html', 'application/pdf', html],
  ['folder.pdf', 'application/pdf', html],
  ['folder.pdf', 'text/html', html],
  ['foto.png.html', 'image/png', html],
  ['foto.svg.png', 'image/png', svg],
  ['foto', 'image/png', html],
  ['foto.html\0.png', 'image/png', html],
  ['folder.pdf', 'application/pdf', `%PDF-1.4\n${html}`],
  ['folder.html', 'application/pdf', `%PDF-1.4\n${html}`],
  ['tekening.svg', 'image/png', `\x89PNG\r\n\x1a\n${svg}`],
  ['tekst.odt', 'application/vnd.oasis.opendocument.text', html],
] as const;

function formOf(name: string, type: string, text: string): FormData {
  const form = new FormData();
  form.append('files', new Blob([Buffer.from(text, 'latin1')], { type }), name);
  return form;
}

/** What a browser is told about a file of ours. */
async function headersOf(path: string) {
  const { status, headers } = await fetch(cms.url + path);
  return {
    status,
    type: headers.get('content-type'),
    policy: headers.get('content-security-policy'),
    guessing: headers.get('x-content-type-options'),
    opens: headers.get('content-disposition') ?? 'in the browser',
  };
}

const picture = /^image\/(?:png|jpeg|webp|avif)$/;

function expectInert(headers: Awaited<ReturnType<typeof headersOf>>): void {
  expect(headers).toMatchObject({ policy: "default-src 'none'; sandbox", guessing: 'nosniff' });
  if (!picture.test(String(headers.type))) expect(headers.opens).toBe('attachment');
}

test.each(honest)('%s as %s is refused', async (name, type, content) => {
  const watch = new Watch();
  expect((await send('genk', 'POST', '/upload', formOf(name, type, content))).status).toBe(400);
  watch.expectNothingChanged();
});

test.each(lying)('%s as %s is refused, or no browser runs it', async (name, type, content) => {
  const { status, text } = await send('genk', 'POST', '/upload', formOf(name, type, content));
  if (status !== 201) {
    expect(status).toBe(400);
    return;
  }
  const [{ id, url }] = JSON.parse(text);
  // Nothing of the name may lead out of an address or an attribute.
  expect(url).toMatch(/^\/uploads\/[\w.-]+$/);
  expectInert(await headersOf(url));
  expect((await send('genk', 'DELETE', `/upload/files/${id}`)).status).toBe(200);
});

test('no file is replaced by one that a browser runs', async () => {
  const id = cms.world.media.genk?.file;
  for (const [name, type, content] of honest) {
    const watch = new Watch();
    const path = `/upload/files/${id}/replace`;
    expect((await send('genk', 'POST', path, formOf(name, type, content))).status).toBe(400);
    watch.expectNothingChanged();
  }
});

test('under every spelling of its address a file is served in the same way', async () => {
  const { text } = await send('genk', 'GET', `/upload/files/${cms.world.media.genk?.file}`);
  const { url } = JSON.parse(text);
  const found = [];
  for (const path of [url, url.replace('/uploads', '/%75ploads'), `${url}?x=.png`]) {
    const headers = await headersOf(path);
    found.push(headers.status);
    expectInert(headers);
  }
  expect(found).toEqual([200, 200, 200]);
});
