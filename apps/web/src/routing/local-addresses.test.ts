import { expect, test } from 'vitest';
import { withLocalAddresses } from './local-addresses.ts';

const genk = { slug: 'genk' };
const plan = { base: '/' };

test('a file becomes the copy that the subsite keeps', () => {
  const document = {
    title: 'Nota',
    file: { url: '/uploads/nota_1a2b.pdf', mime: 'application/pdf' },
  };
  expect(withLocalAddresses(genk, document, plan).file.url).toBe('/genk/media/nota_1a2b.pdf');
});

test('a link inside formatted text leads to the page of the same subsite', () => {
  const body = [
    { type: 'paragraph', children: [{ type: 'link', url: '/contact/', children: [] }] },
  ];
  expect(withLocalAddresses(genk, body, plan)[0]?.children[0]?.url).toBe('/genk/contact/');
});

test('a link to another site, a mail address and a phone number stay as they are', () => {
  const links = {
    url: 'https://www.voorbeeld.be/',
    linkUrl: 'mailto:info@example.be',
    onlineUrl: 'tel:+3289000000',
  };
  expect(withLocalAddresses(genk, links, plan)).toEqual(links);
});

test('text that only looks like an address is left alone', () => {
  expect(withLocalAddresses(genk, { note: '/contact/' }, plan)).toEqual({ note: '/contact/' });
});

test('the subsite that is the whole site has no slug in its addresses', () => {
  const action = { linkUrl: '/contact/' };
  expect(withLocalAddresses(genk, action, { base: '/', only: 'genk' }).linkUrl).toBe('/contact/');
});

test('what it was given does not change', () => {
  const given = { linkUrl: '/contact/' };
  withLocalAddresses(genk, given, plan);
  expect(given).toEqual({ linkUrl: '/contact/' });
});
