import type { RequirementListProps } from './RequirementList.tsx';

export const requirementListExamples = {
  usual: {
    requirements: [
      {
        name: 'U woont in Genk',
        description: 'Uw adres staat in het bevolkingsregister.',
        evidence: 'uw identiteitskaart',
      },
      { name: 'U bent 18 jaar of ouder' },
    ],
  },
  empty: { requirements: [] },
} satisfies Record<string, RequirementListProps>;
