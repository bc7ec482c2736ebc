import { expect, test } from 'vitest';
import { findLinks } from './find-links.ts';

test.each([
  ['a link', '<a href="/genk/missie/">Missie</a>', ['/genk/missie/']],
  ['a picture', '<img alt="" src="/genk/media/a.png">', ['/genk/media/a.png']],
  ['each once', '<a href="/genk/"></a><a href="/genk/"></a>', ['/genk/']],
  ['without what follows', '<a href="/genk/zoeken/?q=a&amp;b#c">', ['/genk/zoeken/']],
  ['with its entities written out', '<a href="/genk/a&amp;b/">', ['/genk/a&b/']],
  ['no other site', '<a href="https://www.genk.be/">', []],
  ['no site in the guise of a path', '<a href="//example.be/">', []],
  ['no other part of the domain', '<a href="/elders/">', []],
  ['no number or address', '<a href="tel:+3289573200"><a href="mailto:info@genk.be">', []],
  ['no attribute that ends in the same letters', '<p data-href="/genk/"></p>', []],
])('finds %s', (_name, html, links) => {
  expect(findLinks(html, '/genk/')).toEqual(links);
});
