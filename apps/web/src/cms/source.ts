/** Where content comes from: the running CMS, or answers recorded from one. Same questions to both. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Noun } from '@sociaal-huis/schema';
import type { Environment } from '../settings/env.ts';
import { mediaFileName } from '../routing/paths.ts';
import { createCmsClient, type CmsClient } from './client.ts';
import { CmsRequestError } from './errors.ts';
import { buildQuery, pluralOf } from './queries.ts';
import { isRecord } from './references.ts';

/** Name of the file, among those of a recording, with former addresses. */
export const formerSlugsFile = 'former-slugs.json';

export interface ContentSource {
  /** Where this is, for people. */
  readonly name: string;
  /** All published entries of one noun in these municipalities, as REST gives them. */
  readAll(noun: Noun, municipalities: readonly string[]): Promise<unknown[]>;
  /** The addresses that entries of these municipalities had before, as the CMS gives them. */
  readFormerSlugs(municipalities: readonly string[]): Promise<unknown[]>;
  /** Bytes of a media file, by the address in an entry. */
  readMedia(url: string): Promise<Uint8Array>;
}

/** The source the environment asks for. */
export function openSource(env: Environment): ContentSource {
  if (env.cms === 'fixtures') return createRecordedSource(env.recording);
  return createLiveSource(createCmsClient({ url: env.cmsUrl, token: env.cmsToken! }), env.cmsUrl);
}

function createLiveSource(client: CmsClient, name: string): ContentSource {
  return {
    name,
    readAll: (noun, municipalities) => client.getAll(buildQuery(noun, municipalities)),
    readFormerSlugs: async (municipalities) =>
      ofMunicipalities(await client.getList('/api/former-slugs'), municipalities),
    readMedia: (url) => client.getFile(url),
  };
}

/**
 * Reads a recording: `cms/<plural>.json` holds the entries of a noun as REST gave them,
 * `cms/former-slugs.json` the addresses they had, `media/` the files they point at.
 */
export function createRecordedSource(folder: string): ContentSource {
  return {
    name: folder,

    readAll: async (noun, municipalities) =>
      ofMunicipalities(
        await readRecordedList(join(folder, 'cms', `${pluralOf(noun)}.json`)),
        municipalities,
      ),

    async readFormerSlugs(municipalities) {
      const path = join(folder, 'cms', formerSlugsFile);
      return existsSync(path) ? ofMunicipalities(await readRecordedList(path), municipalities) : [];
    },

    async readMedia(url) {
      const path = join(folder, 'media', mediaFileName({ url }));
      try {
        return await readFile(path);
      } catch (error) {
        throw new CmsRequestError(
          path,
          'This recorded file is absent. Record the answers anew with ' +
            '`node command/record-fixtures.ts`, or read from a running CMS with CMS=live.',
          { cause: error },
        );
      }
    },
  };
}

async function readRecordedList(path: string): Promise<unknown[]> {
  let entries: unknown;
  try {
    entries = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new CmsRequestError(
      path,
      'This recorded answer of the CMS is absent or no JSON. Record it anew with ' +
        '`node command/record-fixtures.ts`, or read from a running CMS with CMS=live.',
      { cause: error },
    );
  }
  if (Array.isArray(entries)) return entries;
  throw new CmsRequestError(path, 'This recorded answer has to be a list of entries.');
}

function ofMunicipalities(answers: unknown[], municipalities: readonly string[]): unknown[] {
  return answers.filter(
    (answer) => isRecord(answer) && municipalities.includes(String(answer.municipality)),
  );
}

/** The same source, but each question is asked once: what is checked is also what is built. */
export function rememberAnswers(source: ContentSource): ContentSource {
  const answers = new Map<string, Promise<unknown[]>>();
  const remember = (question: string, ask: () => Promise<unknown[]>) => {
    const answer = answers.get(question) ?? ask();
    answers.set(question, answer);
    return answer;
  };
  return {
    ...source,
    readAll: (noun, municipalities) =>
      remember([noun, ...municipalities].join(' '), () => source.readAll(noun, municipalities)),
    readFormerSlugs: (municipalities) =>
      remember(['former', ...municipalities].join(' '), () =>
        source.readFormerSlugs(municipalities),
      ),
  };
}
