/** Many municipalities, so that it shows what their number costs: their files, and their content. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../helpers/open-database.ts';
import { copyMunicipalities } from '../helpers/sixth-municipality.ts';

/** Whose texts all others have. */
const example = 'genk';

/**
 * Adds municipalities to the configuration.
 * @returns their slugs
 */
export function addMunicipalities(folder: string, count: number): string[] {
  copyMunicipalities(folder);
  const config = JSON.parse(readFileSync(join(folder, `${example}.json`), 'utf8'));
  return Array.from({ length: count }, (_, index) => {
    const slug = `meetdorp-${index + 1}`;
    const digits = (length: number, first: number) => String(first + index).padStart(length, '0');
    const uri = `https://data.vlaanderen.be/id/organisatie/OVO${digits(6, 900_000)}`;
    const own = {
      ...config,
      slug,
      name: `Meetdorp ${index + 1}`,
      publicName: `OCMW Meetdorp ${index + 1}`,
      nis: digits(5, 98_000),
      nutsCode: `http://data.europa.eu/nuts/code/BE221${digits(5, 98_000)}`,
      postcodes: [{ ...config.postcodes[0], postcode: digits(4, 9900) }],
      ocmw: { ...config.ocmw, name: `OCMW Meetdorp ${index + 1}`, ovo: uri.slice(-9), uri },
      authority: {
        ...config.authority,
        name: `Gemeente Meetdorp ${index + 1}`,
        ovo: `OVO${digits(6, 950_000)}`,
        uri: `https://data.vlaanderen.be/id/organisatie/OVO${digits(6, 950_000)}`,
      },
      domain: `${slug}.sociaalhuis.example`,
    };
    own.ocmw.kbo = kboNumber(800_000 + index);
    own.authority.kbo = kboNumber(810_000 + index);
    writeFileSync(join(folder, `${slug}.json`), JSON.stringify(own));
    return slug;
  });
}

/** The last two digits are 97 less the rest of the others by 97. */
function kboNumber(seed: number): string {
  const first = String(seed).padStart(8, '0');
  return first + String(97 - (Number(first) % 97)).padStart(2, '0');
}

/**
 * Writes the content of the new municipalities in the database of a CMS that is not running: what every
 * subsite needs, and as many services as asked, with the texts and parts of the example's.
 */
export function fillCms(databaseFile: string, slugs: readonly string[], services: number): void {
  const database = openDatabase(databaseFile);
  database.exec('BEGIN');
  for (const municipality of slugs) {
    for (const table of ['profiles', 'missions', 'visions', 'offices']) {
      const [first] = documentsOf(database, table);
      copyDocument(database, table, first!, { municipality });
    }
    const originals = documentsOf(database, 'services');
    for (let index = 0; index < services; index += 1) {
      copyDocument(database, 'services', originals[index % originals.length]!, {
        municipality,
        title: `Dienst ${index + 1}`,
        slug: `dienst-${index + 1}`,
      });
    }
  }
  database.exec('COMMIT');
  database.close();
}

function documentsOf(database: DatabaseSync, table: string): string[] {
  return database
    .prepare(
      `SELECT document_id FROM ${table} WHERE municipality = ? AND published_at IS NOT NULL ORDER BY id`,
    )
    .all(example)
    .map((row) => String(row.document_id));
}

/** The draft and the published version, each with the parts of the original but for other offices. */
function copyDocument(
  database: DatabaseSync,
  table: string,
  documentId: string,
  changes: Record<string, string>,
): void {
  const fresh = randomBytes(12).toString('hex');
  const versions = database.prepare(`SELECT * FROM ${table} WHERE document_id = ?`).all(documentId);
  for (const { id, ...version } of versions) {
    const row = { ...version, ...changes, document_id: fresh };
    const columns = Object.keys(row);
    const { lastInsertRowid } = database
      .prepare(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      )
      .run(...Object.values(row));
    database
      .prepare(
        `INSERT INTO ${table}_cmps (entity_id, cmp_id, component_type, field, "order") ` +
          `SELECT ?, cmp_id, component_type, field, "order" FROM ${table}_cmps ` +
          `WHERE entity_id = ? AND field <> 'offices'`,
      )
      .run(lastInsertRowid, id!);
  }
}
