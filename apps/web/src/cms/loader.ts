/** Fills Astro's collections. Everything is read and parsed before any collection changes. */
import type { Noun } from '@sociaal-huis/schema';
import type { Loader } from 'astro/loaders';
import { readEnvironment } from '../settings/env.ts';
import { chooseMunicipalities } from '../settings/municipalities.ts';
import { loadContent, type LoadedContent } from './load-content.ts';
import { loadFormerSlugs } from './load-former-slugs.ts';
import { openSource } from './source.ts';

/** A collection of all entries of one noun, by `documentId`. */
export function cmsLoader(noun: Noun) {
  return {
    name: `cms-${noun}`,
    async load({ store, parseData, generateDigest }) {
      const content = await loadOnce();
      const entries = await Promise.all(
        content[noun].map(async ({ documentId: id, raw }) => {
          const data = await parseData({ id, data: raw });
          return { id, data, digest: generateDigest(data) };
        }),
      );
      store.clear();
      for (const entry of entries) store.set(entry);
    },
  } satisfies Loader;
}

/** The addresses that entries had before. */
export function formerSlugLoader() {
  return {
    name: 'former-slugs',
    async load({ store, generateDigest }) {
      const env = readEnvironment();
      const municipalities = chooseMunicipalities(env.municipality);
      const formerSlugs = await loadFormerSlugs(openSource(env), municipalities);
      store.clear();
      for (const data of formerSlugs) {
        const id = `${data.municipality} ${data.documentId}`;
        store.set({ id, data: { ...data }, digest: generateDigest(data) });
      }
    },
  } satisfies Loader;
}

/** The municipalities in this build, by slug. They come from this repository, not from the CMS. */
export function municipalityLoader() {
  return {
    name: 'municipalities',
    async load({ store, generateDigest }) {
      const chosen = chooseMunicipalities(readEnvironment().municipality);
      store.clear();
      for (const municipality of chosen) {
        const data = { ...municipality };
        store.set({ id: municipality.slug, data, digest: generateDigest(data) });
      }
    },
  } satisfies Loader;
}

let running: Promise<LoadedContent> | undefined;

/**
 * All collections load at the same moment and share one reading, so that they fit together. The
 * next sync (a content refresh in `astro dev`) reads anew.
 */
function loadOnce(): Promise<LoadedContent> {
  running ??= startLoad().finally(() => {
    running = undefined;
  });
  return running;
}

async function startLoad(): Promise<LoadedContent> {
  const env = readEnvironment();
  return loadContent({
    source: openSource(env),
    municipalities: chooseMunicipalities(env.municipality),
    allowSamples: env.allowSamples,
  });
}
