import { expect, test } from 'vitest';
import type { ReleaseStatus } from '../../releases/answers.ts';
import { describeStage, describeStatus, isSettled } from './describe-status.ts';

const now = new Date('2026-11-24T14:00:00Z');

function status(fields: Partial<ReleaseStatus>): ReleaseStatus {
  return {
    site: { id: 1, name: 'welzijn.example', awaySince: null },
    state: 'live',
    since: '2026-11-24T13:03:00Z',
    address: null,
    absence: null,
    sentences: [],
    stage: null,
    retryOn: null,
    needsConfirmation: false,
    earlierVersionStays: false,
    warnings: [],
    ...fields,
  };
}

const describe = (fields: Partial<ReleaseStatus>) => describeStatus(status(fields), now);

test('what was never published is a draft, what was taken down says since when', () => {
  expect(describe({ state: 'saved', since: null })).toEqual({
    tone: 'absent',
    title: 'Niet op de site',
    lines: ['Dit is bewaard als klad. Publiceer het om het op de site te zetten.'],
    problems: [],
  });
  expect(describe({ state: 'saved' }).lines).toEqual([
    'Dit is van de site gehaald vandaag om 14:03.',
  ]);
});

test('what waits says since when, what is being made says how far it is', () => {
  expect(describe({ state: 'waiting' })).toMatchObject({
    title: 'Wacht op publicatie',
    lines: [
      'Dit wacht sinds vandaag om 14:03. Het gebeurt vanzelf, meestal binnen enkele seconden.',
    ],
  });
  expect(describe({ state: 'building', stage: 'render' })).toMatchObject({
    title: 'De site wordt bijgewerkt',
    lines: ['De pagina’s worden gemaakt.'],
  });
  expect([null, 'pull', 'check', 'release'].map((stage) => describeStage(stage as never))).toEqual([
    'Dit begint net.',
    'De teksten worden opgehaald.',
    'De pagina’s worden nagekeken.',
    'De pagina’s gaan nu online.',
  ]);
});

test('what waits for a site that nobody makes is not promised within seconds', () => {
  const site = { id: 1, name: 'welzijn.example', awaySince: '2026-11-24T12:00:00Z' };
  expect(describe({ state: 'waiting', site }).lines).toEqual([
    'Dit wacht sinds vandaag om 14:03.',
    'Deze site krijgt geen wijzigingen sinds vandaag om 13:00: haar publicatieserver antwoordt niet. Wat wacht, komt erop zodra hij terug is. Duurt het lang, verwittig dan wie de site beheert.',
  ]);
  expect(isSettled(status({ state: 'waiting', site }))).toBe(true);
});

test('what is live says since when, and what to mend all the same', () => {
  const warnings = ['Op /gent/ staat een link naar /gent/niets/. Verbeter hem.'];
  expect(describe({ warnings })).toEqual({
    tone: 'live',
    title: 'Live sinds vandaag om 14:03',
    lines: [],
    problems: warnings,
  });
  expect(describe({ since: null }).title).toBe('Live');
});

test('what is published but shown nowhere now says why instead of since when', () => {
  const absence = 'Deze melding staat op de website vanaf 1 december 2026 om 09:00.';
  expect(describe({ absence })).toEqual({
    tone: 'absent',
    title: 'Nu niet te zien',
    lines: [absence],
    problems: [],
  });
});

test('a failed release says why, that nothing changed, and when it is tried again', () => {
  const sentences = ['De schijf is vol. Maak plaats.'];
  expect(describe({ state: 'failed', sentences, retryOn: '2026-11-24T14:01:00Z' })).toEqual({
    tone: 'failed',
    title: 'De publicatie is mislukt',
    lines: [
      'Wat op de site stond, blijft staan.',
      'Dit wordt vanzelf opnieuw geprobeerd, vandaag om 15:01.',
    ],
    problems: sentences,
  });
  expect(describe({ state: 'failed', sentences }).lines).toEqual([
    'Wat op de site stond, blijft staan.',
  ]);
});

test('what is left out says whether an earlier version is still there', () => {
  const sentences = ['Titel: Dit is nog leeg. Vul het in.'];
  const left = describe({ state: 'quarantined', sentences });
  expect(left).toMatchObject({ title: 'Dit staat niet op de site', problems: sentences });
  expect(describe({ state: 'quarantined', sentences, earlierVersionStays: true }).title).toBe(
    'De vorige versie blijft op de site',
  );
});

test('only what still moves by itself is asked for each second', () => {
  const settled = (fields: Partial<ReleaseStatus>) => isSettled(status(fields));
  expect(['saved', 'live', 'quarantined'].map((state) => settled({ state } as never))).toEqual([
    true,
    true,
    true,
  ]);
  expect(settled({ state: 'waiting' })).toBe(false);
  expect(settled({ state: 'building' })).toBe(false);
  expect(settled({ state: 'failed' })).toBe(true);
  expect(settled({ state: 'failed', retryOn: '2026-11-24T14:01:00Z' })).toBe(false);
});
