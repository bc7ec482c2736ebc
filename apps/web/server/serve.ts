/**
 * `pnpm serve`: serves a site on `PORT`, the built one or, with `PUBLISH_DIR`, what the publisher made
 * live. Build or publish meanwhile and it follows.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../src/settings/env.ts';
import { explainFailure } from '../command/explain-failure.ts';
import { areasOfBuild, areasOfReleases } from './site-areas.ts';
import { createSiteHandler } from './site-handler.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
try {
  serve();
} catch (error) {
  console.error(explainFailure(error) ?? error);
  process.exitCode = 1;
}

function serve(): void {
  // A built site needs no CMS, so no key to one either.
  const env = readEnvironment({ ...process.env, CMS: 'fixtures' });
  const findAreas = env.servesReleases
    ? areasOfReleases(env.publishDir, env.municipality)
    : areasOfBuild(env.outDir);
  const server = createServer(createSiteHandler({ findAreas, base: env.base }));
  server.on('error', (error) => {
    const taken = 'code' in error && error.code === 'EADDRINUSE';
    console.error(
      taken
        ? `Port ${env.port} is taken by another program. Stop that program, or choose another port with PORT.`
        : error,
    );
    process.exitCode = 1;
  });
  server.listen(env.port, () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : env.port;
    console.log(`The site is at http://localhost:${port}${env.base}`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
