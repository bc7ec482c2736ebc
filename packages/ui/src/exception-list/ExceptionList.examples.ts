import type { ExceptionListProps } from './ExceptionList.tsx';

type Exception = ExceptionListProps['exceptions'][number];

const entry: Omit<Exception, 'documentId' | 'label' | 'from' | 'until'> = {
  municipality: 'genk',
  sample: false,
  source: 'eigen',
  offices: [],
  slots: [],
  closed: true,
};

const texts = {
  closed: 'gesloten',
  usualHours: 'de gewone uren gelden',
  address: 'Op dit adres:',
  until: 'tot en met',
};

export const exceptionListExamples = {
  usual: {
    texts,
    exceptions: [
      { ...entry, documentId: 'a', label: 'Kerstmis', from: '2026-12-25', until: '2026-12-25' },
      {
        ...entry,
        documentId: 'b',
        label: 'Verhuis',
        from: '2027-01-04',
        until: '2027-01-08',
        closed: false,
        slots: [{ from: '10:00', until: '12:00', mode: 'op-afspraak' }],
        temporaryAddress: {
          street: 'Stadsplein',
          houseNumber: '1',
          postcode: '3600',
          town: 'Genk',
        },
      },
      {
        ...entry,
        documentId: 'c',
        label: 'Opleiding',
        from: '2027-02-01',
        until: '2027-02-01',
        closed: false,
      },
    ],
  },
  empty: { exceptions: [], texts },
} satisfies Record<string, ExceptionListProps>;
