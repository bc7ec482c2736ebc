import { expect, test } from 'vitest';
import { escapeValue, joinContentLines } from './content-lines.ts';

const octetsOf = (file: string) => file.split('\r\n').map((line) => Buffer.byteLength(line));

test('each line ends in CR LF', () => {
  expect(joinContentLines(['BEGIN:VCARD', 'END:VCARD'])).toBe('BEGIN:VCARD\r\nEND:VCARD\r\n');
});

test('a line of 75 octets stays whole, one of 76 goes on after a space', () => {
  expect(joinContentLines(['x'.repeat(75)])).toBe(`${'x'.repeat(75)}\r\n`);
  expect(joinContentLines(['x'.repeat(76)])).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
});

test('no line is longer than 75 octets, and no character is cut in two', () => {
  const line = `SUMMARY:${'é€👩‍👧'.repeat(60)}`;
  const file = joinContentLines([line]);

  expect(Math.max(...octetsOf(file))).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
  expect(Buffer.from(file).toString()).toBe(file);
});

test('signs that separate values and line breaks are escaped', () => {
  expect(escapeValue('Kerst, nieuwjaar; en\nmeer\r\n\\o/')).toBe(
    String.raw`Kerst\, nieuwjaar\; en\nmeer\n\\o/`,
  );
});
