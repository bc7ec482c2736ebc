import type { QuotationProps } from './Quotation.tsx';

export const quotationExamples = {
  law: {
    text: 'Elke persoon heeft recht op maatschappelijke dienstverlening. Deze heeft tot doel eenieder in de mogelijkheid te stellen een leven te leiden dat beantwoordt aan de menselijke waardigheid.',
    source: 'Organieke wet betreffende de OCMW’s, artikel 1',
    date: '1976-07-08',
    url: 'https://www.ejustice.just.fgov.be/eli/wet/1976/07/08/1976070810/justel',
  },
  withoutDate: { text: 'Iedereen telt mee.', source: 'Beleidsnota' },
} satisfies Record<string, QuotationProps>;
