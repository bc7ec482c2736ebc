import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypes } from '@sociaal-huis/schema';
import { parse } from 'yaml';
import { type SeedPath, SeedError } from './seed-error.ts';

/** One entry of a seed file, its fields as they were written. */
export interface SeedEntry {
  municipality: string;
  noun: string;
  fields: Fields;
  /** Tells the entry from the others of its noun and municipality; '' for what exists once. */
  key: string;
  at: SeedPath;
}

export type Fields = Readonly<Record<string, unknown>>;

/** What names an entry when it has no slug. */
const keyFields: Record<string, readonly string[]> = {
  'hours-exception': ['label', 'from'],
  notice: ['title'],
};

/**
 * Reads every `<municipality>.yaml` of a folder.
 *
 * @param folder Path of the folder.
 * @param municipalities The slugs that may name a file.
 * @throws SeedError for the first thing that is not what it should be.
 */
export function readEntries(folder: string, municipalities: readonly string[]): SeedEntry[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) => {
      const municipality = name.slice(0, -'.yaml'.length);
      if (!municipalities.includes(municipality)) {
        throw new SeedError(
          [name],
          `is named after no municipality. Choose from ${municipalities.join(', ')}.`,
        );
      }
      return parseEntries(readFileSync(join(folder, name), 'utf8'), municipality);
    });
}

/** The entries of one seed file, given as text. */
export function parseEntries(text: string, municipality: string): SeedEntry[] {
  const file = `${municipality}.yaml`;
  const content = parseYaml(text, file);
  const entries = Object.entries(content).flatMap(([noun, value]) => {
    const type = contentTypes.find((candidate) => candidate.noun === noun);
    if (!type) {
      const nouns = contentTypes.map((candidate) => candidate.noun).join(', ');
      throw new SeedError([file, noun], `is no content type. Choose from ${nouns}.`);
    }
    return listOf(value, type.singleton, [file, noun]).map((fields, index) =>
      toEntry(fields, {
        municipality,
        noun,
        singleton: type.singleton,
        at: [file, noun],
        index,
      }),
    );
  });
  refuseDoubles(entries);
  return entries;
}

function parseYaml(text: string, file: string): Fields {
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    throw new SeedError([file], `is not valid YAML: ${String(error)}`);
  }
  if (content === null) return {};
  if (!isFields(content))
    throw new SeedError([file], 'holds no content types. Start with "profile:".');
  return content;
}

function listOf(value: unknown, singleton: boolean, at: SeedPath): unknown[] {
  if (singleton) return [value];
  if (Array.isArray(value)) return value;
  throw new SeedError(at, 'is no list. Start each entry with "- ".');
}

interface Origin {
  municipality: string;
  noun: string;
  singleton: boolean;
  at: SeedPath;
  index: number;
}

function toEntry(fields: unknown, { municipality, noun, singleton, at, index }: Origin): SeedEntry {
  const numbered = singleton ? at : [...at, `number ${index + 1}`];
  if (!isFields(fields))
    throw new SeedError(numbered, 'has no fields. Write them as "name: value".');
  const key = singleton ? '' : keyOf(noun, fields, numbered);
  return { municipality, noun, fields, key, at: singleton ? at : [...at, `"${key}"`] };
}

function keyOf(noun: string, fields: Fields, at: SeedPath): string {
  return (keyFields[noun] ?? ['slug'])
    .map((field) => {
      const value = fields[field];
      if (typeof value === 'string' && value !== '') return value;
      throw new SeedError([...at, field], 'is missing. It tells this entry from the others.');
    })
    .join(' ');
}

function refuseDoubles(entries: readonly SeedEntry[]): void {
  const seen = new Set<string>();
  for (const { noun, key, at } of entries) {
    const name = `${noun} ${key}`;
    if (seen.has(name))
      throw new SeedError(at, 'stands in the file twice. Give one of them another name.');
    seen.add(name);
  }
}

/** The fields of Strapi that make the key of an entry, with their values; empty for a singleton. */
export function keyFilter({ noun, fields, key }: SeedEntry): Fields {
  if (key === '') return {};
  return Object.fromEntries((keyFields[noun] ?? ['slug']).map((field) => [field, fields[field]]));
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
