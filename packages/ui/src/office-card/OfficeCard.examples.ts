import type { OfficeCardProps } from './OfficeCard.tsx';

export const officeCardExamples = {
  full: {
    href: '/genk/kantoren/sociaal-huis/',
    routeUrl: 'https://www.openstreetmap.org/?mlat=50.96&mlon=5.5',
    office: {
      name: 'Sociaal Huis',
      insideBuilding: 'Welzijnscampus, blok C',
      address: { street: 'Welzijnscampus', houseNumber: '11', postcode: '3600', town: 'Genk' },
      phones: [{ label: 'Onthaal', number: '089 57 32 00' }],
      email: 'info@voorbeeld.be',
      appointmentUrl: 'https://afspraken.voorbeeld.be',
      operatingStatus: 'beperkt',
      statusNote: 'De lift is stuk. Bel aan de achterdeur.',
    },
  },
  bare: {
    office: {
      name: 'Dienstencentrum',
      address: { street: 'Kerkstraat', houseNumber: '4', postcode: '3600', town: 'Genk' },
      phones: [],
      operatingStatus: 'normaal',
    },
  },
} satisfies Record<string, OfficeCardProps>;
