import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SkipLinks, type SkipLinksProps } from './SkipLinks.tsx';
import { skipLinksExamples as examples } from './SkipLinks.examples.ts';

const targetsOf = (props: SkipLinksProps) =>
  [...renderToStaticMarkup(<SkipLinks {...props} />).matchAll(/href="([^"]+)"/g)].map(
    ([, href]) => href,
  );

test('they lead to the places of the page in their order, and then out of the site', () => {
  expect(targetsOf(examples.usual)).toEqual(['#inhoud', '#menu', 'https://weer.example/']);
  expect(targetsOf(examples.withoutMenu)).toEqual(['#inhoud', 'https://weer.example/']);
});

test('they are a landmark with a name of its own', () => {
  expect(renderToStaticMarkup(<SkipLinks {...examples.usual} />)).toMatch(/^<nav[^>]*aria-label="/);
});
