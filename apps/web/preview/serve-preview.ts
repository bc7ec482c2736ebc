/** `pnpm serve:preview`: shows drafts of the running CMS on `PREVIEW_PORT`, to whoever has a key. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { loadRenderer } from '../renderer/load-renderer.ts';
import { openSource } from '../src/cms/source.ts';
import { readEnvironment } from '../src/settings/env.ts';
import { explainFailure } from '../command/explain-failure.ts';
import { chooseMunicipalities } from '../src/settings/municipalities.ts';
import { createPreviewHandler } from './answer-preview.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

try {
  await serve();
} catch (error) {
  console.error(explainFailure(error) ?? error);
  process.exitCode = 1;
}

async function serve(): Promise<void> {
  const env = readEnvironment();
  const handler = createPreviewHandler({
    ...env,
    renderer: await loadRenderer(env.rendererDir),
    source: openSource(env),
    municipalities: chooseMunicipalities(env.municipality),
    adminOrigin: new URL(env.adminUrl).origin,
    barParts: {
      style: await readFile('preview/preview.css', 'utf8'),
      script: stripTypeScriptTypes(await readFile('preview/follow-admin.ts', 'utf8')),
    },
  });
  const server = createServer(handler);
  server.on('error', (error) => {
    console.error(error);
    process.exitCode = 1;
  });
  server.listen(env.previewPort, () => {
    console.log(`Previews are at http://localhost:${env.previewPort}/voorbeeld/`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
