import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FeedbackLink } from './FeedbackLink.tsx';
import { feedbackLinkExamples as examples } from './FeedbackLink.examples.ts';

test('the question stands beside a link that says what it does', () => {
  const html = renderToStaticMarkup(<FeedbackLink {...examples.mail} />);
  expect(html).toContain('Klopt er iets niet op deze pagina? <a href="mailto:');
  expect(html).toContain('>Mail ons</a>');
});

test('without an address to write to it leads to the contact page', () => {
  const html = renderToStaticMarkup(<FeedbackLink {...examples.contact} />);
  expect(html).toContain('<a href="/genk/contact/">Laat het ons weten</a>');
});
