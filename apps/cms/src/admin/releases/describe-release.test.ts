import { expect, test } from 'vitest';
import type { PastRelease, SiteReleases } from '../../releases/answers.ts';
import { describeBringers, describeWaiting, describeWork, isBusy } from './describe-release.ts';

const now = new Date('2026-11-24T14:00:00Z');
const at = '2026-11-24T13:03:00Z';

function releases(fields: Partial<SiteReleases>): SiteReleases {
  return {
    site: { id: 1, name: 'welzijn.example', awaySince: null },
    mayBeForgotten: false,
    waiting: null,
    building: null,
    failed: null,
    releases: [],
    ...fields,
  };
}

function past(fields: Partial<PastRelease>): PastRelease {
  return {
    startedOn: at,
    endedOn: at,
    tookMilliseconds: 2340,
    durations: {},
    changes: 1,
    rendered: 3,
    kept: 40,
    address: null,
    quarantined: 0,
    brought: [],
    ...fields,
  };
}

const waiting = { count: 2, since: at, urgent: false };
const failed = {
  since: at,
  sentence: 'De schijf is vol. Maak plaats.',
  retryOn: null,
  needsConfirmation: false,
};

test('nothing waits', () => {
  const quiet = releases({});
  expect(describeWaiting(quiet, now)).toMatchObject({
    tone: 'live',
    title: 'Niets wacht',
    lines: ['Alles wat u publiceerde, staat op de site.'],
  });
  expect(isBusy(quiet)).toBe(false);
});

test('what waits says how much, since when, and that an emergency goes ahead', () => {
  expect(describeWaiting(releases({ waiting }), now).lines).toEqual([
    '2 wijzigingen wachten sinds vandaag om 14:03.',
  ]);
  const urgent = releases({ waiting: { ...waiting, count: 1, urgent: true } });
  expect(describeWaiting(urgent, now).lines).toEqual([
    '1 wijziging wacht sinds vandaag om 14:03.',
    'Er is een noodmelding bij: die gaat voor op wat andere gemeenten publiceren.',
  ]);
  expect(isBusy(urgent)).toBe(true);
});

test('a release that is being made says how far it is', () => {
  const building = { since: at, stage: 'check' as const, publisher: 'een' };
  const busy = releases({ waiting, building, failed });
  expect(describeWaiting(busy, now)).toMatchObject({
    title: 'De site wordt bijgewerkt',
    lines: ['De pagina’s worden nagekeken.'],
  });
  expect(isBusy(busy)).toBe(true);
});

test('a release that failed says why and what waits, and moves only when it is tried again', () => {
  const dead = releases({ waiting, failed });
  expect(describeWaiting(dead, now)).toEqual({
    tone: 'failed',
    title: 'De publicatie is mislukt',
    lines: ['2 wijzigingen wachten daarop. Wat op de site stond, blijft staan.'],
    problems: ['De schijf is vol. Maak plaats.'],
  });
  expect(isBusy(dead)).toBe(false);
  const trying = releases({ waiting, failed: { ...failed, retryOn: '2026-11-24T14:01:00Z' } });
  expect(describeWaiting(trying, now).lines[1]).toBe(
    'Dit wordt vanzelf opnieuw geprobeerd, vandaag om 15:01.',
  );
  expect(isBusy(trying)).toBe(true);
});

test('a release says how long it took and how much it made', () => {
  expect(describeWork(past({}))).toBe(
    'Live na 2,3 seconden, 3 pagina’s en bestanden vernieuwd, 40 bleven gelijk.',
  );
  expect(describeWork(past({ quarantined: 1 }))).toMatch(
    / 1 tekst met een fout werd niet bijgewerkt\.$/,
  );
  expect(describeWork(past({ quarantined: 2 }))).toMatch(
    / 2 teksten met een fout werden niet bijgewerkt\.$/,
  );
});

test.each([
  [800, '0,8 seconden'],
  [61_000, '1 minuut'],
  [240_000, '4 minuten'],
  [7_200_000, '2 uur'],
  [200_000_000, '2 dagen'],
])('%i milliseconds are %s', (tookMilliseconds, words) => {
  expect(describeWork(past({ tookMilliseconds }))).toContain(`Live na ${words},`);
});

test('a release says who brought what', () => {
  const brought = [
    { reason: 'publish', title: 'Leefloon', by: 'An Peeters' },
    { reason: 'notice-end', title: 'Hittegolf', by: null },
    { reason: 'delete', title: 'Dienst', by: 'An Peeters' },
  ] as const;
  expect(describeBringers(past({ changes: 3, brought: [...brought] }))).toEqual([
    'An Peeters: Leefloon, Dienst (verwijderd)',
    'Vanzelf: Hittegolf (afgelopen)',
  ]);
  expect(describeBringers(past({ changes: 12, brought: [...brought] })).at(-1)).toBe(
    'In totaal 12 wijzigingen.',
  );
  expect(describeBringers(past({}))).toEqual([]);
});

test('of many entries of one person the first are named', () => {
  const brought = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => {
    return { reason: 'publish' as const, title, by: 'An Peeters' };
  });
  expect(describeBringers(past({ changes: 6, brought }))).toEqual([
    'An Peeters: A, B, C, D en nog 2',
  ]);
});

test('what waits for a site that nobody makes says so, and does not promise seconds', () => {
  const site = { id: 1, name: 'welzijn.example', awaySince: at };
  const away =
    'Deze site krijgt geen wijzigingen sinds vandaag om 14:03: haar publicatieserver antwoordt niet. Wat wacht, komt erop zodra hij terug is. Duurt het lang, verwittig dan wie de site beheert.';
  expect(describeWaiting(releases({ site, waiting }), now)).toMatchObject({
    title: 'Wacht op publicatie',
    lines: ['2 wijzigingen wachten sinds vandaag om 14:03.', away],
  });
  expect(describeWaiting(releases({ site }), now).lines.at(-1)).toBe(away);
  expect(isBusy(releases({ site, waiting }))).toBe(false);
});
