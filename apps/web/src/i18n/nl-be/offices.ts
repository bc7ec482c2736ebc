import type { Vary } from './form-of-address.ts';

/** Texts of offices and their hours. */
export const officesStrings = (vary: Vary) => ({
  offices: {
    title: 'Kantoren en openingsuren',
    description: (publicName: string) =>
      `Adressen, telefoonnummers en openingsuren van de kantoren van ${publicName}.`,
    intro: vary({
      u: 'Hier kunt u bij ons terecht. Kies een kantoor voor alle informatie.',
      je: 'Hier kun je bij ons terecht. Kies een kantoor voor alle informatie.',
    }),
  },
  office: {
    description: (name: string, publicName: string) =>
      `Adres, telefoonnummer en openingsuren van ${name} van ${publicName}.`,
    address: 'Adres',
    contact: 'Contact',
    phone: 'Telefoon',
    appointment: 'Afspraak maken',
    hours: 'Openingsuren',
    hoursOf: (name: string) => `Uren van ${name}`,
    exceptions: 'Andere uren en sluitingsdagen',
    exceptionsUntil: (date: string) => `Andere uren en sluitingsdagen tot en met ${date}`,
    allHours: (name: string) => `Alle uren van ${name}`,
    facilities: 'Toegankelijkheid en voorzieningen',
    publicTransport: 'Openbaar vervoer',
    calendar: vary({
      u: 'Zet deze dagen in uw agenda (ics)',
      je: 'Zet deze dagen in je agenda (ics)',
    }),
    card: vary({
      u: 'Bewaar dit kantoor bij uw contacten (vcf)',
      je: 'Bewaar dit kantoor bij je contacten (vcf)',
    }),
    services: 'Diensten in dit kantoor',
  },
  hours: {
    table: {
      day: 'Dag',
      hours: 'Uren',
      closed: 'gesloten',
      unknown: 'onbekend',
      unknownWeek: vary({
        u: 'onbekend. Bel of mail voor u komt.',
        je: 'onbekend. Bel of mail voor je komt.',
      }),
    },
    exceptions: {
      closed: 'gesloten',
      usualHours: 'de gewone uren gelden',
      address: vary({ u: 'U vindt ons dan op dit adres:', je: 'Je vindt ons dan op dit adres:' }),
      until: 'tot en met',
    },
  },
});
