import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { explainFailure } from '../command/explain-failure.ts';
import { requireSiteIdentity } from './site-identity.ts';

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'site-identity-')), 'published');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('is made once, also by many publishers at once, and lasts', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => requireSiteIdentity(folder)));
  expect(new Set(ids).size).toBe(1);
  expect(await requireSiteIdentity(folder)).toBe(ids[0]);
  expect(JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'))).toEqual({ id: ids[0] });
});

test('is another one in another folder', async () => {
  expect(await requireSiteIdentity(folder)).not.toBe(await requireSiteIdentity(`${folder}-2`));
  rmSync(`${folder}-2`, { recursive: true });
});

test.each(['', '{', '{"id":"genk"}'])('is not guessed where the file holds %o', async (text) => {
  await requireSiteIdentity(folder);
  writeFileSync(join(folder, 'site.json'), text);
  await expect(requireSiteIdentity(folder)).rejects.toThrow(
    `${join(folder, 'site.json')} does not say which site this is. Put the file back from a back-up, or remove it: for the CMS this is a new site then.`,
  );
});

test('a disk that refuses is told as such', async () => {
  const file = `${folder}-file`;
  writeFileSync(file, '');
  const refusal = await requireSiteIdentity(file).catch((error: unknown) => error);
  expect(explainFailure(refusal)).toMatch(/^The disk refused: EEXIST: .*\nSee whether/);
  rmSync(file);
});
