import type { AddressProps } from './Address.tsx';

export const addressExamples = {
  plain: {
    address: { street: 'Welzijnscampus', houseNumber: '11', postcode: '3600', town: 'Genk' },
  },
  full: {
    address: {
      street: 'Burgemeester Bertenplaats',
      houseNumber: '1',
      box: '2',
      postcode: '8970',
      town: 'Poperinge',
    },
    insideBuilding: 'In het stadhuis, eerste verdieping',
    routeUrl: 'https://www.openstreetmap.org/?mlat=50.85&mlon=2.72',
  },
} satisfies Record<string, AddressProps>;
