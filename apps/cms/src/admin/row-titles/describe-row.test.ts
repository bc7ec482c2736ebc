import { expect, test } from 'vitest';
import { describeRow } from './describe-row.ts';

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

test.each([
  [
    'part.slot',
    { day: 'maandag', from: '09:00:00.000', until: '12:00' },
    'maandag, 09:00 tot 12:00',
  ],
  [
    'part.slot',
    { day: 'vrijdag', from: '13:00', until: '16:00', mode: 'op-afspraak' },
    'vrijdag, 13:00 tot 16:00, op afspraak',
  ],
  ['part.slot', { day: 'vrijdag', mode: 'vrije-inloop' }, 'vrijdag'],
  ['part.exception-slot', { from: '09:00', until: '10:00' }, '09:00 tot 10:00'],
  ['part.hours-version', { validFrom: null, validUntil: null }, 'Altijd'],
  ['part.hours-version', { validFrom: '2027-01-01' }, 'Vanaf 1 januari 2027'],
  ['part.hours-version', { validUntil: '2027-06-30' }, 'Tot en met 30 juni 2027'],
  [
    'part.hours-version',
    { validFrom: '2027-07-01', validUntil: '2027-08-31' },
    'Van 1 juli 2027 tot en met 31 augustus 2027',
  ],
  ['part.cost', { name: 'Warme maaltijd', amount: 7.5 }, 'Warme maaltijd: € 7,50'],
  ['part.cost', { name: 'Advies', amount: 0 }, 'Advies: gratis'],
  ['part.cost', { name: 'Huur', amount: null }, 'Huur'],
  ['part.goal', { title: 'Minder armoede', from: 2026, until: 2031 }, 'Minder armoede, 2026–2031'],
  ['part.foreign-phrase', { phrase: 'Open house', language: 'engels' }, 'Open house, engels'],
  ['part.foreign-phrase', { phrase: 'Привіт', language: 'oekraiens' }, 'Привіт, oekraïens'],
  ['block.text', { body: [...paragraph(''), ...paragraph('Zo werkt het.')] }, 'Zo werkt het.'],
  ['block.quotation', { text: 'Iedereen telt mee.', source: '' }, 'Iedereen telt mee.'],
])('a row of %s with %j is called "%s"', (component, row, title) => {
  expect(describeRow(component, row).replaceAll('\u00a0', ' ')).toBe(title);
});

test('another component is called by the field that Strapi names it by', () => {
  expect(describeRow('part.step', { title: 'Vraag het aan' }, 'Vraag het aan')).toBe(
    'Vraag het aan',
  );
});

test('no row is called by a number, and an empty one by nothing', () => {
  expect(describeRow('part.service-office', { id: 69 }, 69)).toBe('');
  expect(describeRow('part.slot', {})).toBe('');
});

test('a long text is cut', () => {
  const title = describeRow('block.text', { body: paragraph('woord '.repeat(40)) });
  expect(title).toMatch(/^woord .{40,60}…$/);
});
