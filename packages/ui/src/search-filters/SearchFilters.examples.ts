import type { SearchFiltersProps } from './SearchFilters.tsx';

const handlers = { onChoose: () => {}, onClear: () => {} };

export const searchFiltersExamples = {
  usual: {
    title: 'Zoek gerichter',
    clear: 'Wis filters',
    filters: [
      {
        name: 'situation',
        label: 'Wat speelt er bij u?',
        any: 'Maakt niet uit',
        chosen: 'ik-heb-schulden',
        options: [
          { code: 'ik-heb-schulden', label: 'Ik heb schulden', count: 4 },
          { code: 'ik-zoek-werk', label: 'Ik zoek werk', count: 0 },
        ],
      },
    ],
    ...handlers,
  },
  nothingChosen: {
    title: 'Zoek gerichter',
    clear: 'Wis filters',
    filters: [{ name: 'theme', label: 'Thema', any: 'Maakt niet uit', chosen: '', options: [] }],
    disabled: true,
    ...handlers,
  },
} satisfies Record<string, SearchFiltersProps>;
