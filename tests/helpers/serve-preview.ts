import { spawn } from 'node:child_process';
import { inEarnest, requireRenderer } from './renderer.ts';
import { webFolder } from './repository.ts';

/** The preview server of one CMS. */
export interface ServedPreview {
  stop(): Promise<void>;
}

interface PreviewSettings {
  port: number;
  cmsUrl: string;
  cmsToken: string;
  /** Address of the public site. */
  site: string;
}

/** Serves previews with the renderer of the tests, as `npm start` would with its own. */
export async function servePreview(settings: PreviewSettings): Promise<ServedPreview> {
  const rendererDir = await requireRenderer();
  const env = {
    ...process.env,
    ...inEarnest,
    CMS: 'live',
    CMS_URL: settings.cmsUrl,
    CMS_TOKEN: settings.cmsToken,
    SITE: settings.site,
    RENDERER_DIR: rendererDir,
    PREVIEW_PORT: String(settings.port),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'preview/serve-preview.ts'],
    { cwd: webFolder, env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('close', () => reject(new Error('The preview server ended at once: see above.')));
  });
  return {
    async stop() {
      server.kill();
      await ended;
    },
  };
}
