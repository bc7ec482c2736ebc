import type { ServiceCardProps } from './ServiceCard.tsx';

export const serviceCardExamples = {
  full: {
    title: 'Schuldbemiddeling',
    href: '/genk/diensten/schuldbemiddeling/',
    summary: 'We maken samen een plan om uw schulden af te betalen.',
  },
  titleOnly: { title: 'Leefloon', href: '/genk/diensten/leefloon/' },
  longTitle: {
    title: 'Tegemoetkoming in de kosten van medische en farmaceutische verzorging voor ouderen',
    href: '/genk/diensten/tegemoetkoming/',
    summary: 'Betaalt u veel aan dokters en medicijnen? Soms betaalt het OCMW een deel.',
  },
} satisfies Record<string, ServiceCardProps>;
