import type { SiteFooterProps } from './SiteFooter.tsx';

export const siteFooterExamples = {
  full: {
    ocmwName: 'OCMW Genk',
    kbo: '0207201797',
    address: { street: 'Welzijnscampus', houseNumber: '11', postcode: '3600', town: 'Genk' },
    phones: [{ label: 'Onthaal', number: '089 57 32 00' }],
    email: 'info@voorbeeld.be',
    links: [
      { label: 'Toegankelijkheid', href: '/genk/toegankelijkheid/' },
      { label: 'Privacy', href: '/genk/privacy/' },
    ],
    socialLinks: [{ label: 'Facebook', href: 'https://www.facebook.com/voorbeeld' }],
    printedAddress: {
      label: 'Adres van deze pagina:',
      url: 'https://www.voorbeeld.be/genk/diensten/leefloon/',
    },
    sample: true,
  },
  bare: { ocmwName: 'OCMW Halle', kbo: '0212.345.678' },
} satisfies Record<string, SiteFooterProps>;
