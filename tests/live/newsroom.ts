/** Officers of all municipalities who publish sentences, and look whether residents can read them. */
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type {
  ReleasesOverview,
  ReleaseStatus,
  ReleaseStatuses,
  SiteReleases,
} from '../../apps/cms/src/releases/answers.ts';
import type { ContentSource } from '../../apps/web/src/cms/source.ts';
import { type Dice } from '../../packages/schema/src/opening-hours/random-hours.examples.ts';
import type { AdminClient } from '../helpers/admin-client.ts';
import { entriesOf } from '../helpers/admin-forms.ts';
import { patience } from '../helpers/patience.ts';
import type { RunningCms } from '../helpers/start-cms.ts';
import { signInAs } from './editor.ts';

interface Item {
  municipality: string;
  documentId: string;
  /** Path of its page. */
  path: string;
}

/** A sentence that somebody published. */
export interface Publication extends Item {
  sentence: string;
}

export class Newsroom {
  /** How many publications the CMS accepted. */
  accepted = 0;
  readonly #cms: Pick<RunningCms, 'url' | 'accounts'>;
  readonly #siteUrl: string;
  readonly #source: ContentSource;
  readonly #die: Dice;
  /** Two newsrooms at one CMS never publish the same sentence. */
  readonly #name = randomBytes(4).toString('hex');
  #items: Item[] = [];
  #admin: AdminClient | undefined;
  /** The last sentence of each page. */
  readonly #expected = new Map<string, Publication>();
  /** Sentences by page of which the CMS never said whether it took them. */
  readonly #unanswered = new Map<string, string[]>();

  constructor(given: {
    cms: Pick<RunningCms, 'url' | 'accounts'>;
    source: ContentSource;
    siteUrl: string;
    die: Dice;
  }) {
    this.#cms = given.cms;
    this.#source = given.source;
    this.#siteUrl = given.siteUrl;
    this.#die = given.die;
  }

  async open(municipalities: readonly string[]): Promise<void> {
    const services = (await this.#source.readAll('service', municipalities)) as {
      documentId: string;
      municipality: string;
      slug: string;
    }[];
    this.#items = services.map(({ documentId, municipality, slug }) => ({
      documentId,
      municipality,
      path: `/${municipality}/diensten/${slug}/`,
    }));
    await this.signIn();
  }

  /** Also after the clock was set, when the CMS knows nobody any more. */
  async signIn(): Promise<void> {
    this.#admin = await signInAs(this.#cms, 'beheer');
  }

  /**
   * Publishes a new sentence somewhere; in one municipality, if the caller says so.
   * @param besides an entry that must stay as it is
   */
  async publish(municipality?: string, besides?: string): Promise<Publication> {
    const own = this.#items.filter(
      (item) =>
        (municipality === undefined || item.municipality === municipality) &&
        item.documentId !== besides,
    );
    return this.#publishIn(this.#die.pick(own));
  }

  /**
   * Publishes a new sentence in as many pages, all at once.
   * @returns what the CMS said where it did not take it
   */
  async publishMany(count: number): Promise<string[]> {
    const from = this.#die.below(this.#items.length);
    const publishing = Array.from({ length: count }, (_, index) =>
      this.#publishIn(this.#items[(from + index) % this.#items.length]!),
    );
    const results = await Promise.allSettled(publishing);
    return results.flatMap((result) =>
      result.status === 'rejected' ? [String(result.reason)] : [],
    );
  }

  async #publishIn(item: Item): Promise<Publication> {
    const sentence = `Nieuws ${this.accepted} ${this.#die.below(1e9)} ${this.#name}.`;
    this.#unanswered.set(item.path, [...(this.#unanswered.get(item.path) ?? []), sentence]);
    const path = `${entriesOf('service')}/${item.documentId}/actions/publish`;
    let answer = await this.#admin!.post(path, { summary: sentence });
    if (answer.status === 401) {
      await this.signIn();
      answer = await this.#admin!.post(path, { summary: sentence });
    }
    if (answer.status !== 200) {
      throw new Error(`Publishing gave ${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    this.accepted += 1;
    const publication = { ...item, sentence };
    this.#expected.set(item.path, publication);
    this.#unanswered.delete(item.path);
    return publication;
  }

  /** Asks for a release of the whole subsite. */
  async askAgain(municipality: string): Promise<void> {
    const answer = await this.#admin!.post(`/sociaal-huis/releases/${municipality}/retry`);
    if (answer.status !== 200) throw new Error(`Asking again gave ${answer.status}.`);
  }

  async isServed({ path, sentence }: Publication): Promise<boolean> {
    const response = await fetch(`${this.#siteUrl}${path}`);
    return (await response.text()).includes(sentence);
  }

  /** @throws Error when residents cannot read it in time. */
  async untilServed(publication: Publication, limit = patience): Promise<void> {
    const deadline = performance.now() + limit;
    while (!(await this.isServed(publication))) {
      if (performance.now() > deadline) {
        throw new Error(
          `"${publication.sentence}" did not come to ${publication.path} within ${limit / 1000} s: ` +
            JSON.stringify(await this.loadState(publication.municipality)),
        );
      }
      await wait(100);
    }
  }

  /** How far the admin says that a service is, on each site. */
  async loadStatuses(documentId: string): Promise<ReleaseStatus[]> {
    const path = `/sociaal-huis/release-status/api::service.service/${documentId}`;
    const { body } = await this.#admin!.get(path);
    return (body as ReleaseStatuses).sites;
  }

  /** What the CMS says about the releases of a municipality on this site. */
  async loadState(municipality: string): Promise<SiteReleases> {
    const state = (await this.#loadStates()).find((one) => one.municipality === municipality);
    if (!state) throw new Error(`The CMS knows of no site of ${municipality} here.`);
    return state;
  }

  /** Other tests may have had other sites of the same CMS, which are no more. */
  async #loadStates(): Promise<(SiteReleases & { municipality: string })[]> {
    const { body } = await this.#admin!.get('/sociaal-huis/releases');
    const { host } = new URL(this.#siteUrl);
    return (body as ReleasesOverview).municipalities.flatMap(({ municipality, sites }) =>
      sites
        .filter(({ site }) => site?.name.startsWith(host))
        .map((state) => ({ municipality, ...state })),
    );
  }

  /**
   * Waits until nothing of a municipality waits.
   * @returns what the CMS says about it then
   */
  async untilIdle(municipality: string, limit = patience) {
    const deadline = performance.now() + limit;
    for (;;) {
      const state = await this.loadState(municipality);
      if (!state.waiting && !state.building && !state.failed) return state;
      if (performance.now() > deadline) {
        throw new Error(`${municipality} is not idle: ${JSON.stringify(state)}`);
      }
      await wait(50);
    }
  }

  /**
   * Waits until nothing waits any more, then holds every page that somebody published in against what
   * the CMS holds, and that against what it said it took.
   * @returns what residents cannot read
   */
  async findLost(limit = patience): Promise<string[]> {
    const deadline = performance.now() + limit;
    for (;;) {
      const busy = (await this.#loadStates()).filter(
        (one) => one.waiting || one.building || one.failed,
      );
      if (busy.length === 0) break;
      if (performance.now() > deadline) return [`The queue is not empty: ${JSON.stringify(busy)}`];
      await wait(200);
    }
    const lost: string[] = [];
    const municipalities = [...new Set(this.#items.map(({ municipality }) => municipality))];
    const services = await this.#source.readAll('service', municipalities);
    const held = new Map(
      (services as { documentId: string; summary: string }[]).map((one) => [one.documentId, one]),
    );
    for (const item of this.#items) {
      const sentence = held.get(item.documentId)?.summary ?? '';
      const taken = this.#expected.get(item.path)?.sentence;
      const unanswered = this.#unanswered.get(item.path) ?? [];
      if (taken !== undefined && taken !== sentence && !unanswered.includes(sentence)) {
        lost.push(`${item.path}: the CMS took "${taken}" and holds "${sentence}"`);
      }
      const isEdited = taken !== undefined || unanswered.length > 0;
      if (isEdited && !(await this.isServed({ ...item, sentence }))) {
        lost.push(`${item.path}: "${sentence}" is not served`);
      }
    }
    return lost;
  }
}
