import type { CostListProps } from './CostList.tsx';

export const costListExamples = {
  usual: {
    costs: [
      { name: 'Eerste gesprek', amount: 0 },
      { name: 'Maaltijd aan huis', amount: 7.5, description: 'Per maaltijd, soep inbegrepen.' },
      { name: 'Verblijf per maand', amount: 1234 },
      { name: 'Poetshulp', description: 'De prijs hangt af van uw inkomen.' },
    ],
  },
  empty: { costs: [] },
} satisfies Record<string, CostListProps>;
