import type { SiteHeaderProps } from './SiteHeader.tsx';

export const siteHeaderExamples = {
  usual: {
    publicName: 'OCMW Genk',
    place: 'Genk',
    href: '/genk/',
    pattern: 'terril',
    search: { label: 'Zoeken', href: '/genk/zoeken/' },
    navigation: [
      { label: 'Missie', href: '/genk/missie/' },
      { label: 'Visie', href: '/genk/visie/' },
      { label: 'Diensten', href: '/genk/diensten/', current: 'section' },
      { label: 'Kantoren', href: '/genk/kantoren/' },
      { label: 'Nieuws', href: '/genk/nieuws/' },
      { label: 'Contact', href: '/genk/contact/' },
    ],
  },
  onThePage: {
    publicName: 'Sociaal Huis Sint-Truiden',
    place: 'Sint-Truiden',
    href: '/sint-truiden/',
    pattern: 'petal',
    navigation: [{ label: 'Missie', href: '/sint-truiden/missie/', current: 'page' }],
  },
  portal: { publicName: 'Sociaal Huis', href: '/', navigation: [] },
} satisfies Record<string, SiteHeaderProps>;
