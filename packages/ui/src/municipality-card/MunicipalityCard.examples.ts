import type { MunicipalityCardProps } from './MunicipalityCard.tsx';

export const municipalityCardExamples = {
  severalPostcodes: {
    href: '/poperinge/',
    municipality: {
      name: 'Poperinge',
      publicName: 'OCMW Poperinge',
      postcodes: [
        { postcode: '8970', places: [{ name: 'Poperinge' }, { name: 'Reningelst' }] },
        {
          postcode: '8972',
          places: [{ name: 'Krombeke' }, { name: 'Proven' }, { name: 'Roesbrugge-Haringe' }],
        },
        { postcode: '8978', places: [{ name: 'Watou' }] },
      ],
      theme: { pattern: 'vine' },
    },
  },
  onePostcode: {
    href: '/genk/',
    municipality: {
      name: 'Genk',
      publicName: 'OCMW Genk',
      postcodes: [{ postcode: '3600', places: [{ name: 'Genk' }] }],
      theme: { pattern: 'terril' },
    },
  },
} satisfies Record<string, MunicipalityCardProps>;
