import { type ContentOf, contentTypes, type Noun } from '@sociaal-huis/schema';
import { describe, expect, test } from 'vitest';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { findShowing, hrefOf, momentFor, ownPagePath, pagePathOf } from './where-shown.ts';

const now = new Date('2026-11-30T10:00:00Z');
const content = {
  municipality: { slug: 'genk' },
  mission: { stories: [{ documentId: 'told' }] },
  stories: [{ documentId: 'told' }, { documentId: 'untold' }],
  offices: [
    { documentId: 'main', slug: 'welzijnscampus' },
    { documentId: 'other', slug: 'wijkloket' },
  ],
} as unknown as MunicipalityContent;

const at = (...offices: string[]) => ({ offices: offices.map((documentId) => ({ documentId })) });
const lasting = { start: '2026-01-01T08:00:00Z' };
const coming = { from: '2026-12-25', until: '2026-12-25' };

function showingOf(noun: Noun, fields: object) {
  const entry = { documentId: 'x', ...fields } as unknown as ContentOf<typeof noun>;
  const showing = findShowing(noun, entry, content, now);
  return 'absence' in showing ? showing.absence : showing.path + showing.hash;
}

const shown: [Noun, object, string][] = [
  ['profile', {}, '/genk/'],
  ['mission', {}, '/genk/missie/'],
  ['vision', {}, '/genk/visie/'],
  ['service', { slug: 'leefloon' }, '/genk/diensten/leefloon/'],
  ['office', { slug: 'wijkloket' }, '/genk/kantoren/wijkloket/'],
  ['hours-exception', { ...coming, ...at() }, '/genk/kantoren/welzijnscampus/#uren-x'],
  ['hours-exception', { ...coming, ...at('other') }, '/genk/kantoren/wijkloket/#uren-x'],
  ['hours-exception', { ...coming, ...at('gone', 'other') }, '/genk/kantoren/wijkloket/#uren-x'],
  ['notice', { ...lasting, ...at() }, '/genk/#melding-x'],
  ['notice', { ...lasting, ...at('other') }, '/genk/kantoren/wijkloket/#melding-x'],
  ['news-item', { slug: 'feest' }, '/genk/nieuws/feest/'],
  ['document', { slug: 'plan' }, '/genk/documenten/#plan'],
  ['project', { slug: 'tuin' }, '/genk/projecten/#tuin'],
  ['project', { slug: 'menu' }, '/genk/projecten/#menu_'],
  ['volunteer-work', { slug: 'taal' }, '/genk/vrijwilligers/#taal'],
  ['story', { documentId: 'told', slug: 'an' }, '/genk/missie/#portret-an'],
  ['campaign', { slug: 'themas' }, '/genk/#oproep-themas'],
  ['page', { slug: 'ouder-worden' }, '/genk/ouder-worden/'],
  ['page', { slug: 'privacy' }, '/genk/privacy/#aanvulling'],
];

test.each(shown)('a %s with %o is read at %s', (noun, fields, address) => {
  expect(showingOf(noun, fields)).toBe(address);
});

test('each noun has its page', () => {
  const nouns = new Set(shown.map(([noun]) => noun));
  expect([...nouns]).toEqual(contentTypes.map(({ noun }) => noun));
});

const officeIsAway =
  'Het kantoor waar dit bij hoort, staat niet op de website. Publiceer het, of kies een ander kantoor.';

describe('what is on no page now says why', () => {
  test.each<[string, Noun, object, string]>([
    [
      'a message that has not begun',
      'notice',
      { start: '2026-12-01T07:00:00Z', ...at() },
      'Deze melding staat op de website vanaf 1 december 2026 om 08:00.',
    ],
    [
      'a message that is over at this very moment',
      'notice',
      { ...lasting, end: now.toISOString(), ...at() },
      'Deze melding stond op de website tot 30 november 2026 om 11:00. Kies een later einde om ze opnieuw te tonen.',
    ],
    ['a message of no office', 'notice', { ...lasting, ...at('gone') }, officeIsAway],
    [
      'hours of yesterday',
      'hours-exception',
      { from: '2026-11-28', until: '2026-11-29', ...at() },
      'Deze uren golden tot en met zondag 29 november 2026. De website toont alleen uren die nog komen.',
    ],
    ['hours of no office', 'hours-exception', { ...coming, ...at('gone') }, officeIsAway],
    [
      'a portrait that the mission does not show',
      'story',
      { documentId: 'untold', slug: 'jan' },
      'Dit portret staat niet bij de missie. Kies het in de missie bij “Portretten”, en publiceer de missie.',
    ],
  ])('%s', (_, noun, fields, sentence) => {
    expect(showingOf(noun, fields)).toBe(sentence);
  });

  test('hours are shown until midnight in Belgium', () => {
    const today = { from: '2026-11-30', until: '2026-11-30', ...at() };
    expect(showingOf('hours-exception', today)).toBe('/genk/kantoren/welzijnscampus/#uren-x');
  });
});

test('a preview is of now, or of the nearest moment at which there is something to see', () => {
  const momentOf = (noun: Noun, fields: object) =>
    momentFor(noun, fields as ContentOf<typeof noun>, now).toISOString();
  expect(momentOf('service', {})).toBe(now.toISOString());
  expect(momentOf('notice', { start: '2026-12-01T07:00:00Z' })).toBe('2026-12-01T07:00:00.000Z');
  expect(momentOf('notice', lasting)).toBe(now.toISOString());
  expect(momentOf('hours-exception', { until: '2026-11-29' })).toBe('2026-11-29T12:00:00.000Z');
});

test('an own page is one that an entry shares with no other', () => {
  const own = (noun: Noun, slug: string) =>
    ownPagePath(noun, { slug } as ContentOf<typeof noun>, content, { base: '/' });
  expect(own('page', 'ouder-worden')).toBe('/genk/ouder-worden/');
  expect(own('page', 'privacy')).toBeUndefined();
  expect(own('project', 'tuin')).toBeUndefined();
});

test('below a base, on a domain of its own, paths are of that domain', () => {
  const plan = { base: '/welzijn/', only: 'genk' };
  const privacy = { slug: 'privacy' } as ContentOf<'page'>;
  expect(pagePathOf('page', privacy, content, plan)).toBe('/welzijn/privacy/');
  expect(hrefOf('page', privacy, content)).toBe('/genk/privacy/#aanvulling');
});
