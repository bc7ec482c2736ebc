import type { NamedTextListProps } from './NamedTextList.tsx';

export const namedTextListExamples = {
  usual: {
    items: [
      { name: 'Respect', description: 'We oordelen niet. U beslist mee over elke stap.' },
      { name: 'Dichtbij', description: 'In elke wijk kunt u ergens terecht.' },
      { name: 'Samen' },
    ],
  },
  empty: { items: [] },
} satisfies Record<string, NamedTextListProps>;
