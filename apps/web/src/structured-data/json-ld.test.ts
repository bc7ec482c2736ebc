import { expect, test } from 'vitest';
import { serializeJsonLd, some } from './json-ld.ts';

test('no text can end the script it stands in', () => {
  const name = '</script><!-- <script>';
  const written = serializeJsonLd([{ '@type': 'Thing', name }]);

  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name }],
  });
});

test('a property without a value is not written', () => {
  expect(serializeJsonLd([{ '@type': 'Thing', name: undefined }])).not.toContain('name');
  expect(some([])).toBeUndefined();
});
