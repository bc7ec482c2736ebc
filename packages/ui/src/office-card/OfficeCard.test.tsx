import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OfficeCard } from './OfficeCard.tsx';
import { officeCardExamples as examples } from './OfficeCard.examples.ts';

test('name, state, address, phone, route and appointment are on the card', () => {
  const html = renderToStaticMarkup(<OfficeCard {...examples.full} hours="Vandaag open" />);
  expect(html).toMatch(/<h3[^>]*><a [^>]*href="\/genk\/kantoren\/sociaal-huis\/"/);
  expect(html).toContain('Beperkte dienstverlening');
  expect(html).toContain('tel:+3289573200');
  expect(html).toContain('Maak een afspraak</a>');
  expect(html).toContain('Vandaag open');
});

test('an office of which only the address is known makes no empty parts', () => {
  const html = renderToStaticMarkup(<OfficeCard {...examples.bare} />);
  expect(html).not.toMatch(/<a |<ul|office-card__hours/);
  expect(html).toContain('Kerkstraat 4');
});
