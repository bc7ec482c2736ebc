/** Forms that an officer could fill in: a new entry of each noun, and other words for one that is there. */
import type { Noun } from '@sociaal-huis/schema';
import { paragraph } from '../helpers/admin-forms.ts';
import type { Editor } from './editor.ts';

/** Fields of a new entry that can be published as it is; for nouns of which there may be many. */
export function newEntry(editor: Editor, noun: Noun): Record<string, unknown> {
  const { die } = editor;
  const title = editor.words(die.pick(['Proef', 'Aanbod', 'Zomer', 'Élan']));
  const slug = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
  const summary = editor.words('Kort gezegd');
  const body = paragraph(editor.words('Lang gezegd'));
  const forms: Partial<Record<Noun, () => object>> = {
    service: () => ({
      title,
      slug,
      summary,
      themes: [die.pick(['WelzijnGezondheid', 'EconomieWerk', 'BouwenWonen'])],
      targetGroups: ['Burger'],
      situations: die.chance(0.5) ? ['ik-heb-schulden'] : [],
      forWhom: body,
      keywords: editor.words('zoekwoord'),
    }),
    office: () => ({
      name: title,
      slug,
      address: { street: 'Markt', houseNumber: '1', postcode: '3600', town: 'Genk' },
      hours: newHours(editor),
    }),
    'hours-exception': () => {
      const day = `2027-0${1 + die.below(9)}-1${die.below(10)}`;
      return { label: title, from: day, until: day, closed: true, source: 'eigen' };
    },
    notice: () => ({
      title,
      body: summary,
      level: die.pick(['info', 'waarschuwing', 'nood']),
      start: '2026-01-05T08:00:00.000Z',
    }),
    'news-item': () => ({
      title,
      slug,
      summary,
      body,
      publishedOn: `2026-01-0${1 + die.below(9)}`,
    }),
    // Its file is for who uploads it.
    document: () => ({ title, slug, summary }),
    project: () => ({ title, slug, summary, body }),
    'volunteer-work': () => ({ title, slug, summary, body }),
    story: () => ({ name: title, slug, role: 'Vrijwilliger', quotation: summary, body }),
    campaign: () => ({
      title,
      slug,
      summary,
      linkLabel: 'Lees meer',
      linkUrl: 'https://example.be/',
    }),
    page: () => ({
      title,
      slug,
      summary,
      blocks: [{ __component: 'block.text', body }],
    }),
  };
  return { ...forms[noun]?.(), sample: true };
}

/** Other content for a field or two of an entry that is there. */
export function otherWords(editor: Editor, noun: Noun): object {
  const { die } = editor;
  const text = (...names: string[]) => {
    const name = die.pick(names);
    return { [name]: editor.words('Anders') };
  };
  const rich = (name: string) => ({ [name]: paragraph(editor.words('Andere tekst')) });
  const forms: Record<Noun, () => object> = {
    profile: () => die.pick([() => text('name', 'slogan', 'intro'), () => rich('about')])(),
    mission: () => text('title', 'statement', 'valuesTitle'),
    vision: () => text('title', 'intro', 'goalsTitle'),
    service: () =>
      die.pick([
        () => text('title', 'summary', 'term', 'keywords'),
        () => rich('forWhom'),
        () => rich('whatYouGet'),
        () => ({ situations: ['ik-heb-schulden', 'ik-word-ouder'].slice(die.below(2)) }),
        () => ({ themes: [die.pick(['WelzijnGezondheid', 'EconomieWerk', 'BouwenWonen'])] }),
        () => ({ steps: [{ title: editor.words('Bel ons') }] }),
      ])(),
    office: () =>
      die.pick([
        () => text('name', 'intro', 'publicTransport', 'insideBuilding'),
        () => ({ hours: newHours(editor) }),
        () => ({ facilities: die.chance(0.5) ? [] : ['rolstoeltoegankelijk'] }),
      ])(),
    'hours-exception': () => text('label'),
    notice: () =>
      die.pick([
        () => text('title', 'body'),
        () => ({ level: die.pick(['info', 'waarschuwing']) }),
      ])(),
    'news-item': () =>
      die.pick([
        () => text('title', 'summary'),
        () => rich('body'),
        () => ({ publishedOn: `2026-02-0${1 + die.below(9)}` }),
      ])(),
    document: () => text('title', 'summary'),
    project: () => die.pick([() => text('title', 'summary', 'partners'), () => rich('body')])(),
    'volunteer-work': () => die.pick([() => text('title', 'summary'), () => rich('body')])(),
    story: () => text('name', 'role', 'quotation'),
    campaign: () => text('title', 'summary', 'linkLabel'),
    page: () => die.pick([() => text('title', 'summary'), () => otherBlocks(editor)])(),
  };
  return forms[noun]();
}

function otherBlocks(editor: Editor): object {
  return {
    blocks: [
      { __component: 'block.text', body: paragraph(editor.words('Nieuwe tekst')) },
      { __component: 'block.quotation', text: editor.words('Gezegd'), source: 'Iemand' },
    ],
  };
}

/** One week, from nine to a random hour. */
function newHours({ die }: Editor): object[] {
  const until = `1${die.below(8)}:30`;
  return [{ slots: [{ day: die.pick(['maandag', 'dinsdag']), from: '09:00', until }] }];
}
