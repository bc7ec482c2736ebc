import type { LinkListProps } from './LinkList.tsx';

export const linkListExamples = {
  usual: {
    items: [
      {
        label: 'Wet van 26 mei 2002 over het leefloon',
        href: 'https://www.ejustice.just.fgov.be/',
      },
      {
        label: 'POD Maatschappelijke Integratie',
        href: 'https://www.mi-is.be/',
        description: 'De bedragen van vandaag.',
      },
    ],
  },
  empty: { items: [] },
} satisfies Record<string, LinkListProps>;
