import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cmsFolder } from './repository.ts';

/** One attribute as a schema.json of Strapi writes it; only the keys that tests look at. */
export interface StrapiAttribute {
  type: string;
  required?: boolean;
  default?: unknown;
  searchable?: boolean;
  min?: number;
  maxLength?: number;
  regex?: string;
  allowedTypes?: string[];
  enum?: string[];
  repeatable?: boolean;
  component?: string;
  components?: string[];
  customField?: string;
  options?: { choices?: { code: string; label: string }[] };
  relation?: string;
  target?: string;
  multiple?: boolean;
  pluginOptions?: { officer?: { label?: string; description?: string; placeholder?: string } };
}

/** A content type or component of Strapi. */
export interface StrapiSchema {
  /** Name of its table. */
  collectionName: string;
  info: { singularName?: string; pluralName?: string; displayName: string; description?: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { officer?: { list?: string[]; sort?: string } };
  attributes: Record<string, StrapiAttribute>;
}

/** The content type of one noun, from its schema.json. */
export function readContentType(noun: string): StrapiSchema {
  return readJson(join(cmsFolder, 'src/api', noun, 'content-types', noun, 'schema.json'));
}

/** The nouns for which the CMS has a content type. */
export function listContentTypes(): string[] {
  return readdirSync(join(cmsFolder, 'src/api')).filter((name) => !name.startsWith('.'));
}

/** A component such as `part.address`. */
export function readComponent(uid: string): StrapiSchema {
  return readJson(join(cmsFolder, 'src/components', `${uid.replace('.', '/')}.json`));
}

/** Every component, by its uid. */
export function listComponents(): string[] {
  const folder = join(cmsFolder, 'src/components');
  return readdirSync(folder).flatMap((category) =>
    readdirSync(join(folder, category)).map((file) => `${category}.${file.replace('.json', '')}`),
  );
}

function readJson(path: string): StrapiSchema {
  return JSON.parse(readFileSync(path, 'utf8'));
}
