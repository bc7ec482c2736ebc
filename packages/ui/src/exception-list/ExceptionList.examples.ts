import type { ExceptionListProps } from './ExceptionList.tsx';

const entry = {
  documentId: 'a',
  municipality: 'genk',
  sample: false,
  source: 'eigen',
  offices: [],
  slots: [],
  closed: true,
} as const;

export const exceptionListExamples = {
  usual: {
    exceptions: [
      { ...entry, label: 'Kerstmis', from: '2026-12-25', until: '2026-12-25', offices: [] },
      {
        ...entry,
        label: 'Verhuis',
        from: '2027-01-04',
        until: '2027-01-08',
        closed: false,
        slots: [{ from: '10:00', until: '12:00', mode: 'op-afspraak' }],
        offices: [],
        temporaryAddress: {
          street: 'Stadsplein',
          houseNumber: '1',
          postcode: '3600',
          town: 'Genk',
        },
      },
      {
        ...entry,
        label: 'Opleiding',
        from: '2027-02-01',
        until: '2027-02-01',
        closed: false,
        slots: [],
        offices: [],
      },
    ],
  },
  empty: { exceptions: [] },
} satisfies Record<string, ExceptionListProps>;
