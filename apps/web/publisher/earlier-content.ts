/** The content of the release that is live, kept so that a faulty version has one to give way to. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentTypes } from '@sociaal-huis/schema';
import type { LoadedContent } from '../src/cms/inspect-content.ts';
import { temporaryName } from '../releases/temporary-name.ts';

/** Content by unit, in a folder beside the releases. */
export interface EarlierContent {
  /** Content that parses with today's schema; nothing when there is none, or it can no longer be read. */
  get(unit: string): Promise<LoadedContent | undefined>;
  put(unit: string, content: LoadedContent): Promise<void>;
}

/** The content kept in `folder`, which is `PUBLISH_DIR`. */
export function openEarlierContent(folder: string): EarlierContent {
  const fileOf = (unit: string) => join(folder, 'content', `${unit}.json`);
  return {
    async get(unit) {
      let stored: Record<string, unknown>;
      try {
        stored = JSON.parse(await readFile(fileOf(unit), 'utf8'));
      } catch {
        // Absent before the first release. What is damaged is worth as little: the next release mends it.
        return undefined;
      }
      const lists = contentTypes.map(({ noun, schema }) => {
        const raws: unknown[] = Array.isArray(stored[noun]) ? stored[noun] : [];
        const entries = raws.flatMap((raw) => {
          const { success, data: value } = schema.safeParse(raw);
          return success ? [{ documentId: value!.documentId, raw, value }] : [];
        });
        return [noun, entries];
      });
      return Object.fromEntries(lists) as LoadedContent;
    },

    async put(unit, content) {
      // As the CMS gave them: what is parsed once, such as a list out of a text, does not parse again.
      const raws = contentTypes.map(({ noun }) => [noun, content[noun].map(({ raw }) => raw)]);
      const file = fileOf(unit);
      const fresh = join(dirname(file), temporaryName());
      await mkdir(dirname(file), { recursive: true });
      await writeFile(fresh, JSON.stringify(Object.fromEntries(raws)));
      await rename(fresh, file);
    },
  };
}
