import type { SearchBoxProps } from './SearchBox.tsx';

const texts = {
  label: 'Waarmee kunnen we u helpen?',
  submit: 'Zoek',
  clear: 'Wis',
  suggestions: 'Suggesties',
  announce: (count: number) => `${count} suggesties`,
  plain: 'Zoek in alle diensten van A tot Z',
};

export const searchBoxExamples = {
  withSuggestions: {
    id: 'zoek',
    texts,
    action: '/genk/zoeken/',
    suggest: async (words) => [
      { label: `Hulp bij ${words}`, href: '/genk/diensten/hulp/', kind: 'Dienst' },
      { label: 'Welzijnscampus', href: '/genk/kantoren/welzijnscampus/', kind: 'Kantoor' },
    ],
  },
  bare: { id: 'zoek', texts, action: '/genk/zoeken/' },
} satisfies Record<string, SearchBoxProps>;
