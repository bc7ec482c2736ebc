import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSecrets } from '../../apps/cms/src/secrets/create-secrets.ts';
import { cmsFolder } from './repository.ts';

export type Row = Record<string, unknown> & { id: number };

/** The parts of Strapi that tests call. */
export interface LoadedStrapi {
  db: {
    query(uid: string): {
      findOne(query: object): Promise<Row | null>;
      findMany(query: object): Promise<Row[]>;
      count(query: object): Promise<number>;
      create(query: object): Promise<Row>;
      update(query: object): Promise<Row>;
      updateMany(query: object): Promise<{ count: number }>;
      deleteMany(query: object): Promise<unknown>;
    };
    transaction<T>(work: () => Promise<T>): Promise<T>;
    destroy(): Promise<void>;
  };
  documents(uid: string): {
    create(params: object): Promise<{ documentId: string }>;
    update(params: object): Promise<{ documentId: string }>;
    publish(params: object): Promise<unknown>;
    delete(params: object): Promise<unknown>;
  };
  service(uid: string): { create(data: object): Promise<Row> };
  app: { destroy(context: { strapi: LoadedStrapi }): Promise<void> };
}

/** A Strapi without a web server and without content, in the process of the test. */
export interface OwnStrapi {
  strapi: LoadedStrapi;
  /** A compiled module of the CMS, by its path below src. */
  module<Exports>(path: string): Exports;
  stop(): Promise<void>;
}

export async function loadStrapi(): Promise<OwnStrapi> {
  const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-strapi-'));
  Object.assign(process.env, makeSecrets(), {
    NODE_ENV: 'production',
    DATABASE_FILENAME: join(folder, 'cms.sqlite'),
    PUBLIC_DIR: join(folder, 'public'),
    ALLOW_SAMPLES: '1',
  });
  delete process.env.DATABASE_URL;
  const fromCms = createRequire(join(cmsFolder, 'package.json'));
  const { createStrapi } = fromCms('@strapi/strapi') as {
    createStrapi(options: object): { log: { level: string }; load(): Promise<LoadedStrapi> };
  };
  const distDir = join(cmsFolder, 'dist');
  const notLoaded = createStrapi({ appDir: cmsFolder, distDir });
  // A new database tells of dozens of migrations.
  notLoaded.log.level = 'warn';
  const strapi = await notLoaded.load();
  return {
    strapi,
    module: <Exports>(path: string) => fromCms(join(distDir, 'src', `${path}.js`)) as Exports,
    async stop() {
      // Not Strapi's own way to end: it also takes from the process what the tests listen to.
      await strapi.app.destroy({ strapi });
      await strapi.db.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
