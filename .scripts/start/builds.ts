import { join } from 'node:path';
import { makeSecrets } from '../../apps/cms/src/secrets/create-secrets.ts';
import { places, tools } from '../layout.ts';
import { runNode } from './children.ts';
import { cmsStep, schemaStep } from './compiled.ts';
import type { Progress } from './progress.ts';
import { buildIfChanged } from './up-to-date.ts';

const logs = join(places.cache, 'logs');

/** Compiles packages/schema, which both apps import. */
export function buildSchema(): Promise<boolean> {
  return buildIfChanged(schemaStep, () =>
    runNode([tools.tsc, '-p', 'tsconfig.build.json'], {
      what: 'Building packages/schema',
      cwd: places.schema,
      log: join(logs, 'schema.log'),
    }),
  );
}

/** Compiles the server side of the CMS, without its admin. */
export function compileCms(): Promise<boolean> {
  return buildIfChanged(cmsStep, () =>
    runNode(['scripts/compile.js'], {
      what: 'Compiling the CMS',
      cwd: places.cms,
      log: join(logs, 'cms-compile.log'),
    }),
  );
}

/** Compiles whatever a CMS runs on, without its admin. */
export async function compileServer(progress: Progress): Promise<void> {
  await progress.run('Shared schema', buildSchema);
  await progress.run('CMS server', compileCms);
}

/** Builds the site into something that makes pages, for the publisher and the preview. */
export function buildRenderer(settings: Readonly<Record<string, string>>): Promise<boolean> {
  return buildIfChanged(
    {
      inputs: [
        ...['src', 'renderer', 'public', 'package.json', 'astro.config.ts'].map((name) =>
          join(places.web, name),
        ),
        join(places.ui, 'src'),
        join(places.schema, 'dist'),
        join(places.web, '../../pnpm-lock.yaml'),
      ],
      settings,
      stamp: join(places.web, 'dist/renderer/.built-from'),
    },
    () =>
      runNode(['renderer/build-renderer.ts'], {
        what: 'Building the site',
        cwd: places.web,
        log: join(logs, 'site-build.log'),
        env: settings,
      }),
  );
}

/** Builds the admin in the browser sense; runs behind everything else. */
export function buildAdmin(): Promise<boolean> {
  return buildIfChanged(
    {
      inputs: [
        join(places.cms, 'src/admin'),
        // The lists take the words beside ticked boxes from the content types.
        join(places.cms, 'src/api'),
        // The admin carries the advice on language and the clock; the rest of the package is the server's.
        join(places.schema, 'dist/plain-language'),
        join(places.schema, 'dist/opening-hours'),
        join(places.cms, 'package.json'),
        join(places.cms, '../../pnpm-lock.yaml'),
      ],
      stamp: join(places.cms, 'dist/build/.built-from'),
    },
    () =>
      runNode(['scripts/build-admin.js'], {
        what: 'Building the admin',
        cwd: places.cms,
        log: join(logs, 'admin-build.log'),
        // Strapi reads its whole configuration before a build; no secret of it gets into the admin.
        env: { ...makeSecrets(), NODE_ENV: 'production' },
        nice: 10,
      }),
  );
}
