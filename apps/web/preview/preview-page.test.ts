import { expect, test } from 'vitest';
import { addBar, buildMessagePage } from './preview-page.ts';

const bar = { text: 'Voorbeeld <b> & $& meer', adminOrigin: 'https://beheer.example.be' };

test('the bar stands before all else in the page, with its style and its script', () => {
  const html = '<html><head><title>Zo</title></head><body data-header="bar"><main></main></body>';
  expect(addBar(html, bar)).toBe(
    '<html><head><title>Zo</title><link rel="stylesheet" href="/voorbeeld/balk.css">' +
      '<script src="/voorbeeld/volg-beheer.js" data-admin="https://beheer.example.be" defer></script>' +
      '</head><body data-header="bar"><aside class="preview-bar" aria-label="Voorbeeld">' +
      '<p>Voorbeeld &lt;b&gt; &amp; $&amp; meer</p></aside><main></main></body>',
  );
});

test('what an officer wrote is text in a message, whatever it looks like', () => {
  const points = [{ field: '<i>Titel', message: 'Vul dit in.' }, { message: '<script>' }];
  const look = { themeHref: '/genk/thema.css', faviconHref: '/genk/favicon.svg' };
  const html = buildMessagePage({ title: 'Nog niet klaar', intro: 'Dit ontbreekt:', points }, look);
  expect(html).toContain(
    '<li><strong>&lt;i&gt;Titel</strong>: Vul dit in.</li><li>&lt;script&gt;</li>',
  );
  expect(html).not.toContain('<script>');
});
