import type { OfficeFinderProps } from './OfficeFinder.tsx';

const texts = {
  title: 'Welk kantoor is het dichtst bij u?',
  label: 'Uw postcode of deelgemeente',
  choose: 'Maak een keuze',
};
const lastDay = '9999-12-31';
const packed = { lastDay, hours: [{ slots: ['maandag 09:00 12:00 vrije-inloop'] }] };
const office = (name: string, rest: object) => ({
  name,
  href: `/gent/kantoren/${name.toLowerCase()}/`,
  street: 'Markt 1',
  routeUrl: 'https://www.openstreetmap.org/directions?to=Markt+1',
  packed,
  ...rest,
});

const ghent = {
  texts,
  places: [
    { postcode: '9000', name: 'Gent', latitude: 51.0397, longitude: 3.7142 },
    { postcode: '9032', name: 'Wondelgem', latitude: 51.0935, longitude: 3.7035 },
    { postcode: '9050', name: 'Gentbrugge', latitude: 51.0447, longitude: 3.7589 },
    { postcode: '9050', name: 'Ledeberg', latitude: 51.0372, longitude: 3.7414 },
  ],
  offices: [
    office('Onthaal', { latitude: 51.0397, longitude: 3.7142, centreOf: '9000 Gent' }),
    office('Ledeberg', { latitude: 51.0372, longitude: 3.7414, centreOf: '9050 Ledeberg' }),
    office('Wondelgem', {
      latitude: 51.0935,
      longitude: 3.7035,
      centreOf: '9032 Wondelgem',
      packed: { lastDay, hours: [], operatingStatus: 'binnenkort-open' },
    }),
    office('Bus', {}),
  ],
};

export const officeFinderExamples = {
  nothingChosen: { ...ghent, hash: '' },
  chosen: { ...ghent, hash: '#plaats=9050-gentbrugge' },
  samePlace: { ...ghent, hash: '#plaats=9050-ledeberg' },
  shut: { ...ghent, hash: '#plaats=9032' },
} satisfies Record<string, OfficeFinderProps>;
