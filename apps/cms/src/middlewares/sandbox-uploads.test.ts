import { expect, test } from 'vitest';
import sandboxUploads, { isUpload } from './sandbox-uploads.ts';

async function headersOf(path: string): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  const set = (name: string, value: string) => void (headers[name] = value);
  const context = { path, set };
  await sandboxUploads()(context, async () => context.set('Content-Security-Policy', 'loose'));
  return headers;
}

test('an uploaded document may run nothing and is offered as a download', async () => {
  expect(await headersOf('/uploads/beleidsnota.pdf')).toEqual({
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Disposition': 'attachment',
  });
});

test('an uploaded image may run nothing but still shows', async () => {
  const headers = await headersOf('/uploads/foto.JPG');
  expect(headers['Content-Security-Policy']).toBe("default-src 'none'; sandbox");
  expect(headers['Content-Disposition']).toBeUndefined();
});

test('other answers keep their headers', async () => {
  expect(await headersOf('/admin/main.js')).toEqual({ 'Content-Security-Policy': 'loose' });
});

test.for([
  '/uploads/a.pdf',
  '/%75ploads/a.pdf',
  '/./uploads/a.pdf',
  '//uploads/a.pdf',
  '/Uploads/a',
])('%s is below the uploads', (path) => {
  expect(isUpload(path)).toBe(true);
});

test.for(['/', '/uploads', '/api/uploads/a', '/uploadsx/a', '/%E0%A4%A'])(
  '%s is not below the uploads',
  (path) => {
    expect(isUpload(path)).toBe(false);
  },
);
