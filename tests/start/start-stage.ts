/** `npm start` on a database, uploads, releases and ports of its own; several times after each other. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../helpers/free-port.ts';
import { endGroup, findDescendant, groupIsGone } from '../helpers/process-tree.ts';
import { root } from '../helpers/repository.ts';

/** Whom a kill hits: the CMS, the process that `npm start` runs in, or all at once. */
export const victims = ['cms', 'start', 'all'] as const;
export type Victim = (typeof victims)[number];

export class StartStage {
  readonly folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-start-'));
  readonly env: NodeJS.ProcessEnv;
  readonly cmsUrl: string;
  readonly webUrl: string;
  readonly previewUrl: string;
  readonly databaseFile = join(this.folder, 'cms.sqlite');
  readonly cmsLog = join(root, '.cache/logs/cms.log');
  readonly #started: StartedOnce[] = [];

  private constructor([web, cms, preview]: readonly [number, number, number]) {
    const { DATABASE_URL: _ignored, ...environment } = process.env;
    this.env = {
      ...environment,
      WEB_PORT: String(web),
      CMS_PORT: String(cms),
      PREVIEW_PORT: String(preview),
      DATABASE_FILENAME: this.databaseFile,
      PUBLIC_DIR: join(this.folder, 'public'),
      PUBLISH_DIR: join(this.folder, 'published'),
    };
    this.webUrl = `http://localhost:${web}`;
    this.cmsUrl = `http://localhost:${cms}`;
    this.previewUrl = `http://localhost:${preview}`;
  }

  static async open(): Promise<StartStage> {
    return new StartStage([await findFreePort(), await findFreePort(), await findFreePort()]);
  }

  /** Types `npm start`. */
  begin(env: NodeJS.ProcessEnv = {}): StartedOnce {
    rmSync(this.cmsLog, { force: true });
    const started = new StartedOnce({ ...this.env, ...env });
    this.#started.push(started);
    return started;
  }

  /** What the CMS printed since the last start. */
  get cmsSaid(): string {
    return existsSync(this.cmsLog) ? readFileSync(this.cmsLog, 'utf8') : '';
  }

  /** How far a start is, in lines that say something new: those of its own, and those of the CMS. */
  stepsOf({ output }: StartedOnce): number {
    const isNew = (line: string) => line !== '' && !/ … \(|http.*: /.test(line);
    return `${output}\n${this.cmsSaid}`.split('\n').filter(isNew).length;
  }

  /** Ends whatever still runs, and takes everything away. */
  async close(): Promise<void> {
    await Promise.all(this.#started.map((started) => started.end()));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One `npm start`, from when it is typed until it ends. */
export class StartedOnce {
  output = '';
  readonly #child: ChildProcess;

  constructor(env: NodeJS.ProcessEnv) {
    this.#child = spawn(process.execPath, ['.scripts/run.mjs', 'start'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.#child.stdout!.on('data', (chunk) => (this.output += chunk));
    this.#child.stderr!.on('data', (chunk) => (this.output += chunk));
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Whether it is as far as it gets: everything is served, and the closing table is there. */
  get isComplete(): boolean {
    return this.output.includes('Stop with Ctrl-C');
  }

  /** Waits for the closing table. @throws Error with what it said, when it ends before. */
  async untilComplete(): Promise<void> {
    await this.until(() => this.isComplete);
  }

  /** Waits for a moment of this start. @throws Error with what it said, when it ends before. */
  async until(moment: () => boolean): Promise<void> {
    while (!moment()) {
      if (this.hasEnded) throw new Error(`It ended by itself:\n${this.output}`);
      await wait(5);
    }
  }

  /**
   * Kills what is named, as a power cut would, and waits until nothing of this start is left: what was
   * not hit has to end by itself.
   *
   * @returns false where there was nothing to hit: the CMS does not run yet
   */
  async kill(victim: Victim): Promise<boolean> {
    const pid = this.#child.pid!;
    const target = {
      cms: findDescendant(pid, 'strapi.js start'),
      start: findDescendant(pid, 'start/start.ts') ?? pid,
      all: -pid,
    }[victim];
    if (target === undefined || this.hasEnded) return false;
    process.kill(target, 'SIGKILL');
    while (!groupIsGone(pid)) await wait(20);
    return true;
  }

  end(): Promise<void> {
    return endGroup(this.#child);
  }
}
