/** From a draft to the page that shows it. */
import {
  brusselsDate,
  type ContentOf,
  contentTypes,
  explainIssues,
  type Municipality,
  type Noun,
  omitNull,
} from '@sociaal-huis/schema';
import type { Renderer } from '../renderer/load-renderer.ts';
import { inspectContent } from '../src/cms/inspect-content.ts';
import { isRecord } from '../src/cms/references.ts';
import type { ContentSource } from '../src/cms/source.ts';
import { buildContents, type EntriesByNoun } from '../src/content/build-contents.ts';
import type { MunicipalityContent } from '../src/content/municipality-content.ts';
import { formatInstant } from '../src/i18n/format-instant.ts';
import { findShowing, momentFor } from '../src/routing/where-shown.ts';
import type { Draft } from './ask-for-draft.ts';
import { insertDraft } from './insert-draft.ts';
import type { Message } from './preview-page.ts';

export interface Showing {
  readonly renderer: Renderer;
  /** All municipalities of the site. */
  readonly municipalities: readonly Municipality[];
  /** The one whose draft it is. */
  readonly municipality: Municipality;
  /** What is published there. */
  readonly source: ContentSource;
}

/** What there is to see: a page of the site, or why there is none. */
export type Shown = (
  { readonly html: string; readonly content: MunicipalityContent } | { readonly message: Message }
) & {
  /** What somebody is looking at, for the bar. */
  readonly bar: string;
};

/** The draft as the site would show it. */
export async function showDraft(draft: Draft, showing: Showing): Promise<Shown> {
  const { noun, entry } = draft;
  const { schema } = contentTypes.find((type) => type.noun === noun)!;
  const bar = await describeDraft(draft, showing);
  const parsed = schema.safeParse(omitNull(entry));
  if (!parsed.success) {
    const message = {
      title: 'Dit concept is nog niet klaar',
      intro: 'Vul dit nog in, bewaar, en kijk opnieuw.',
      points: explainIssues(parsed.error, noun),
    };
    return { message, bar };
  }
  const source = insertDraft(showing.source, draft);
  return { ...(await showEntry(noun, parsed.data, { ...showing, source })), bar };
}

/** What is on the site of the entry whose draft this is. */
export async function showPublished(draft: Draft, showing: Showing): Promise<Shown> {
  const bar = 'Voorbeeld van wat nu op de site staat, zonder uw concept';
  const published = await findPublished(draft, showing);
  if (!published) {
    const intro = 'Publiceer het eerst. Uw concept ziet u onder het andere tabblad.';
    return { message: { title: 'Dit staat nog niet op de site', intro }, bar };
  }
  const { schema } = contentTypes.find(({ noun }) => noun === draft.noun)!;
  // What is published has been parsed before; should it not fit any more, that is ours to know.
  return { ...(await showEntry(draft.noun, schema.parse(omitNull(published)), showing)), bar };
}

async function showEntry<N extends Noun>(
  noun: N,
  entry: ContentOf<N>,
  { renderer, municipalities, municipality, source }: Showing,
) {
  // An entry that is not there now is shown at the moment at which it appears, or was there last.
  const moment = momentFor(noun, entry, new Date());
  const content = await readContent(municipality, source, moment);
  if ('message' in content) return content;
  const snapshot = { municipalities, contents: [content], today: brusselsDate(moment) };
  const showing = findShowing(noun, entry, content, moment);
  if ('absence' in showing) {
    return { message: { title: 'Dit staat op geen enkele pagina', intro: showing.absence } };
  }
  const page = (await renderer.listPages(snapshot)).find(({ path }) => path === showing.path);
  if (!page) throw new Error(`No page shows the ${noun} ${entry.documentId}.`);
  const { bytes } = await renderer.renderPage(page, snapshot);
  return { html: new TextDecoder().decode(bytes), content };
}

/**
 * Everything of the municipality that is in order, or what keeps it from being a site. An entry with a
 * fault is left out, as on the site: it must not keep another one from being seen.
 */
export async function readContent(
  municipality: Municipality,
  source: ContentSource,
  moment: Date,
): Promise<MunicipalityContent | { message: Message }> {
  const municipalities = [municipality];
  // Whether samples may be published is asked when somebody publishes.
  const { content, faulty, missing } = await inspectContent({
    source,
    municipalities,
    allowSamples: true,
  });
  const left = new Set(faulty.map(({ noun, documentId }) => `${noun}/${documentId}`));
  const sound = contentTypes.map(({ noun }) => {
    const entries = content[noun].filter(({ documentId }) => !left.has(`${noun}/${documentId}`));
    return [noun, entries.map(({ value }) => value)] as const;
  });
  const entries = Object.fromEntries(sound) as unknown as EntriesByNoun;
  const lacking = contentTypes.filter(
    ({ noun, singleton }) => singleton && entries[noun].length !== 1,
  );
  if (lacking.length === 0) {
    // A former address leads to no page that a preview shows.
    return buildContents(municipalities, entries, moment, [])[0]!;
  }
  const problems = [...faulty, ...missing].filter(({ type }) =>
    lacking.some(({ label }) => label === type),
  );
  const points = problems.map(({ type, title, field, message }) => ({
    field: [title === undefined ? type : `${type} “${title}”`, field].filter(Boolean).join(', '),
    message,
  }));
  const intro = 'Dit moet eerst in orde zijn. Daarna is er iets te zien.';
  return { message: { title: `De site van ${municipality.name} is niet volledig`, intro, points } };
}

async function describeDraft(draft: Draft, showing: Showing): Promise<string> {
  const published = await findPublished(draft, showing);
  const saved = `laatst bewaard op ${formatInstant(draft.updatedAt)}`;
  return isSameMoment(published?.updatedAt, draft.updatedAt)
    ? `Voorbeeld – zo is het gepubliceerd – ${saved}`
    : `Voorbeeld van een concept – nog niet op de site – ${saved}`;
}

/** Publishing copies the draft with the moment at which it was saved, give or take some milliseconds. */
function isSameMoment(one: unknown, other: string): boolean {
  return typeof one === 'string' && Math.abs(Date.parse(one) - Date.parse(other)) <= 500;
}

async function findPublished(
  { noun, entry: { documentId } }: Draft,
  { source, municipality }: Showing,
): Promise<Record<string, unknown> | undefined> {
  const entries = await source.readAll(noun, [municipality.slug]);
  return entries.filter(isRecord).find((entry) => entry.documentId === documentId);
}
