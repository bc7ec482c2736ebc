import { expect, test } from 'vitest';
import { portalStrings as t } from '../i18n/translate.ts';
import { buildFeedbackHref } from './feedback-href.ts';

const page = {
  title: 'Schulden & leningen',
  url: 'https://welzijn.example/genk/diensten/schulden/',
};

test('the mail holds the title and the whole address of the page', () => {
  const url = new URL(buildFeedbackHref({ email: 'info@genk.example' }, page, t)!);
  expect(url.pathname).toBe('info@genk.example');
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(url.searchParams.get('subject')).toBe('Pagina: Schulden & leningen');
  expect(url.searchParams.get('body')).toContain(
    'Adres: https://welzijn.example/genk/diensten/schulden/\r\n',
  );
});

test('without an address there is no mail', () => {
  expect(buildFeedbackHref({}, page, t)).toBeUndefined();
});
