import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OfficeFinder } from './OfficeFinder.tsx';
import { officeFinderExamples as examples } from './OfficeFinder.examples.ts';

const render = (name: keyof typeof examples) =>
  renderToStaticMarkup(<OfficeFinder {...examples[name]} />);
/** The results as read: each with its name and its distance. */
const resultsOf = (html: string) =>
  [...html.matchAll(/<li><strong><a[^>]*>([^<]+)<\/a><\/strong>([^<]*)/g)].map(
    ([, name, distance]) => `${name}${distance}`.trim(),
  );
const statusOf = (html: string) => /<output>([^<]*)</.exec(html)?.[1];

test('before a choice is made there is a list to choose from and nothing else', () => {
  const html = render('nothingChosen');
  expect(html).toContain('<label for="plaats-kiezen"><strong>Uw postcode of deelgemeente');
  expect(html.match(/<option/g)).toHaveLength(5);
  expect(html).toContain('<option value="9050-ledeberg">9050 Ledeberg</option>');
  expect(statusOf(html)).toBe('');
  expect(resultsOf(html)).toEqual([]);
});

test('the nearest office comes first and is announced', () => {
  const html = render('chosen');
  expect(html).toMatch(/<option value="9050-gentbrugge" selected=""/);
  expect(statusOf(html)).toBe(
    'Het dichtst bij 9050 Gentbrugge: Ledeberg, ongeveer 1,5\u00a0km in vogelvlucht.',
  );
  expect(resultsOf(html)).toEqual([
    'Ledeberg ongeveer 1,5\u00a0km in vogelvlucht',
    'Onthaal ongeveer 3,2\u00a0km in vogelvlucht',
    'Bus',
    'Wondelgem ongeveer 6,7\u00a0km in vogelvlucht',
  ]);
});

test('each result has its hours, its page and a route on another site', () => {
  const html = render('chosen');
  expect(html.match(/class="today-line /g)).toHaveLength(4);
  expect(html).toContain('href="/gent/kantoren/ledeberg/"');
  expect(html).toMatch(/rel="noreferrer">Bekijk de route naar Markt 1 \(andere website\)/);
});

test('an office in the chosen place itself is not measured', () => {
  expect(resultsOf(render('samePlace'))[0]).toBe('Ledeberg in Ledeberg');
});

test('an office that is not in use comes last, however near', () => {
  expect(resultsOf(render('shut')).at(-1)).toBe('Wondelgem in Wondelgem');
});

test('it says how and from whom the distances are', () => {
  expect(render('chosen')).toContain('© OpenStreetMap-bijdragers (ODbL)');
});
