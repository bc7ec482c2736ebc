import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SiteFooter } from './SiteFooter.tsx';
import { siteFooterExamples as examples } from './SiteFooter.examples.ts';

test('name, address, mail and company number are there, as the law asks of every page', () => {
  const html = renderToStaticMarkup(<SiteFooter {...examples.full} />);
  expect(html).toContain('OCMW Genk');
  expect(html).toContain('Welzijnscampus 11');
  expect(html).toContain('mailto:info@voorbeeld.be');
  expect(html).toContain('0207.201.797');
});

test('each list of links has a name of its own', () => {
  const html = renderToStaticMarkup(<SiteFooter {...examples.full} />);
  expect(html.match(/<nav/g)).toHaveLength(2);
  expect(html).toContain('aria-labelledby="footer-social"');
  expect(html).toContain('Voorbeeldgegevens');
});

test('the whole address of the page is there for whoever prints it', () => {
  expect(renderToStaticMarkup(<SiteFooter {...examples.full} />)).toContain(
    'Adres van deze pagina: https://www.voorbeeld.be/genk/diensten/leefloon/',
  );
});

test('without contact the name and number still stand', () => {
  const html = renderToStaticMarkup(<SiteFooter {...examples.bare} />);
  expect(html).toContain('OCMW Halle');
  expect(html).toContain('0212.345.678');
  expect(html).not.toMatch(/<nav|<address|Voorbeeldgegevens/);
});
