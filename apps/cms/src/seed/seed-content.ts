import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypes } from '@sociaal-huis/schema';
import type { Core, UID } from '@strapi/strapi';
import { uidOf } from '../strapi/uid-of.ts';
import { waitForTurn } from '../strapi/wait-for-turn.ts';
import { roleCodeOf } from '../boundary/own-municipality.ts';
import { type Attributes, buildData, nounOf, type Surroundings } from './build-data.ts';
import { checkEntries, nameOf } from './check-entries.ts';
import { orderNouns } from './order-nouns.ts';
import { SeedError } from './seed-error.ts';
import { keyFilter, readEntries, type SeedEntry } from './read-entries.ts';
import { sayProgress } from './say-progress.ts';
import { seedMemoryOf } from './seed-memory.ts';
import { inventFileName, type SeedMedia, uploadMedia } from './upload-media.ts';

/** What the seed made so far, by name: the documentId of an entry, the id of a file. */
type Made = Record<string, string | number>;

/**
 * Makes and publishes the entries of the seed that were never made before. What officers changed,
 * renamed or deleted since stays as they left it: the database remembers what the seed once made.
 * All or nothing: after an error, or when it is killed, the database is as it was, and the next start
 * writes the same files.
 *
 * @param folder Holds `content/<municipality>.yaml` and `media/`.
 * @returns How many entries were made.
 * @throws SeedRefused with one line per mistake: file, noun, entry, field and what to write.
 */
export async function seedContent(
  strapi: Core.Strapi,
  folder: string,
  municipalities: readonly string[],
): Promise<number> {
  const content = join(folder, 'content');
  if (!existsSync(content)) return 0;
  const startedAt = Date.now();
  const entries = readEntries(content, municipalities);
  const mediaFolder = join(folder, 'media');
  const { missing, media } = await findMissing(strapi, entries, mediaFolder);
  if (missing.length === 0) return 0;

  const names = await nameFiles(strapi, media);
  await strapi.db.transaction(async () => {
    const memory = seedMemoryOf(strapi);
    // Another server may have made the same meanwhile: what it made is in the memory by now.
    await waitForTurn(strapi, 'seed');
    const made = await readMade(strapi);
    const left = missing.filter((entry) => !(nameOf(entry) in made));
    const progress = sayProgress((line) => strapi.log.info(line), left.length);
    const seeding: Seeding = { strapi, attributesOf: attributesIn(strapi), made, progress };
    for (const one of media) await upload(seeding, mediaFolder, one, names);
    await createAll(seeding, left);
    await memory.set({ key: 'made', value: made });
  });
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  strapi.log.info(`Seeded ${missing.length} entries and ${media.length} files in ${seconds} s.`);
  return missing.length;
}

/** What the seed has to make still, and the files that it shows; checked before anything is written. */
async function findMissing(
  strapi: Core.Strapi,
  entries: readonly SeedEntry[],
  mediaFolder: string,
): Promise<{ missing: SeedEntry[]; media: SeedMedia[] }> {
  const made = await readMade(strapi);
  const missing = entries.filter((entry) => !(nameOf(entry) in made));
  const known = new Set([...entries.map(nameOf), ...Object.keys(made)]);
  const attributesOf = attributesIn(strapi);
  return { missing, media: checkEntries(missing, { attributesOf, mediaFolder, known }) };
}

async function readMade(strapi: Core.Strapi): Promise<Made> {
  return { ...((await seedMemoryOf(strapi).get({ key: 'made' })) as Made | null) };
}

function attributesIn(strapi: Core.Strapi): Seeding['attributesOf'] {
  return (uid) => strapi.getModel(uid as UID.Schema).attributes as unknown as Attributes;
}

interface Seeding {
  strapi: Core.Strapi;
  attributesOf(uid: string): Attributes;
  /** Grows with each entry and file that is made. */
  made: Made;
  /** Says what comes now, and how many entries were made before. */
  progress(now: string, made: number): void;
}

/** The names on disk of files, by their name in the seed. */
type FileNames = Record<string, string>;

/**
 * Decides under which names the files will be written, and remembers it before they are: a seed that is
 * killed writes over its own files the next time, instead of leaving those that no row names.
 */
async function nameFiles(strapi: Core.Strapi, media: readonly SeedMedia[]): Promise<FileNames> {
  return strapi.db.transaction(async () => {
    await waitForTurn(strapi, 'seed');
    const memory = seedMemoryOf(strapi);
    const names: FileNames = { ...((await memory.get({ key: 'files' })) as FileNames | null) };
    for (const { municipality, file } of media) {
      names[mediaName(municipality, file)] ??= inventFileName(strapi, file);
    }
    await memory.set({ key: 'files', value: names });
    return names;
  });
}

async function upload(
  seeding: Seeding,
  folder: string,
  media: SeedMedia,
  names: FileNames,
): Promise<void> {
  const name = mediaName(media.municipality, media.file);
  const fileName = names[name];
  if (name in seeding.made || fileName === undefined) return;
  seeding.progress(`the file ${media.file} of ${media.municipality}`, 0);
  const owner = await seeding.strapi.db
    .query('admin::user')
    .findOne({ where: { roles: { code: roleCodeOf(media.municipality) } }, select: ['id'] });
  seeding.made[name] = await uploadMedia(seeding.strapi, folder, {
    ...media,
    fileName,
    user: owner ?? undefined,
  });
}

async function createAll(seeding: Seeding, entries: readonly SeedEntry[]): Promise<void> {
  const nouns = orderNouns(
    contentTypes.map(({ noun }) => noun),
    seeding.attributesOf,
  );
  let done = 0;
  for (const noun of nouns) {
    const created: SeedEntry[] = [];
    for (const entry of entries.filter((candidate) => candidate.noun === noun)) {
      seeding.progress(`${noun} of ${entry.municipality}`, done);
      if (await create(seeding, entry)) created.push(entry);
      done += 1;
    }
    for (const entry of created) await linkToOwnNoun(seeding, entry);
  }
}

/** Creates and publishes an entry. Gives false for one that was there: it is only remembered. */
async function create(seeding: Seeding, entry: SeedEntry): Promise<boolean> {
  const { strapi, made } = seeding;
  const { municipality, noun, fields, at } = entry;
  const uid = uidOf(noun) as UID.ContentType;
  const existing = await strapi.db
    .query(uid)
    .findOne({ where: { municipality, ...keyFilter(entry) }, select: ['documentId'] });
  if (existing) {
    made[nameOf(entry)] = existing.documentId;
    return false;
  }
  const own = ownNounFields(seeding, noun);
  const others = pick(fields, (name) => !own.includes(name));
  const data = buildData(others, seeding.attributesOf(uid), surroundingsOf(seeding, entry), at);
  try {
    const params = { data: { ...data, municipality }, status: 'published' };
    // The seed's own check stands in for the types, which know the schema files at build time only.
    const { documentId } = await strapi.documents(uid).create(params as never);
    made[nameOf(entry)] = documentId;
    return true;
  } catch (error) {
    throw new SeedError(at, `was refused by Strapi: ${explain(error)}`);
  }
}

/**
 * Lays the links between entries of one noun once all of them exist: they may run in circles, and
 * a version is linked to the same version of its target, draft to draft and published to published.
 * The published version comes last: a draft that changed later would show as modified.
 */
async function linkToOwnNoun(seeding: Seeding, entry: SeedEntry): Promise<void> {
  const { noun, fields, at } = entry;
  const ownFields = ownNounFields(seeding, noun);
  const wanted = pick(fields, (name) => ownFields.includes(name) && Boolean(fields[name]));
  if (Object.keys(wanted).length === 0) return;
  const attributes = pick(seeding.attributesOf(uidOf(noun)), (name) => name in wanted);
  const links = buildData(wanted, attributes, surroundingsOf(seeding, entry), at);
  const documentId = seeding.made[nameOf(entry)];
  const rows = seeding.strapi.db.query(uidOf(noun) as UID.ContentType);
  const versions: Version[] = await rows.findMany({
    where: { documentId: { $in: [documentId, ...Object.values(links).flat()] } },
    select: ['id', 'documentId', 'publishedAt'],
  });
  const own = versions.filter((row) => row.documentId === documentId);
  for (const version of own.toSorted((a, b) => Number(isPublished(a)) - Number(isPublished(b)))) {
    const data = Object.fromEntries(
      Object.entries(links).map(([name, ids]) => [
        name,
        sameVersions(version, [ids].flat(), versions),
      ]),
    );
    await rows.update({ where: { id: version.id }, data });
  }
}

interface Version {
  id: number;
  documentId: string;
  publishedAt: string | null;
}

function isPublished({ publishedAt }: Version): boolean {
  return publishedAt !== null;
}

/** The rows of the given documents that are published if `version` is, and drafts if it is not. */
function sameVersions(
  version: Version,
  documentIds: unknown[],
  versions: readonly Version[],
): number[] {
  const candidates = versions.filter((row) => isPublished(row) === isPublished(version));
  return documentIds.flatMap((documentId) =>
    candidates.filter((row) => row.documentId === documentId).map(({ id }) => id),
  );
}

function surroundingsOf(
  { attributesOf, made }: Seeding,
  { municipality }: SeedEntry,
): Surroundings {
  return {
    attributesOf,
    documentIdOf: (noun, slug) => String(made[nameOf({ municipality, noun, key: slug })]),
    mediaIdOf: (file) => Number(made[mediaName(municipality, file)]),
  };
}

function ownNounFields({ attributesOf }: Seeding, noun: string): string[] {
  return Object.entries(attributesOf(uidOf(noun)))
    .filter(([, { type, target }]) => type === 'relation' && nounOf(target) === noun)
    .map(([name]) => name);
}

function mediaName(municipality: string, file: string): string {
  return `${municipality}/media/${file}`;
}

function pick<T>(fields: Readonly<Record<string, T>>, isWanted: (name: string) => boolean) {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name)));
}

/** Strapi's validation errors name the field apart from the message. */
function explain(error: unknown): string {
  const { message, details } = error as Error & { details?: { errors?: StrapiIssue[] } };
  const parts = details?.errors?.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return parts?.length ? parts.join('; ') : message;
}

interface StrapiIssue {
  path: (string | number)[];
  message: string;
}
