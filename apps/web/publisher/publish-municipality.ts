/** Brings what was published for one municipality to its subsite: pull, render, check, release. */
import {
  brusselsDate,
  type Claim,
  type Noun,
  type Quarantined,
  type ReleaseReport,
  type ReleaseStage,
  type Warning,
} from '@sociaal-huis/schema';
import { CmsRequestError } from '../src/cms/errors.ts';
import { inspectContent } from '../src/cms/inspect-content.ts';
import { loadFormerSlugs } from '../src/cms/load-former-slugs.ts';
import { buildContents, type EntriesByNoun } from '../src/content/build-contents.ts';
import type { MunicipalityContent } from '../src/content/municipality-content.ts';
import { buildFormerAddresses } from '../src/routing/former-addresses.ts';
import { absoluteUrl, homePath } from '../src/routing/paths.ts';
import type { SitePage } from '../src/routing/site-page.ts';
import { findDeadLinks, refuseLoss, requireHome } from './check-release.ts';
import { findAddresses } from './find-addresses.ts';
import { fillDraft, type FilledDraft } from './make-release.ts';
import { countEntries, quarantine } from './quarantine.ts';
import { ReleaseError } from '../releases/release-error.ts';
import { ReleaseFailure } from './publication-failure.ts';
import { buildReleaseNotes, getReleaseNotes } from './page-reads.ts';
import type { Workshop } from './workshop.ts';

/** Says how far the release is. False when somebody else holds the claim by now. */
export type OnStage = (stage: ReleaseStage) => Promise<boolean>;

/**
 * Makes and releases what this claim asks for.
 *
 * @returns what to report; nothing when the claim went to somebody else on the way
 * @throws {ReleaseFailure} when it could not be done: what is live stays.
 */
export async function publishMunicipality(
  workshop: Workshop,
  claim: Pick<Claim, 'municipality' | 'changes' | 'lossConfirmed'>,
  onStage: OnStage,
): Promise<ReleaseReport | undefined> {
  const clock = new StageClock(onStage);
  try {
    return await publish(workshop, claim, clock);
  } catch (error) {
    throw explain(error, clock.stage);
  }
}

async function publish(
  workshop: Workshop,
  {
    municipality: slug,
    changes,
    lossConfirmed,
  }: Pick<Claim, 'municipality' | 'changes' | 'lossConfirmed'>,
  clock: StageClock,
): Promise<ReleaseReport | undefined> {
  const { source, renderer, store, earlier, site, base, allowSamples, ownDomain } = workshop;
  const municipality = workshop.municipalities.find((one) => one.slug === slug)!;

  clock.begin('pull');
  const inspection = await inspectContent({ source, municipalities: [municipality], allowSamples });
  const formerSlugs = await loadFormerSlugs(source, [municipality]);

  clock.begin('render');
  const { content, entries, quarantined } = quarantine(inspection, await earlier.get(slug));
  const moment = new Date();
  const contents = buildContents([municipality], entries, moment, formerSlugs);
  const snapshot = {
    municipalities: workshop.municipalities,
    contents,
    today: brusselsDate(moment),
  };
  const all = await renderer.listPages(snapshot);
  const pages = ownDomain ? all : all.filter((page) => page.municipality === slug);
  const prefix = ownDomain ? '' : `${slug}/`;
  const draft = await store.begin(slug);
  const notes = getReleaseNotes(draft.base);
  try {
    const filled = await fillDraft(draft, {
      renderer,
      source,
      snapshot,
      pages,
      prefix,
      base,
      earlier: notes,
      changedFiles: new Set(changes.flatMap(({ files }) => files)),
      hasMissedFiles: changes.some(({ reason }) => reason === 'new-site'),
      holdsClientFiles: ownDomain,
    });

    clock.begin('check');
    const counts = countEntries(entries);
    requireHome(pages, filled.made);
    if (!lossConfirmed) refuseLoss({ before: notes?.counts, after: counts });

    if (!(await clock.beginWhenHeld('release'))) {
      await draft.discard();
      return undefined;
    }
    const release = await draft.finish({
      code: renderer.code,
      assets: filled.assets,
      extra: { ...buildReleaseNotes(filled.notes, filled.digests, counts) },
    });
    await earlier.put(slug, content);
    const byPath = new Map(pages.map((page) => [page.file.slice(prefix.length), page]));
    return {
      release,
      address: absoluteUrl(homePath(municipality), site),
      durations: clock.end(),
      rendered: filled.rendered,
      kept: filled.kept,
      ...findAddresses({
        content: contents[0]!,
        entries,
        moment,
        paths: listSoundPaths(pages, filled),
        site,
      }),
      quarantined: [...quarantined, ...explainFailedPages(filled, entries)],
      warnings: explainDeadLinks(filled, byPath, contents[0]!, { entries, base }),
    };
  } catch (error) {
    await draft.discard();
    throw error;
  }
}

/** Paths of the pages that were made, without those of which an earlier version had to stay. */
function listSoundPaths(pages: readonly SitePage[], { failed }: FilledDraft): Set<string> {
  const paths = new Set(pages.map(({ path }) => path));
  for (const { page } of failed) paths.delete(page.path);
  return paths;
}

/** Pages that could not be made belong to an entry, or to the subsite as a whole (its profile). */
function explainFailedPages({ failed }: FilledDraft, entries: EntriesByNoun): Quarantined[] {
  return failed.map(({ page, earlierStays }) => ({
    ...ownerOf(page, entries),
    sentences: [
      `De pagina ${page.path} kon niet gemaakt worden. Verwittig wie de site beheert: dit is een fout in de site.`,
    ],
    earlierVersionStays: earlierStays,
  }));
}

function explainDeadLinks(
  { notes, assets }: FilledDraft,
  pagesByPath: ReadonlyMap<string, SitePage>,
  content: MunicipalityContent,
  { entries, base }: { entries: EntriesByNoun; base: string },
): Warning[] {
  const pages = [...pagesByPath.values()];
  const addresses = new Set([
    ...pages.map(({ path }) => path),
    ...assets.map((file) => base + file),
    ...Object.keys(buildFormerAddresses(content)),
  ]);
  return findDeadLinks(notes, homePath(content.municipality), addresses).map(({ file, link }) => {
    const page = pagesByPath.get(file)!;
    return {
      ...ownerOf(page, entries),
      sentences: [
        `Op ${page.path} staat een link naar ${link}, maar die pagina bestaat niet. Verbeter de link, of haal hem weg.`,
      ],
    };
  });
}

function ownerOf(page: SitePage, entries: EntriesByNoun): { noun: Noun; documentId: string } {
  for (const [noun, list] of Object.entries(entries)) {
    const entry = (list as readonly { documentId: string }[]).find(({ documentId }) =>
      isPageOf(page, documentId),
    );
    if (entry) return { noun: noun as Noun, documentId: entry.documentId };
  }
  return { noun: 'profile', documentId: entries.profile[0]!.documentId };
}

/** Whether this is the page that the entry has for itself. */
function isPageOf({ route, props }: SitePage, documentId: string): boolean {
  const { entry } = props as { entry?: { documentId: string } };
  return route.endsWith('.astro') && entry?.documentId === documentId;
}

function explain(error: unknown, stage: ReleaseStage): ReleaseFailure {
  if (error instanceof ReleaseFailure) return error;
  const known = error instanceof CmsRequestError || error instanceof ReleaseError;
  const sentence = known
    ? error.message
    : 'De site kon niet gemaakt worden door een fout in de publicatieserver. Verwittig wie de site beheert.';
  return new ReleaseFailure(stage, sentence, { retry: true }, { cause: error });
}

/** Measures each stage, and tells the CMS where we are without waiting for its answer. */
class StageClock {
  stage: ReleaseStage = 'pull';
  readonly #durations = { pull: 0, render: 0, check: 0, release: 0 };
  readonly #onStage: OnStage;
  #since = performance.now();

  constructor(onStage: OnStage) {
    this.#onStage = onStage;
  }

  begin(stage: ReleaseStage): void {
    this.#note(stage);
    // A CMS that does not answer now is noticed when the release must be reported.
    void this.#onStage(stage).catch(() => {});
  }

  /** Begins a stage only if the claim is still ours: two publishers must not both go live. */
  async beginWhenHeld(stage: ReleaseStage): Promise<boolean> {
    this.#note(stage);
    return this.#onStage(stage);
  }

  end(): Record<ReleaseStage, number> {
    this.#note(this.stage);
    return this.#durations;
  }

  #note(next: ReleaseStage): void {
    const now = performance.now();
    this.#durations[this.stage] += now - this.#since;
    this.#since = now;
    this.stage = next;
  }
}
