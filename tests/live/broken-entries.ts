/** Entries that no gate would let through, as a slip in the database leaves them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypes, type Noun } from '@sociaal-huis/schema';
import { livePlace } from '../../apps/web/releases/published-places.ts';
import { openDatabase } from '../helpers/open-database.ts';
import { readContentType } from '../helpers/strapi-schemas.ts';
import { readFiles } from './compare-releases.ts';
import type { LiveStage } from './live-stage.ts';
import type { Outcome } from './publisher-faults.ts';
import { findBroken } from './whole-site.ts';

interface BrokenEntry {
  municipality: string;
  documentId: string;
  /** Its title, before. */
  name: string;
  repair(): void;
}

/** Takes the title away from one published entry of each of these nouns in turn. */
export async function breakEntries(stage: LiveStage, nouns: readonly Noun[]): Promise<Outcome> {
  const wrong: string[] = [];
  for (const noun of nouns) {
    const broken = breakEntry(join(stage.cms.folder, 'cms.sqlite'), noun);
    const { municipality, documentId, name } = broken;
    const pages = findPages(stage.folder, municipality, name);
    await stage.newsroom.askAgain(municipality);
    const neighbour = stage.municipalities.find((slug) => slug !== municipality);
    const publications = [
      await stage.newsroom.publish(municipality, documentId),
      await stage.newsroom.publish(neighbour),
    ];
    for (const publication of publications) {
      await stage.newsroom
        .untilServed(publication)
        .catch((error: unknown) => wrong.push(`broken ${noun}: ${String(error)}`));
    }
    const state = await stage.newsroom.untilIdle(municipality);
    if (state.releases[0]?.quarantined !== 1) {
      wrong.push(`broken ${noun}: not told to the officer: ${JSON.stringify(state.releases[0])}`);
    }
    const left = findPages(stage.folder, municipality, name);
    if (pages.length === 0 || left.join() !== pages.join()) {
      wrong.push(`broken ${noun} "${name}" was on ${pages.join(', ')}, is on ${left.join(', ')}`);
    }
    broken.repair();
    await stage.newsroom.askAgain(municipality);
    const mended = await stage.newsroom.untilIdle(municipality);
    if (mended.releases[0]?.quarantined !== 0) wrong.push(`${noun}: still left out once mended`);
    stage.say(`broken ${noun} in ${municipality}: on ${left.length} pages still`);
  }
  wrong.push(...(await findBroken(stage.folder, stage.municipalities)));
  return { summary: `${nouns.length} types with a broken entry: ${wrong.length} wrong`, wrong };
}

function breakEntry(databaseFile: string, noun: Noun): BrokenEntry {
  const { collectionName, attributes } = readContentType(noun);
  const column = ['title', 'name', 'label'].find((one) => one in attributes)!;
  const database = openDatabase(databaseFile);
  try {
    const where = 'published_at IS NOT NULL';
    const row = database
      .prepare(
        `SELECT id, municipality, document_id, ${column} AS name FROM ${collectionName} ` +
          // The longest name is on no page by accident.
          `WHERE ${where} ORDER BY length(${column}) DESC, id LIMIT 1`,
      )
      .get() as { id: number; municipality: string; document_id: string; name: string } | undefined;
    if (!row) throw new Error(`There is no published ${noun} to break.`);
    const write = database.prepare(`UPDATE ${collectionName} SET ${column} = ? WHERE id = ?`);
    write.run('', row.id);
    return {
      municipality: row.municipality,
      documentId: row.document_id,
      name: row.name,
      repair() {
        const again = openDatabase(databaseFile);
        again
          .prepare(`UPDATE ${collectionName} SET ${column} = ? WHERE id = ?`)
          .run(row.name, row.id);
        again.close();
      },
    };
  } finally {
    database.close();
  }
}

/** Pages of a subsite that hold these words. */
function findPages(folder: string, municipality: string, words: string): string[] {
  const live = livePlace(folder, municipality);
  if (!existsSync(live)) return [];
  return [...readFiles(live)]
    .filter(([path, bytes]) => path.endsWith('.html') && asRead(bytes.toString()).includes(words))
    .map(([path]) => path);
}

/** A page with its signs as a reader sees them, whichever of its makers wrote them. */
function asRead(html: string): string {
  return html
    .replaceAll(/&#(?:x27|39);/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Every noun, and those that stand for a page of its own, a part of pages, and one per municipality. */
export const allNouns: readonly Noun[] = contentTypes.map(({ noun }) => noun);
export const someNouns: readonly Noun[] = ['service', 'notice', 'profile'];
