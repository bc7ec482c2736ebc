import { expect, test } from 'vitest';
import type { FoundViolation } from './matrix.ts';
import { listPageRoutes, requireTypeOfRoute } from '../helpers/page-types.ts';
import { buildMunicipalityResult, readCriteria, requireLabel } from './report.ts';

const pale: FoundViolation = {
  rule: 'color-contrast',
  help: 'Elements must meet minimum color contrast ratio thresholds',
  tags: ['cat.color', 'wcag2aa', 'wcag143', 'EN-301-549', 'EN-9.1.4.3'],
  markup: ['<p>'],
  type: 'service',
  path: '/genk/diensten/leefloon/',
  width: 320,
};

test('a rule that many pages break is one finding, with the kinds of page', () => {
  const pages = [
    { type: 'service', path: '/a/' },
    { type: 'home', path: '/b/' },
  ];
  const found = [pale, { ...pale, width: 768 }, { ...pale, type: 'home' }];
  expect(buildMunicipalityResult(pages, found, [])).toEqual({
    pages: 2,
    findings: [
      {
        rule: 'color-contrast',
        help: 'Tekst is te licht voor zijn achtergrond (regel color-contrast).',
        criteria: ['1.4.3'],
        pageTypes: ['dienst', 'startpagina'],
        source: 'axe',
      },
    ],
  });
});

test('a criterion of two digits is read, a level and a version are not', () => {
  expect(readCriteria(['wcag2a', 'wcag21aa', 'wcag1412', 'wcag258', 'best-practice'])).toEqual([
    '1.4.12',
    '2.5.8',
  ]);
});

test('each page type of a subsite has a name that a resident knows', () => {
  const routes = listPageRoutes().filter((route) => route.startsWith('[...municipality]'));
  const labels = routes.map((route) => requireLabel(requireTypeOfRoute(route)));
  expect(new Set(labels).size).toBe(routes.length);
  expect(() => requireLabel('gallery')).toThrow(
    'The page type gallery has no Dutch name for the statement. Add it to tests/accessibility/report.ts.',
  );
});
