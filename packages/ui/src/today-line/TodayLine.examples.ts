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
const christmas = { label: 'Kerstmis', from: '2026-12-25' };

export const todayLineExamples = {
  open: { packed: { hours }, at: new Date('2026-12-22T10:00:00+01:00') },
  phone: { packed: { hours }, at: new Date('2026-12-22T15:00:00+01:00') },
  closed: { packed: { hours }, at: new Date('2026-12-22T17:00:00+01:00') },
  holiday: {
    packed: { hours, exceptions: [christmas] },
    at: new Date('2026-12-25T10:00:00+01:00'),
  },
  unknown: { packed: { hours: [] }, at: new Date('2026-12-22T10:00:00+01:00') },
  renovated: {
    packed: { hours, operatingStatus: 'tijdelijk-gesloten', statusUntil: '2027-01-15' },
    at: new Date('2026-12-22T10:00:00+01:00'),
  },
} satisfies Record<string, TodayLineProps>;
