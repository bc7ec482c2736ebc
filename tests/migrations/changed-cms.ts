import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cmsFolder } from '../helpers/repository.ts';

// Tests change whatever a schema.json may say.
// oxlint-disable-next-line typescript/no-explicit-any
type Schema = Record<string, any>;

/** `npm run mutate:security` names another build. */
const original = process.env.CMS_DIST ?? join(cmsFolder, 'dist');

/** A compiled CMS of our own, with other content types and other migrations. */
export interface ChangedCms {
  /** What CMS_DIST names. */
  dist: string;
  changeType(noun: string, change: (schema: Schema) => void): void;
  changeComponent(name: string, change: (schema: Schema) => void): void;
  /** Replaces what stands exactly once in a compiled file. */
  replace(file: string, code: string, by: string): void;
  removeFile(file: string): void;
  /** @param up what stands in its function `up(knex)` */
  addMigration(name: string, up: string): void;
  remove(): void;
}

export function buildChangedCms(): ChangedCms {
  const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-changed-'));
  const dist = join(folder, 'dist');
  symlinkSync(join(cmsFolder, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['config', 'src', 'database']) {
    cpSync(join(original, name), join(dist, name), { recursive: true });
  }
  const change = (file: string, edit: (text: string) => string): void => {
    const path = join(dist, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  };
  const changeJson = (file: string, edit: (schema: Schema) => void): void =>
    change(file, (text) => {
      const schema = JSON.parse(text) as Schema;
      edit(schema);
      return JSON.stringify(schema);
    });
  return {
    dist,
    changeType: (noun, edit) =>
      changeJson(`src/api/${noun}/content-types/${noun}/schema.json`, edit),
    changeComponent: (name, edit) =>
      changeJson(`src/components/${name.replace('.', '/')}.json`, edit),
    replace: (file, code, by) =>
      change(file, (text) => {
        if (text.split(code).length !== 2) throw new Error(`${file} does not have "${code}" once.`);
        return text.replace(code, () => by);
      }),
    removeFile: (file) => rmSync(join(dist, file), { recursive: true }),
    addMigration(name, up) {
      const migrations = join(dist, 'database/migrations');
      mkdirSync(migrations, { recursive: true });
      const code = `exports.up = async (knex) => {\n${up}\n};\n`;
      writeFileSync(join(migrations, `${name}.js`), code);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Renames a key and leaves it where it is. */
export function renameKey(fields: Schema, from: string, to: string): void {
  const entries = Object.entries(fields).map(([name, value]) => [name === from ? to : name, value]);
  for (const name of Object.keys(fields)) delete fields[name];
  Object.assign(fields, Object.fromEntries(entries));
}
