import { expect, test } from 'vitest';
import { exceptionFor, mornings, tuesdayMorning, tuesdays } from './opening-hours.examples.ts';
import { packHours, unpackHours } from './pack-hours.ts';

test('a slot travels as one string, with its note at the end', () => {
  const note = 'laatste bezoeker om 11.30 uur';
  const office = { hours: [{ slots: [{ ...tuesdayMorning, note }] }], exceptions: [] };
  const packed = packHours(office, '2026-12-01');
  expect(packed.hours).toEqual([{ slots: [`dinsdag 09:00 12:00 op-afspraak ${note}`] }]);
  expect(unpackHours(packed)).toEqual(office);
});

test('what is over or far away stays at home', () => {
  const packed = packHours(
    {
      hours: [
        { ...tuesdays, validUntil: '2026-11-30' },
        { ...mornings, validFrom: '2026-12-01' },
      ],
      exceptions: [
        exceptionFor('Allerheiligen', '2026-11-01'),
        exceptionFor('Kerstmis', '2026-12-25'),
        exceptionFor('Nationale feestdag', '2027-07-21'),
      ],
    },
    '2026-12-01',
  );
  expect(packed.hours.map(({ validFrom }) => validFrom)).toEqual(['2026-12-01']);
  expect(packed.exceptions).toEqual([{ label: 'Kerstmis', from: '2026-12-25' }]);
});

test('only a status that is not the usual one is told', () => {
  const nothing = { hours: [], lastDay: '2027-01-10' };
  const office = { hours: [], exceptions: [], statusUntil: '2027-01-15' };
  expect(packHours({ ...office, operatingStatus: 'normaal' }, '2026-12-01')).toEqual(nothing);
  expect(packHours({ ...office, operatingStatus: 'beperkt' }, '2026-12-01')).toEqual({
    ...nothing,
    operatingStatus: 'beperkt',
    statusUntil: '2027-01-15',
  });
});
