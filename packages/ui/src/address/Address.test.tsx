import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Address } from './Address.tsx';
import { addressExamples as examples } from './Address.examples.ts';

test('street and town stand on lines of their own', () => {
  const html = renderToStaticMarkup(<Address {...examples.plain} />);
  expect(html).toMatch(/^<address[^>]*><p[^>]*>Welzijnscampus 11<br\/>3600 Genk<\/p><\/address>$/);
});

test('the box, the place in the building and the route are added when known', () => {
  const html = renderToStaticMarkup(<Address {...examples.full} />);
  expect(html).toContain('Burgemeester Bertenplaats 1 bus 2');
  expect(html).toContain('In het stadhuis, eerste verdieping<br/>');
  expect(html).toContain('Bekijk de route naar Burgemeester Bertenplaats 1 (andere website)');
  expect(html).toContain('rel="noreferrer"');
});
