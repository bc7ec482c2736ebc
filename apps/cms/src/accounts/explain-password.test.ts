import { expect, test } from 'vitest';
import { newPassword } from '../seed/demo-accounts.ts';
import { commonPasswords } from './common-passwords.ts';
import { explainPassword } from './explain-password.ts';

test('eleven characters are too few, twelve are enough', () => {
  expect(explainPassword('Vlok-rem-9ub')).toBeUndefined();
  expect(explainPassword('Vlok-rem-9u')).toBe(
    'Dit wachtwoord is te kort. Neem minstens 12 tekens, bijvoorbeeld vier losse woorden.',
  );
});

test('more than the server can tell apart is too long', () => {
  expect(explainPassword(`Vlok-rem-9ub${'é'.repeat(31)}`)).toMatch(/^Dit wachtwoord is te lang/);
});

test.each([
  'Password1234',
  'P@ssw0rd2026!',
  'Wachtwoord123',
  'W4chtw00rd2026',
  'Welkom123456',
  'Welkom2026!!!',
  'SociaalHuis2026',
  'OcmwGent2026!',
  'StadHalle1234',
  'SintTruiden01',
  'Azertyuiop12',
  'Qwerty123456',
  '1Q2w3e4r5t6y',
  '1A2z3e4r5t6y',
  'Abcdefghijk1',
  'Aaaaaaaaaaa1',
  'Abcabcabcabc1',
  'Maandag12345!',
  'Zomer2026zomer',
  'IloveYou2026!',
  'Letmein12345!',
  'CorrectHorseBatteryStaple1',
  'Administrator1',
  '123456789Aa!',
  'Voetbal2026!!',
  'Changeme1234',
])('%s is easy to guess', (password) => {
  expect(explainPassword(password)).toMatch(/^Dit wachtwoord (is te makkelijk|kiezen veel mensen)/);
});

test('the list holds more than the 3000 most used passwords of twelve characters', () => {
  const common = commonPasswords();
  expect(common.size).toBeGreaterThan(3000);
  expect([...common].filter((password) => password.length < 12)).toEqual([]);
});

test('none of the passwords that people choose most will do', () => {
  const allowed = [...commonPasswords()].filter((password) => !explainPassword(password));
  expect(allowed).toEqual([]);
});

test.each(['sonyericsson', 'SONYERICSSON', 'SonyEricsson', 'supernatural', '!supernatural2026?'])(
  '%s is on that list, whatever its capitals and whatever was put around it',
  (password) => {
    expect(explainPassword(password)).toBe(
      'Dit wachtwoord kiezen veel mensen. Wie wil inbreken, probeert het als eerste. Neem vier woorden die niets met elkaar of met uw werk te maken hebben.',
    );
  },
);

test.each([
  'Kwartel-tandem-vlieger-91',
  'Zuurdesem9Klokhuis',
  'vrtBq7mWcZ2k',
  'Trommel parade gips 4',
])('%s will do', (password) => {
  expect(explainPassword(password)).toBeUndefined();
});

test('one’s own name or municipality makes a password easy to guess', () => {
  const personal = ['Veerle', 'Vandekerckhove', 'veerle.vandekerckhove@example.be', 'Sint-Niklaas'];
  expect(explainPassword('Vandekerckhove1980')).toBeUndefined();
  expect(explainPassword('Vandekerckhove1980', personal)).toMatch(/te makkelijk/);
  expect(explainPassword('Niklaas-Veerle-99', personal)).toMatch(/te makkelijk/);
});

test('the passwords that we make ourselves will do', () => {
  const made = Array.from({ length: 200 }, newPassword);
  expect(made.filter((password) => explainPassword(password) !== undefined)).toEqual([]);
});
