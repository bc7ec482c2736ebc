import type { HoursTableProps } from './HoursTable.tsx';

const walkIn = { from: '09:00', until: '12:00', mode: 'vrije-inloop' } as const;
const byAppointment = { from: '13:30', until: '16:00', mode: 'op-afspraak' } as const;

const texts = {
  day: 'Dag',
  hours: 'Uren',
  closed: 'gesloten',
  unknown: 'onbekend',
  unknownWeek: 'niet bekend. Bel eerst.',
};

export const hoursTableExamples = {
  usual: {
    caption: 'Openingsuren van het Sociaal Huis',
    texts,
    rows: [
      { day: 'maandag', slots: [walkIn, byAppointment] },
      { day: 'dinsdag', slots: [walkIn] },
      {
        day: 'woensdag',
        slots: [walkIn, { ...byAppointment, note: 'Alleen in de even weken.' }],
      },
      { day: 'donderdag', slots: [{ from: '17:00', until: '19:00', mode: 'telefonisch' }] },
      { day: 'vrijdag', slots: undefined },
      { day: 'zaterdag', slots: [] },
      { day: 'zondag', slots: [] },
    ],
  },
  unknown: { caption: 'Openingsuren van het Sociaal Huis', texts },
} satisfies Record<string, HoursTableProps>;
