import type { ServiceListProps } from './ServiceList.tsx';

export const serviceListExamples = {
  usual: {
    services: [
      {
        title: 'Schuldbemiddeling',
        href: '/s/',
        summary: 'Een plan om uw schulden af te betalen.',
      },
      { title: 'Budgetbegeleiding', href: '/b/', summary: 'Leren rondkomen met uw inkomen.' },
      { title: 'Sociale kruidenier', href: '/k/', summary: 'Goedkoop boodschappen doen.' },
      { title: 'Écht verhaal delen', href: '/e/' },
      { title: '112 en andere noodnummers', href: '/n/' },
    ],
  },
  withWords: {
    label: 'Woorden per letter',
    services: [
      { title: 'Leefloon', href: '/l/' },
      {
        title: 'leefgeld',
        see: [
          { label: 'Leefloon', href: '/l/' },
          { label: 'Budgetbeheer', href: '/b/' },
        ],
      },
      { title: 'dop', see: [{ label: 'Leefloon', href: '/l/' }] },
    ],
  },
  oneLetter: { services: [{ title: 'Leefloon', href: '/l/' }] },
  empty: { services: [] },
} satisfies Record<string, ServiceListProps>;
