/** Published entries that the recorded content lacks: most of them are on no page today. */
import type { Noun } from '@sociaal-huis/schema';
import { type ContentSource, createRecordedSource } from '../../apps/web/src/cms/source.ts';
import { readFixtures } from '../helpers/fixtures.ts';
import { fixturesFolder } from '../helpers/repository.ts';

const halle = { municipality: 'halle', sample: false };
const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

const notice = { ...halle, title: 'Andere telefoon', body: 'Bel 02 111 22 33.', level: 'info' };

const examples: readonly (Record<string, unknown> & { noun: Noun; documentId: string })[] = [
  {
    ...notice,
    noun: 'notice',
    documentId: 'notice-of-later',
    start: '2099-12-01T08:00:00Z',
    offices: [],
  },
  {
    ...notice,
    noun: 'notice',
    documentId: 'notice-that-is-over',
    start: '2020-12-01T08:00:00Z',
    end: '2021-01-03T22:59:00Z',
    offices: [],
  },
  {
    ...notice,
    noun: 'notice',
    documentId: 'notice-of-no-office',
    start: '2020-12-01T08:00:00Z',
    offices: [{ documentId: 'office-that-is-not-published' }],
  },
  {
    ...halle,
    noun: 'hours-exception',
    documentId: 'hours-that-are-over',
    label: 'Kerstmis',
    from: '2020-12-25',
    until: '2020-12-26',
    closed: true,
    offices: [],
  },
  {
    ...halle,
    noun: 'hours-exception',
    documentId: 'hours-of-no-office',
    label: 'Verhuis',
    from: '2099-12-28',
    until: '2099-12-28',
    closed: true,
    offices: [{ documentId: 'office-that-is-not-published' }],
  },
  {
    ...halle,
    noun: 'story',
    documentId: 'story-of-no-mission',
    name: 'An Peeters',
    slug: 'an-peeters',
    role: 'maatschappelijk werker',
    quotation: 'Wij luisteren eerst.',
  },
];

/** What the report says of each example that nobody can read now. */
export const absences = [
  {
    name: 'a notice that has not begun',
    documentId: 'notice-of-later',
    sentence: 'Deze melding staat op de website vanaf 1 december 2099 om 09:00.',
  },
  {
    name: 'a notice that is over',
    documentId: 'notice-that-is-over',
    sentence:
      'Deze melding stond op de website tot 3 januari 2021 om 23:59. Kies een later einde om ze opnieuw te tonen.',
  },
  {
    name: 'a notice of an office that is not there',
    documentId: 'notice-of-no-office',
    sentence:
      'Het kantoor waar dit bij hoort, staat niet op de website. Publiceer het, of kies een ander kantoor.',
  },
  {
    name: 'hours that are over',
    documentId: 'hours-that-are-over',
    sentence:
      'Deze uren golden tot en met zaterdag 26 december 2020. De website toont alleen uren die nog komen.',
  },
  {
    name: 'hours of an office that is not there',
    documentId: 'hours-of-no-office',
    sentence:
      'Het kantoor waar dit bij hoort, staat niet op de website. Publiceer het, of kies een ander kantoor.',
  },
  {
    name: 'a portrait that no mission shows',
    documentId: 'story-of-no-mission',
    sentence:
      'Dit portret staat niet bij de missie. Kies het in de missie bij “Portretten”, en publiceer de missie.',
  },
];

/** The officer's part of the privacy page, and a campaign whose name is that of a part of the home page. */
const shown: typeof examples = [
  {
    ...halle,
    noun: 'page',
    documentId: 'page-privacy',
    title: 'Privacy bij ons',
    slug: 'privacy',
    blocks: [{ __component: 'block.text', body: text('Wij bewaren uw dossier dertig jaar.') }],
  },
  {
    ...halle,
    noun: 'campaign',
    documentId: 'campaign-named-as-a-part',
    title: 'Themas',
    slug: 'themas',
    summary: 'Kies een thema voor de babbelmarkt.',
    linkLabel: 'Kies mee',
    linkUrl: '/contact/',
  },
  {
    ...halle,
    noun: 'project',
    documentId: 'project-named-as-the-frame',
    title: 'Menu',
    slug: 'menu',
    summary: 'Samen koken en eten, elke week in een ander buurthuis.',
  },
];

/** Identities of all that stands here and not in the recorded content. */
export const addedIds = new Set([...examples, ...shown].map(({ documentId }) => documentId));

const recorded = createRecordedSource(fixturesFolder);

/** The address of the first news of Halle. */
const news = readFixtures('news-items').find(({ municipality }) => municipality === 'halle')!;

const formerSlugs = [
  { noun: 'service', from: 'oud', to: 'leefloon' },
  { noun: 'office', from: 'oud', to: 'onthaal' },
  { noun: 'news-item', from: 'oud', to: news.slug },
  { noun: 'page', from: 'oud', to: 'vrijwilliger-worden' },
  { noun: 'page', from: 'gegevens', to: 'privacy' },
  // That page is there for all, whatever its addition was called.
  { noun: 'page', from: 'privacy', to: 'vrijwilliger-worden' },
  // A fragment is for the browser alone to find: these lead to the page as they are.
  { noun: 'project', from: 'oud', to: 'menu' },
  { noun: 'campaign', from: 'oud', to: 'themas' },
].map((former) => ({ ...former, municipality: 'halle' }));

/** The recorded content with these entries in it. */
export const sourceWithMore: ContentSource = {
  ...recorded,
  async readAll(noun, slugs) {
    const more = [...examples, ...shown].filter((one) => one.noun === noun);
    const own = more.filter(({ municipality }) => slugs.includes(String(municipality)));
    return [...(await recorded.readAll(noun, slugs)), ...own];
  },
  readFormerSlugs: async (slugs) => (slugs.includes('halle') ? formerSlugs : []),
};
