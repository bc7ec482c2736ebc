import { expect, test } from 'vitest';
import * as ask from './municipality-content.ts';
import type { MunicipalityContent } from './municipality-content.ts';

const ref = (documentId: string) => ({ documentId });
const main = { documentId: 'main', name: 'Sociaal Huis' };
const branch = { documentId: 'branch', name: 'Wijkhuis' };
const leefloon = {
  documentId: 'leefloon',
  themes: ['WelzijnGezondheid', 'BurgerOverheid'],
  offices: [{ office: ref('branch'), sameHoursAsOffice: true }],
  relatedServices: [ref('budget'), ref('gone')],
};
const budget = {
  documentId: 'budget',
  themes: ['WelzijnGezondheid'],
  offices: [],
  relatedServices: [],
};
const everywhere = { offices: [] };
const atMain = { offices: [ref('main')] };
const story = { documentId: 'story' };
const plan = { documentId: 'plan' };

const content = {
  services: [budget, leefloon],
  offices: [main, branch],
  hoursExceptions: [everywhere, atMain],
  notices: [atMain, everywhere],
  mission: { stories: [ref('story')] },
  stories: [story],
  vision: { documents: [ref('plan')] },
  documents: [plan],
} as unknown as MunicipalityContent;
const [, service] = content.services;
const [office, otherOffice] = content.offices;

test('services stand under each of their themes; a theme without services is left out', () => {
  const themes = ['BurgerOverheid', 'MilieuEnergie', 'WelzijnGezondheid'] as const;

  expect(ask.servicesByTheme(content, themes)).toEqual([
    { theme: 'BurgerOverheid', services: [leefloon] },
    { theme: 'WelzijnGezondheid', services: [budget, leefloon] },
  ]);
});

test('related services are those the officer picked and that are there', () => {
  expect(ask.relatedServicesOf(content, service!)).toEqual([budget]);
});

test('a service knows its offices, with what it says about each', () => {
  expect(ask.officesOf(content, service!)).toEqual([
    { office: branch, atOffice: leefloon.offices[0] },
  ]);
});

test('an office knows its services', () => {
  expect(ask.servicesAt(content, otherOffice!)).toEqual([leefloon]);
  expect(ask.servicesAt(content, office!)).toEqual([]);
});

test('an exception that names no office holds for all of them', () => {
  expect(ask.exceptionsOf(content, office!)).toEqual([everywhere, atMain]);
  expect(ask.exceptionsOf(content, otherOffice!)).toEqual([everywhere]);
});

test('a notice that names no office is for the whole subsite', () => {
  expect(ask.siteNotices(content)).toEqual([everywhere]);
  expect(ask.noticesOf(content, office!)).toEqual([atMain, everywhere]);
  expect(ask.noticesOf(content, otherOffice!)).toEqual([everywhere]);
});

test('mission, vision and download blocks lead to their entries', () => {
  expect(ask.storiesOf(content)).toEqual([story]);
  expect(ask.visionDocumentsOf(content)).toEqual([plan]);
  expect(ask.documentOf(content, ref('plan'))).toEqual(plan);
  expect(ask.documentOf(content, ref('gone'))).toBeUndefined();
});
