import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
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

/** Builds the renderer and serves previews with it, as `npm start` would. */
export async function servePreview(settings: PreviewSettings): Promise<ServedPreview> {
  // Inside the app, where the built pages find their packages.
  const folder = join(webFolder, `dist/preview-${settings.port}`);
  const env = {
    ...process.env,
    CMS: 'live',
    CMS_URL: settings.cmsUrl,
    CMS_TOKEN: settings.cmsToken,
    SITE: settings.site,
    MUNICIPALITY: '',
    BASE: '',
    RENDERER_DIR: join(folder, 'renderer'),
    PREVIEW_PORT: String(settings.port),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const children: ChildProcess[] = [];
  const run = (...args: string[]) => {
    const child = spawn(process.execPath, args, {
      cwd: webFolder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    return child;
  };
  const stop = async () => {
    for (const child of children) {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('close', resolve));
        child.kill();
        await ended;
      }
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const build = run('renderer/build-renderer.ts');
    build.stdout?.resume();
    const status = await new Promise((resolve) => build.once('close', resolve));
    if (status !== 0) throw new Error('The renderer could not be built: see above.');
    const server = run('--disable-warning=ExperimentalWarning', 'preview/serve-preview.ts');
    await new Promise<void>((resolve, reject) => {
      server.stdout?.once('data', () => resolve());
      server.once('close', () => reject(new Error('The preview server ended at once: see above.')));
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}
