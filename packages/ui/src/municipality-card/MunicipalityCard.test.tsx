import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MunicipalityCard } from './MunicipalityCard.tsx';
import { municipalityCardExamples as examples } from './MunicipalityCard.examples.ts';

test('postcodes and sub-municipalities can be found on the page', () => {
  const words = renderToStaticMarkup(<MunicipalityCard {...examples.severalPostcodes} />).replace(
    /<[^>]+>/g,
    '',
  );
  expect(words).toContain('OCMW Poperinge');
  expect(words).toContain('8972 Krombeke, Proven, Roesbrugge-Haringe');
});

test('the name is the link', () => {
  expect(renderToStaticMarkup(<MunicipalityCard {...examples.onePostcode} />)).toMatch(
    /<h2[^>]*><a [^>]*href="\/genk\/">OCMW Genk<\/a>/,
  );
});
