import { expect, test } from 'vitest';
import { buildMailSettings } from './mail-settings.ts';

test('mail leaves through the server that is named', () => {
  const url = 'smtps://user:p%40ss@mail.example.be:465';
  expect(buildMailSettings(url, 'beheer@example.be')).toEqual({
    provider: 'nodemailer',
    providerOptions: { url },
    settings: { defaultFrom: 'beheer@example.be', defaultReplyTo: 'beheer@example.be' },
  });
});

test('without a server no mail leaves', () => {
  expect(buildMailSettings('', '').providerOptions).toEqual({ jsonTransport: true });
});

test.each([
  ['mail.example.be:465', 'beheer@example.be', /^SMTP_URL is no address of a mail server\./],
  ['smtp://mail.example.be', '', /^SMTP_URL is set, but MAIL_FROM is no mail address\./],
])('a start with %s and "%s" says what to write', (url, from, sentence) => {
  expect(() => buildMailSettings(url, from)).toThrow(sentence);
});

test('the message never repeats what may hold a password', () => {
  expect(() => buildMailSettings('mijn-geheim@mail', 'beheer@example.be')).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('mijn-geheim') }),
  );
});
