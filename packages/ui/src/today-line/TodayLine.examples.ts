import type { TodayLineProps } from './TodayLine.tsx';

const hours = [
  {
    slots: [
      'dinsdag 09:00 12:00 op-afspraak',
      'dinsdag 14:00 16:00 telefonisch',
      'woensdag 09:00 12:00 vrije-inloop',
    ],
  },
];
const lastDay = '2027-01-10';
const christmas = { label: 'Kerstmis', from: '2026-12-25' };

export const todayLineExamples = {
  open: { packed: { lastDay, hours }, at: new Date('2026-12-22T10:00:00+01:00') },
  phone: { packed: { lastDay, hours }, at: new Date('2026-12-22T15:00:00+01:00') },
  closed: { packed: { lastDay, hours }, at: new Date('2026-12-22T17:00:00+01:00') },
  holiday: {
    packed: { lastDay, hours, exceptions: [christmas] },
    at: new Date('2026-12-25T10:00:00+01:00'),
  },
  unknown: { packed: { lastDay, hours: [] }, at: new Date('2026-12-22T10:00:00+01:00') },
  outdated: { packed: { lastDay, hours }, at: new Date('2027-01-11T10:00:00+01:00') },
  renovated: {
    packed: { lastDay, hours, operatingStatus: 'tijdelijk-gesloten', statusUntil: '2027-01-15' },
    at: new Date('2026-12-22T10:00:00+01:00'),
  },
} satisfies Record<string, TodayLineProps>;
