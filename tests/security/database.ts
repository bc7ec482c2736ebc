import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StatementSync } from 'node:sqlite';
import { expect } from 'vitest';
import { openDatabase } from '../helpers/open-database.ts';
import { cms } from './attackers.ts';
import type { Type } from './describe-cms.ts';

/**
 * Notes about requests: who is signed in, when a token was used, our log, in which a refusal stands,
 * and how often somebody tried to sign in.
 */
const notes = new Set([
  'strapi_sessions',
  'strapi_api_tokens',
  'sqlite_sequence',
  'audit_entries',
  'attempts',
]);

/** Strapi notes when it last counted files, and our schedule when it last looked, at their own moments. */
const isNote = ({ key }: Row): boolean =>
  key === 'plugin_upload_metrics' || String(key).startsWith('core_schedule_');

const database = openDatabase(cms.databaseFile, { readOnly: true });

type Row = Record<string, string | number | null>;

/** By their text: most are asked again and again, and preparing one takes longer than asking it. */
const statements = new Map<string, StatementSync>();

export function query(sql: string, ...values: (string | number)[]): Row[] {
  const statement = statements.get(sql) ?? database.prepare(sql);
  statements.set(sql, statement);
  return statement.all(...values) as Row[];
}

/** Rises with each change that another process makes, of whatever kind. */
function version(): number {
  return Number(query('PRAGMA data_version')[0]?.data_version);
}

/** Every row of the database and every uploaded file, by a name of its own. */
type Snapshot = Map<string, { text: string; municipality: string | undefined }>;

let latest: { version: number; snapshot: Snapshot } | undefined;

/** Reads everything again only where something was written since. */
function takeSnapshot(): Snapshot {
  const current = version();
  if (latest?.version === current) return latest.snapshot;
  const snapshot: Snapshot = new Map();
  latest = { version: current, snapshot };
  for (const { name } of query("SELECT name FROM sqlite_master WHERE type = 'table'")) {
    if (notes.has(String(name))) continue;
    for (const row of query(`SELECT rowid AS row_id, * FROM "${name}"`)) {
      if (isNote(row)) continue;
      const municipality = row.municipality === undefined ? undefined : String(row.municipality);
      snapshot.set(`${name} ${row.row_id}`, { text: JSON.stringify(row), municipality });
    }
  }
  for (const file of readdirSync(cms.uploadsFolder)) {
    const size = statSync(join(cms.uploadsFolder, file)).size;
    snapshot.set(`upload ${file}`, { text: String(size), municipality: undefined });
  }
  return snapshot;
}

/** What stood in the database and among the uploads at a moment, to hold against what is there later. */
export class Watch {
  readonly #version = version();
  readonly #before = takeSnapshot();

  /** After attempts that were all refused: nothing was written, of anybody. */
  expectNothingChanged(): void {
    if (version() === this.#version) return;
    expect(this.#changes([])).toEqual([]);
  }

  /** After work that was allowed: what existed is as it was, but for the entries of one's own. */
  expectOthersUnchanged(own: readonly string[]): void {
    // Parts and links have no municipality, and those of one's own entries change with them.
    const ofOthers = this.#changes(own).filter(({ name, isNew, municipality }) => {
      return municipality === undefined
        ? !isNew && /^(files|upload|upload_folders|admin_\w+) /.test(name)
        : !own.includes(municipality);
    });
    expect(ofOthers).toEqual([]);
  }

  #changes(own: readonly string[]) {
    const after = takeSnapshot();
    const names = new Set([...this.#before.keys(), ...after.keys()]);
    return [...names].flatMap((name) => {
      const [then, now] = [this.#before.get(name), after.get(name)];
      const municipality = (then ?? now)?.municipality;
      if (then?.text === now?.text) return [];
      if (municipality !== undefined && own.includes(municipality)) return [];
      return [{ name, isNew: !then, municipality, was: then?.text, is: now?.text }];
    });
  }
}

/** documentIds of a type in a municipality: a draft that was never published, and a published one. */
export function documentsOf({ table, uid }: Type, municipality: string): string[] {
  const [published] = query(
    `SELECT document_id FROM "${table}" WHERE municipality = ? AND published_at IS NOT NULL`,
    municipality,
  );
  const draft = cms.world.drafts[uid]?.[municipality] ?? '';
  return published ? [draft, String(published.document_id)] : [draft];
}

/** How many drafts of a type the municipalities have together. */
export function countDrafts({ table }: Type, own: readonly string[]): number {
  const marks = own.map(() => '?').join(', ');
  const [row] = query(
    `SELECT COUNT(*) AS count FROM "${table}" WHERE published_at IS NULL AND municipality IN (${marks})`,
    ...own,
  );
  return Number(row?.count);
}

/** Words by which one recognizes what belongs to others: identities of entries, and secrets. */
function tracesOf(others: readonly string[]): string[] {
  const ids = cms.types.flatMap(({ table, hasMunicipality }) => {
    if (!hasMunicipality) return [];
    const marks = others.map(() => '?').join(', ');
    return query(
      `SELECT DISTINCT document_id FROM "${table}" WHERE municipality IN (${marks})`,
      ...others,
    ).map(({ document_id }) => String(document_id));
  });
  const secrets = others.flatMap((slug) => [
    `Geheim van ${slug}`,
    `geheim-${slug}`,
    `geheim-bestand-van-${slug}`,
    `Geheime map van ${slug}`,
  ]);
  return [...ids, ...secrets];
}

/** The traces of others that an answer holds. */
export function findTraces(text: string, others: readonly string[]): string[] {
  const traces = known.get(others.join()) ?? tracesOf(others);
  known.set(others.join(), traces);
  return traces.filter((trace) => text.includes(trace));
}

const known = new Map<string, string[]>();

/** A type by its uid. */
export function requireType(uid: string): Type {
  const type = cms.types.find((one) => one.uid === uid);
  if (!type) throw new Error(`There is no type ${uid}.`);
  return type;
}
