import type { Noun } from '@sociaal-huis/schema';
import { contentTypes } from '@sociaal-huis/schema';
import { describe, expect, test } from 'vitest';
import type { SitePage } from '../src/routing/site-page.ts';
import { findDeadLinks, refuseLoss, requireHome } from './check-release.ts';
import { ReleaseFailure } from './publication-failure.ts';

function counts(some: Partial<Record<Noun, number>>): Record<Noun, number> {
  const all = contentTypes.map(({ noun }) => [noun, some[noun] ?? 1]);
  return Object.fromEntries(all) as Record<Noun, number>;
}

function failureOf(check: () => void): ReleaseFailure {
  try {
    check();
  } catch (error) {
    if (error instanceof ReleaseFailure) return error;
    throw error;
  }
  throw new Error('It was let through.');
}

describe('loss', () => {
  test.each([
    ['nothing before', undefined, counts({ service: 0 })],
    ['as many as before', counts({ service: 20 }), counts({ service: 20 })],
    ['half of what there was', counts({ service: 20 }), counts({ service: 10 })],
    ['few that became fewer', counts({ project: 3 }), counts({ project: 1 })],
    ['the only one gone', counts({ story: 1 }), counts({ story: 0 })],
    ['all notices over', counts({ notice: 9 }), counts({ notice: 0 })],
    ['all exceptions over', counts({ 'hours-exception': 9 }), counts({ 'hours-exception': 0 })],
  ])('%s is let through', (_name, before, after) => {
    expect(() => refuseLoss({ before, after })).not.toThrow();
  });

  test.each([
    ['less than half', 20, 9],
    ['nothing left', 20, 0],
    ['two that are both gone', 2, 0],
  ])('%s is held back until somebody agrees', (_name, had, has) => {
    const failure = failureOf(() =>
      refuseLoss({ before: counts({ service: had }), after: counts({ service: has }) }),
    );
    expect(failure.toReport()).toEqual({
      stage: 'check',
      sentence:
        `Er zou veel inhoud van de site verdwijnen: dienst (was ${had}, wordt ${has}). ` +
        'Kijk na of dat klopt, en bevestig het dan op de beginpagina van het beheer.',
      retry: false,
      needsConfirmation: true,
    });
  });
});

describe('the first page', () => {
  const home = { route: '[...municipality]/index.astro', file: 'genk/index.html' } as SitePage;
  const other = {
    route: '[...municipality]/missie.astro',
    file: 'genk/missie/index.html',
  } as SitePage;

  test('is enough', () => {
    expect(() => requireHome([other, home], new Set([home.file]))).not.toThrow();
  });

  test.each([
    ['could not be made', [home, other], new Set([other.file])],
    ['does not exist', [other], new Set([other.file])],
  ])('that %s stops the release', (_name, pages, made) => {
    expect(failureOf(() => requireHome(pages, made)).toReport()).toEqual({
      stage: 'check',
      sentence:
        'De eerste pagina van de site kon niet gemaakt worden. Verwittig wie de site beheert.',
      retry: true,
    });
  });
});

test('a link is dead when nothing of the own subsite is there', () => {
  const pages = new Map([
    ['index.html', { reads: [], links: ['/genk/weg/', '/genk/missie/', '/gent/', '/_astro/a.js'] }],
    ['missie/index.html', { reads: [], links: ['/genk/'] }],
  ]);
  const addresses = new Set(['/genk/', '/genk/missie/']);
  expect(findDeadLinks(pages, '/genk/', addresses)).toEqual([
    { file: 'index.html', link: '/genk/weg/' },
  ]);
});
