import type { SiteFooterProps } from './SiteFooter.tsx';

export const siteFooterExamples = {
  full: {
    ocmwName: 'OCMW Genk',
    kbo: '0207201797',
    address: { street: 'Welzijnscampus', houseNumber: '11', postcode: '3600', town: 'Genk' },
    phones: [{ label: 'Onthaal', number: '089 57 32 00' }],
    email: 'info@voorbeeld.be',
    groups: [
      {
        id: 'footer-site',
        title: 'Over deze site',
        links: [
          { label: 'Toegankelijkheid', href: '/genk/toegankelijkheid/' },
          { label: 'Privacy', href: '/genk/privacy/' },
        ],
      },
      {
        id: 'footer-social',
        title: 'Volg ons',
        links: [{ label: 'Facebook', href: 'https://www.facebook.com/voorbeeld' }],
      },
      { id: 'footer-links', title: 'Over OCMW Genk', links: [] },
    ],
    printedAddress: {
      label: 'Adres van deze pagina:',
      url: 'https://www.voorbeeld.be/genk/diensten/leefloon/',
    },
    sample: true,
  },
  bare: { ocmwName: 'OCMW Halle', kbo: '0212.345.678' },
} satisfies Record<string, SiteFooterProps>;
