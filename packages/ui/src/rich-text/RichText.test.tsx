import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RichText } from './RichText.tsx';
import { richTextExamples as examples } from './RichText.examples.ts';

const html = renderToStaticMarkup(<RichText {...examples.everything} />);

test('headings begin at the level of the page', () => {
  expect(html).toContain('<h3>Voor wie is dit?</h3>');
  expect(html).toContain('<h4>Wat u meebrengt</h4>');
});

test('no heading goes deeper than h6', () => {
  expect(renderToStaticMarkup(<RichText {...examples.everything} baseLevel={6} />)).toContain(
    '<h6>Wat u meebrengt</h6>',
  );
});

test('a nested list lies inside the item before it', () => {
  expect(html).toContain('<li>Papieren over geld<ol><li>Loonbrief</li><li>Facturen</li></ol></li>');
});

test('dress, links, quotes, code and pictures become their own elements', () => {
  expect(html).toContain('<strong><em>Altijd</em></strong>');
  expect(html).toContain('<a href="https://www.vlaanderen.be/">de uitleg van Vlaanderen</a>');
  expect(html).toContain('<blockquote><p>Iedereen telt mee.</p></blockquote>');
  expect(html).toContain('<pre><code>BE68 5390 0754 7034</code></pre>');
  expect(html).toContain('alt="De balie met een lage toog"');
});

test('markup that somebody typed stays text', () => {
  expect(renderToStaticMarkup(<RichText {...examples.markup} />)).toContain(
    '&lt;b&gt;niet vet&lt;/b&gt; &amp; &quot;zo&quot;',
  );
});

test('no nodes make an empty text', () => {
  expect(renderToStaticMarkup(<RichText {...examples.empty} />)).toBe(
    '<div class="rich-text"></div>',
  );
});
