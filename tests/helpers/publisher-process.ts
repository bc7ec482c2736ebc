import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, webFolder } from './repository.ts';
import { inEarnest } from './renderer.ts';

export interface PublisherOptions {
  cmsUrl: string;
  token: string;
  rendererDir: string;
  /** Where it publishes. */
  folder: string;
  /** Public address of the site. */
  site: string;
  /** The one municipality that it publishes, on a domain of its own; absent: the portal. */
  municipality?: string;
  name?: string;
  /** A command that runs the publisher, such as one that gives it a small disk. */
  within?: readonly string[];
}

/** A publisher as it runs in earnest: a process of its own. */
export class PublisherProcess {
  output = '';
  readonly #child: ChildProcess;

  /** It listens to SIGUSR2 as well: see `set-clock.ts`. */
  constructor(options: PublisherOptions) {
    const { cmsUrl, token, rendererDir, folder, site, name = 'tested', within = [] } = options;
    const { municipality = '' } = options;
    const preload = fileURLToPath(new URL('set-clock.ts', import.meta.url));
    const node = [process.execPath, '--import', preload, 'publisher/run-publisher.ts'];
    const [command, ...parameters] = [...within, ...node];
    this.#child = spawn(command!, parameters, {
      cwd: webFolder,
      env: {
        ...process.env,
        ...inEarnest,
        NODE_COMPILE_CACHE: join(root, '.cache/compiled'),
        CMS_URL: cmsUrl,
        CMS_TOKEN: token,
        PUBLISH_DIR: folder,
        RENDERER_DIR: rendererDir,
        PUBLISHER_NAME: name,
        SITE: site,
        MUNICIPALITY: municipality,
        ALLOW_SAMPLES: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout!.on('data', (chunk) => (this.output += chunk));
    this.#child.stderr!.on('data', (chunk) => (this.output += chunk));
  }

  get pid(): number {
    return this.#child.pid!;
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Stops it at once, whatever it is doing. */
  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    if (this.hasEnded) return;
    const ended = once(this.#child, 'close');
    this.#child.kill(signal);
    await ended;
  }

  /** Sets its clock to the next of the offsets that `set-clock.ts` knows. */
  moveClock(): void {
    this.#child.kill('SIGUSR2');
  }
}
