import { expect, test } from 'vitest';
import { findMissing, type Holdings } from './find-missing.ts';
import { buildHolidayPlan } from './holiday-plan.ts';

const today = '2026-05-20';

/** A municipality that has everything. */
const complete: Holdings = {
  municipality: 'genk',
  drafts: { profile: 'p', mission: 'm', vision: 'v' },
  profile: { hasPhone: true, hasEmail: true },
  hasMission: true,
  hasVision: true,
  offices: [{ documentId: 'kantoor', hasHours: true }],
  serviceCount: 12,
  hasPrivacyPage: true,
  exceptions: buildHolidayPlan(2026, []).map(({ date, name }) => ({
    documentId: date,
    version: '1-a',
    label: name,
    from: date,
    until: date,
    source: 'feestdag',
    isForSomeOffices: false,
    isOnSite: true,
  })),
  picturesWithoutText: [],
};

const missingWhen = (change: Partial<Holdings>) =>
  findMissing({ ...complete, ...change }, today).missing;

test('a complete municipality misses nothing', () => {
  expect(findMissing(complete, today)).toEqual({ missing: [], checkedTotal: 10 });
});

const manager = '/content-manager/collection-types';

test.for<[string, Partial<Holdings>, string, string]>([
  [
    'a mission nobody wrote',
    { hasMission: false, drafts: { profile: 'p', vision: 'v' } },
    'Uw missie staat nog niet op de site',
    `${manager}/api::mission.mission/create`,
  ],
  [
    'a vision that waits as a draft',
    { hasVision: false },
    'Uw visie staat nog niet op de site',
    `${manager}/api::vision.vision/v`,
  ],
  [
    'a phone number',
    { profile: { hasPhone: false, hasEmail: true } },
    'Er is geen telefoonnummer',
    `${manager}/api::profile.profile/p`,
  ],
  [
    'an address about accessibility',
    { profile: { hasPhone: true, hasEmail: false } },
    'Niemand is bereikbaar over toegankelijkheid',
    `${manager}/api::profile.profile/p`,
  ],
  [
    'the hours of every office',
    { offices: [{ documentId: 'kantoor', hasHours: false }] },
    'Geen enkel kantoor heeft openingsuren op de site',
    `${manager}/api::office.office/kantoor`,
  ],
  [
    'a twelfth service',
    { serviceCount: 11 },
    'Er staan 11 van de minstens 12 diensten op de site',
    `${manager}/api::service.service`,
  ],
  [
    'what the municipality says about privacy',
    { hasPrivacyPage: false },
    'De pagina over privacy zegt nog niets van uw gemeente',
    `${manager}/api::page.page/create`,
  ],
  [
    'what waits as a draft about privacy',
    { hasPrivacyPage: false, drafts: { ...complete.drafts, privacyPage: 'w' } },
    'De pagina over privacy zegt nog niets van uw gemeente',
    `${manager}/api::page.page/w`,
  ],
  [
    'the description of a picture',
    { picturesWithoutText: [{ title: 'Feest', noun: 'news-item', documentId: 'n' }] },
    'Eén foto heeft geen beschrijving',
    `${manager}/api::news-item.news-item/n`,
  ],
  [
    'the holidays',
    { exceptions: [] },
    'De feestdagen van 2026 zijn nog niet allemaal gepland',
    '/feestdagen?jaar=2026&gemeente=genk',
  ],
])('who lacks %s reads it, with where to mend it', ([, change, title, href]) => {
  expect(missingWhen(change).map((point) => ({ title: point.title, href: point.href }))).toEqual([
    { title, href },
  ]);
});

test('who lacks a page about privacy reads that the site makes one, and how to complete it', () => {
  expect(missingWhen({ hasPrivacyPage: false })[0]?.advice).toBe(
    'De site maakt die pagina zelf. Vul ze aan: wie helpt met een vraag over persoonlijke gegevens? Maak een pagina met “privacy” als deel van het webadres.',
  );
});

test('without a profile, what should stand in it is not asked for as well', () => {
  const { profile: _profile, ...withoutProfile } = complete;
  const drafts = { mission: 'm', vision: 'v' };
  expect(findMissing({ ...withoutProfile, drafts }, today).missing).toEqual([
    {
      title: 'Het profiel van uw gemeente staat nog niet op de site',
      advice: 'Schrijf wie u bent en hoe men u bereikt.',
      href: `${manager}/api::profile.profile/create`,
    },
  ]);
});

test('a few holidays are named, many are counted', () => {
  const from = (date: string) => complete.exceptions.filter((one) => one.from > date);
  expect(missingWhen({ exceptions: from('2026-07-01') })[0]?.advice).toBe(
    'Nog niet gepland: Pinkstermaandag.',
  );
  expect(missingWhen({ exceptions: [] })[0]?.advice).toBe(
    '7 dagen ontbreken. Plan ze in één keer.',
  );
});
