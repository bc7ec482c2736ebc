import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PhoneList } from './PhoneList.tsx';
import { phoneListExamples as examples } from './PhoneList.examples.ts';

test('numbers can be pressed, notes stand with them', () => {
  const html = renderToStaticMarkup(<PhoneList {...examples.usual} />);
  expect(html).toContain('<a href="tel:+3289573200">089 57 32 00</a>');
  expect(html).toContain('Alleen buiten de kantooruren.');
  expect(html).toContain('href="mailto:info@voorbeeld.be"');
});

test('mail alone is a list too', () => {
  expect(renderToStaticMarkup(<PhoneList {...examples.mailOnly} />).match(/<li/g)).toHaveLength(1);
});

test('nothing known shows nothing', () => {
  expect(renderToStaticMarkup(<PhoneList {...examples.nothing} />)).toBe('');
});
