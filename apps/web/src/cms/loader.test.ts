import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cmsLoader } from './loader.ts';

const fixtures = fileURLToPath(new URL('../../../../tests/fixtures', import.meta.url));
let recording: string;

beforeEach(() => {
  recording = mkdtempSync(join(tmpdir(), 'loader-'));
  cpSync(join(fixtures, 'cms'), join(recording, 'cms'), { recursive: true });
  vi.stubEnv('CMS', 'fixtures');
  vi.stubEnv('CMS_RECORDING', recording);
  vi.stubEnv('ALLOW_SAMPLES', '1');
  vi.stubEnv('MUNICIPALITY', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(recording, { recursive: true });
});

/** A collection that holds the entries of the last time. */
function openCollection(refuses: (id: string) => boolean = () => false) {
  const entries = new Map<string, unknown>([['of the last time', {}]]);
  const context = {
    store: {
      clear: () => entries.clear(),
      set: (entry: { id: string }) => entries.set(entry.id, entry),
    },
    parseData: async ({ id, data }: { id: string; data: unknown }) => {
      if (refuses(id)) throw new Error(`${id} is refused`);
      return data;
    },
    generateDigest: () => 'digest',
  } as unknown as LoaderContext;
  return { entries, context };
}

function readRecorded(plural: string): { documentId: string }[] {
  return JSON.parse(readFileSync(join(recording, `cms/${plural}.json`), 'utf8'));
}

test('a collection holds every entry of its type by documentId, and nothing of the last time', async () => {
  const { entries, context } = openCollection();

  await cmsLoader('service').load(context);

  const recorded = readRecorded('services').map(({ documentId }) => documentId);
  expect([...entries.keys()].toSorted()).toEqual(recorded.toSorted());
});

test('a collection stays as it was when its last entry is refused', async () => {
  const last = readRecorded('offices').at(-1)?.documentId;
  const { entries, context } = openCollection((id) => id === last);

  await expect(cmsLoader('office').load(context)).rejects.toThrow('is refused');

  expect([...entries.keys()]).toEqual(['of the last time']);
});

test('all collections stay as they were when an entry of one type breaks its schema', async () => {
  const services = readRecorded('services');
  const broken = services.map((entry, index) => (index === 0 ? { ...entry, title: '' } : entry));
  writeFileSync(join(recording, 'cms/services.json'), JSON.stringify(broken));
  const { entries, context } = openCollection();

  await expect(cmsLoader('office').load(context)).rejects.toThrow('De inhoud kan nog niet online');

  expect([...entries.keys()]).toEqual(['of the last time']);
});
