import type { ConstructorOptions, JobAttempt, PgBoss } from 'pg-boss';
import {
  firstWaitSeconds,
  leaseSeconds,
  longestWaitSeconds,
  mostAttempts,
  type PublicationQueue,
  type HeldClaim,
} from './publication-queue.ts';

/** Kept in each job, so that another version of the CMS may change them. */
const jobOptions = {
  retryLimit: mostAttempts - 1,
  // pg-boss spreads each wait between this and twice as long.
  retryDelay: firstWaitSeconds / 2,
  retryBackoff: true,
  retryDelayMax: longestWaitSeconds,
  heartbeatSeconds: leaseSeconds,
  // Only the silence of a publisher ends its claim: a release of new code may take as long as a build.
  expireInSeconds: 6 * 3600,
  deleteAfterSeconds: 3600,
};

/**
 * The queue of a CMS on PostgreSQL, shared by all its processes and by publishers on several machines.
 * A queue of pg-boss for each site of a municipality, of the kind that holds one job that waits or runs.
 */
export class PgBossQueue implements PublicationQueue {
  readonly #options: ConstructorOptions;
  readonly #onError: (error: Error) => void;
  readonly #known = new Set<string>();
  #boss: PgBoss | undefined;

  constructor(options: ConstructorOptions, onError: (error: Error) => void) {
    this.#options = options;
    this.#onError = onError;
  }

  async start(): Promise<void> {
    // Not read on SQLite, where it would only make the start slower.
    const { PgBoss } = await import('pg-boss');
    const boss = new PgBoss({
      schema: 'release_queue',
      application_name: 'sociaal-huis-releases',
      max: 3,
      schedule: false,
      // How soon silence is noticed, once it has lasted for the whole lease.
      superviseIntervalSeconds: 5,
      monitorIntervalSeconds: 5,
      ...this.#options,
    });
    boss.on('error', this.#onError);
    await boss.start();
    this.#boss = boss;
  }

  async stop(): Promise<void> {
    await this.#boss?.stop({ graceful: false, close: true });
  }

  async announce(site: number): Promise<void> {
    if (await this.#send(site)) return;
    const name = await this.#queueOf(site);
    await this.#started.update(name, undefined, { singletonKey: String(site), startAfter: 0 });
  }

  async remind(site: number): Promise<void> {
    await this.#send(site);
  }

  async claim(site: number): Promise<HeldClaim | undefined> {
    const [job] = await this.#started.fetch(await this.#queueOf(site));
    if (!job) return undefined;
    return { id: `${site}.${job.id}.${job.retryCount}`, attempt: job.retryCount };
  }

  async extend(claim: string): Promise<boolean> {
    const { name, job } = parseClaim(claim);
    return hasWorked(await this.#started.touch(name, job));
  }

  async complete(claim: string): Promise<boolean> {
    const { name, job } = parseClaim(claim);
    return hasWorked(await this.#started.complete(name, job));
  }

  async fail(claim: string): Promise<Date | undefined> {
    const { name, job } = parseClaim(claim);
    if (!hasWorked(await this.#started.fail(name, job))) return undefined;
    const [after] = await this.#started.findJobs(name, { id: job.id });
    return after?.state === 'retry' ? after.startAfter : undefined;
  }

  async giveBack(claim: string): Promise<void> {
    if (!(await this.fail(claim))) return;
    const { name, job } = parseClaim(claim);
    await this.#started.update(name, undefined, { id: job.id, startAfter: 0 });
  }

  get #started(): PgBoss {
    if (!this.#boss) throw new Error('The queue is asked something before its start.');
    return this.#boss;
  }

  /** False when there is a job of it already, waiting or running. */
  async #send(site: number): Promise<boolean> {
    const name = await this.#queueOf(site);
    const options = { ...jobOptions, singletonKey: String(site) };
    return (await this.#started.send(name, null, options)) !== null;
  }

  async #queueOf(site: number): Promise<string> {
    const name = queueNameOf(site);
    if (!this.#known.has(name)) {
      await this.#started.createQueue(name, { policy: 'exclusive' });
      this.#known.add(name);
    }
    return name;
  }
}

function queueNameOf(site: number): string {
  return `release/${site}`;
}

/** A name that is none of ours leads to no job. */
function parseClaim(claim: string): { name: string; job: JobAttempt } {
  const [site = '', id = '', retryCount] = claim.split('.');
  return { name: queueNameOf(Number(site)), job: { id, retryCount: Number(retryCount) } };
}

/** pg-boss declares its answer without the fields that its documentation names. */
function hasWorked(answer: object): boolean {
  return (answer as { affected: number }).affected > 0;
}
