import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Quotation } from './Quotation.tsx';
import { quotationExamples as examples } from './Quotation.examples.ts';

test('a law is cited with its source and date', () => {
  const html = renderToStaticMarkup(<Quotation {...examples.law} />);
  expect(html).toMatch(/<figure[^>]*><blockquote[^>]*><p>Elke persoon/);
  expect(html).toContain('<time dateTime="1976-07-08">8 juli 1976</time>');
  expect(html).toMatch(/<figcaption[^>]*><a href="https:\/\/www\.ejustice/);
});

test('a source without address is plain text, without date there is no comma', () => {
  expect(renderToStaticMarkup(<Quotation {...examples.withoutDate} />)).toContain(
    '>Beleidsnota</figcaption>',
  );
});
