/** A municipality that stands on the portal and on another site: with a domain, or a disk, of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { patience } from '../helpers/patience.ts';
import { type ServedSite, serveReleases } from '../helpers/serve-site.ts';
import type { LiveStage } from './live-stage.ts';
import type { Publication } from './newsroom.ts';
import type { PublisherProcess } from '../helpers/publisher-process.ts';
import type { Outcome } from './publisher-faults.ts';
import { findBroken } from './whole-site.ts';

interface SecondSiteOptions {
  /** The one that stands at the root of this site; absent: the whole portal once more, on its own disk. */
  municipality?: string;
  /** Name of its publishers. */
  name: string;
  /** Public address; absent: where it is served here. */
  address?: string;
}

export class SecondSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-second-site-'));
  publisher!: PublisherProcess;
  readonly #stage: LiveStage;
  readonly #options: SecondSiteOptions;
  #served!: ServedSite;

  private constructor(stage: LiveStage, options: SecondSiteOptions) {
    this.#stage = stage;
    this.#options = options;
  }

  /** Its publisher works from now on. */
  static async open(stage: LiveStage, options: SecondSiteOptions): Promise<SecondSite> {
    const site = new SecondSite(stage, options);
    site.#served = await serveReleases(site.folder, options.municipality);
    site.revive();
    return site;
  }

  get address(): string {
    return this.#options.address ?? this.#served.url;
  }

  /** As the admin calls it. */
  get name(): string {
    return new URL(this.address).host;
  }

  revive(): void {
    const { municipality, name } = this.#options;
    this.publisher = this.#stage.startPublisher({
      name,
      folder: this.folder,
      site: this.address,
      ...(municipality === undefined ? {} : { municipality }),
    });
  }

  /** Whether residents of this site can read it. */
  async isServed({ path, municipality, sentence }: Publication): Promise<boolean> {
    const own = this.#options.municipality ? path.slice(`/${municipality}`.length) : path;
    const response = await fetch(this.#served.url + own);
    return (await response.text()).includes(sentence);
  }

  /** @throws Error when they can't in time, with what the admin says meanwhile. */
  async untilServed(publication: Publication, limit = patience): Promise<void> {
    const deadline = performance.now() + limit;
    while (!(await this.isServed(publication))) {
      if (performance.now() > deadline) {
        const status = await this.#stage.newsroom.loadStatuses(publication.documentId);
        throw new Error(
          `"${publication.sentence}" did not come to ${this.address}; the admin says ` +
            `${JSON.stringify(status)}. The publisher said:\n${this.publisher.output}`,
        );
      }
      await wait(100);
    }
  }

  async close(): Promise<void> {
    await this.publisher.kill();
    await this.#served.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * Publishes on two sites, while the publishers of both are killed at random instants: each change has
 * to come to both, and the admin must call none live where residents cannot read it.
 */
export async function publishToTwoSites(
  stage: LiveStage,
  publications: number,
  municipality = 'genk',
): Promise<Outcome> {
  const second = await SecondSite.open(stage, { municipality, name: 'own-domain' });
  const wrong: string[] = [];
  let lost = 0;
  let unshown = 0;
  let kills = 0;
  try {
    for (let done = 0; done < publications; done += 1) {
      const publication = await stage.newsroom.publish(municipality);
      const victim = stage.die.pick([stage, second, undefined] as const);
      if (victim) {
        await wait(stage.die.below(1500));
        if (victim === stage) await stage.killPublisher();
        else await second.publisher.kill();
        kills += 1;
      }
      unshown += await countUnshown(stage, second, publication, wrong);
      victim?.revive();
      const late = await Promise.allSettled([
        stage.newsroom.untilServed(publication),
        second.untilServed(publication),
      ]);
      const missed = late.flatMap((one) => (one.status === 'rejected' ? String(one.reason) : []));
      lost += missed.length;
      wrong.push(...missed);
      wrong.push(...(await findBroken(second.folder, [municipality])));
    }
    if (second.publisher.hasEnded) wrong.push(`It stopped:\n${second.publisher.output}`);
    wrong.push(...(await stage.newsroom.findLost()));
  } finally {
    await second.close();
  }
  return {
    summary:
      `${publications} publications on two sites, ${kills} publishers killed: ` +
      `lost ${lost}, called live and not shown ${unshown}`,
    wrong,
  };
}

/** Sites of which the admin says that this is live there, though residents of it cannot read it. */
async function countUnshown(
  stage: LiveStage,
  second: SecondSite,
  publication: Publication,
  wrong: string[],
): Promise<number> {
  const statuses = await stage.newsroom.loadStatuses(publication.documentId);
  let unshown = 0;
  for (const { site, state } of statuses) {
    const name = site?.name;
    if (state !== 'live') continue;
    const isServed =
      name === second.name
        ? await second.isServed(publication)
        : name !== new URL(stage.siteUrl).host || (await stage.newsroom.isServed(publication));
    if (isServed) continue;
    unshown += 1;
    wrong.push(`${name} is called live, and does not show "${publication.sentence}"`);
  }
  return unshown;
}
