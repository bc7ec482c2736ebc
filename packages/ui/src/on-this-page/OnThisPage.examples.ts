import type { OnThisPageProps } from './OnThisPage.tsx';

export const onThisPageExamples = {
  usual: {
    parts: [
      { id: 'voor-wie', label: 'Voor wie is dit?' },
      { id: 'wat-krijgt-u', label: 'Wat krijgt u?' },
      { id: 'wat-doet-u', label: 'Wat doet u?' },
      { id: 'waar', label: 'Waar en wanneer?' },
    ],
  },
  tooShort: { parts: [{ id: 'voor-wie', label: 'Voor wie is dit?' }] },
} satisfies Record<string, OnThisPageProps>;
