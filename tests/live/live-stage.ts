/** Everything between an officer and a resident: a CMS, a publisher behind a proxy, a served site. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { waitWhileItMoves } from '../../.scripts/start/wait-while-it-moves.ts';
import { openSource } from '../../apps/web/src/cms/source.ts';
import { readEnvironment } from '../../apps/web/src/settings/env.ts';
import { type Dice, dice } from '../../packages/schema/src/opening-hours/random-hours.examples.ts';
import { findFreePort } from '../helpers/free-port.ts';
import { webFolder } from '../helpers/repository.ts';
import type { RunningCms } from '../helpers/start-cms.ts';
import { CmsProxy } from './cms-proxy.ts';
import { Newsroom } from './newsroom.ts';
import { type PublisherOptions, PublisherProcess } from '../helpers/publisher-process.ts';
import { Reader } from './reader.ts';
import { inEarnest } from '../helpers/renderer.ts';

export type StagedCms = Pick<RunningCms, 'url' | 'publisherToken' | 'accounts' | 'folder'>;

interface StageOptions {
  cms: StagedCms;
  rendererDir: string;
  seed: number;
  /** Absent: without a sound. */
  say?: (line: string) => void;
}

export class LiveStage {
  readonly cms: StagedCms;
  readonly municipalities = readMunicipalities().map(({ slug }) => slug);
  readonly folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-faults-'));
  readonly die: Dice;
  readonly say: (line: string) => void;
  publisher!: PublisherProcess;
  proxy!: CmsProxy;
  newsroom!: Newsroom;
  reader: Reader | undefined;
  siteUrl = '';
  readonly #rendererDir: string;
  #server: ChildProcess | undefined;
  /** What publishers said that are no more. */
  #said = '';

  private constructor({ cms, rendererDir, seed, say = () => {} }: StageOptions) {
    this.cms = cms;
    this.#rendererDir = rendererDir;
    this.die = dice(seed);
    this.say = say;
  }

  /** Everything is there, and all municipalities are live. */
  static async open(options: StageOptions): Promise<LiveStage> {
    const stage = new LiveStage(options);
    await stage.#open();
    return stage;
  }

  /** Starts a publisher; several may work side by side. */
  startPublisher(more: Partial<PublisherOptions> = {}): PublisherProcess {
    return new PublisherProcess({
      cmsUrl: this.proxy.url,
      token: this.cms.publisherToken,
      rendererDir: this.#rendererDir,
      folder: this.folder,
      site: this.siteUrl,
      ...more,
    });
  }

  /** Residents begin to read, and go on until the end. */
  startReading(): Reader {
    this.reader = new Reader({
      url: this.siteUrl,
      folder: this.folder,
      municipalities: this.municipalities,
    });
    return this.reader;
  }

  /** Kills the publisher; `revive` starts the next. */
  async killPublisher(): Promise<void> {
    await this.publisher.kill();
    this.#said += this.publisher.output;
  }

  revive(): void {
    this.publisher = this.startPublisher();
    this.proxy.at = 'idle';
  }

  /** Everything that publishers said until now. */
  get said(): string {
    return this.#said + this.publisher.output;
  }

  async close(): Promise<void> {
    await this.reader?.stop();
    await this.publisher?.kill();
    if (this.#server && this.#server.exitCode === null) {
      const ended = once(this.#server, 'close');
      this.#server.kill();
      await ended;
    }
    await this.proxy?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #open(): Promise<void> {
    const port = await findFreePort();
    this.siteUrl = `http://localhost:${port}`;
    this.#server = spawn(process.execPath, ['server/serve.ts'], {
      cwd: webFolder,
      env: { ...process.env, ...inEarnest, PUBLISH_DIR: this.folder, PORT: String(port) },
      stdio: 'ignore',
    });
    this.proxy = await CmsProxy.start(this.cms.url);
    this.revive();
    const env = readEnvironment({
      CMS: 'live',
      CMS_URL: this.cms.url,
      CMS_TOKEN: this.cms.publisherToken,
    });
    this.newsroom = new Newsroom({
      cms: this.cms,
      source: openSource(env),
      siteUrl: this.siteUrl,
      die: this.die,
    });
    await this.newsroom.open(this.municipalities);
    for (const slug of this.municipalities) await this.#untilLive(slug);
  }

  async #untilLive(slug: string): Promise<void> {
    const outcome = await waitWhileItMoves({
      isReady: () =>
        fetch(`${this.siteUrl}/${slug}/`).then(
          ({ status }) => status === 200,
          () => false,
        ),
      hasEnded: () => this.publisher.hasEnded,
      progress: () => this.publisher.output.length,
    });
    if (outcome === 'ready') return;
    throw new Error(`${slug} does not come live:\n${this.publisher.output}`);
  }
}
