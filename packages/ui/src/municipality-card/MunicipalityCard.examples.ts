import type { MunicipalityCardProps } from './MunicipalityCard.tsx';

export const municipalityCardExamples = {
  severalPostcodes: {
    href: '/poperinge/',
    municipality: {
      name: 'Poperinge',
      publicName: 'OCMW Poperinge',
      postcodes: [
        { postcode: '8970', places: ['Poperinge', 'Reningelst'] },
        { postcode: '8972', places: ['Krombeke', 'Proven', 'Roesbrugge-Haringe'] },
        { postcode: '8978', places: ['Watou'] },
      ],
      theme: { pattern: 'vine' },
    },
  },
  onePostcode: {
    href: '/genk/',
    municipality: {
      name: 'Genk',
      publicName: 'OCMW Genk',
      postcodes: [{ postcode: '3600', places: ['Genk'] }],
      theme: { pattern: 'terril' },
    },
  },
} satisfies Record<string, MunicipalityCardProps>;
