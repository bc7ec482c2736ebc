import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

test('signs that mean something in XML are written as entities', () => {
  expect(escapeXml(`"Koffie & thee" < 't loket >`)).toBe(
    '&quot;Koffie &amp; thee&quot; &lt; &apos;t loket &gt;',
  );
});

test('an entity an officer wrote is shown as it was written', () => {
  expect(escapeXml('&amp;')).toBe('&amp;amp;');
});
