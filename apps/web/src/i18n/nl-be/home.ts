import type { Vary } from './form-of-address.ts';

/** Texts of the start page of a subsite. */
export const homeStrings = (vary: Vary) => ({
  home: {
    // The name stays in one piece: "bij OCMW" on a line of its own says nothing.
    title: (publicName: string) => `Welkom bij ${publicName.replaceAll(' ', '\u00a0')}`,
    call: (phone: string) => `Bel ${phone}`,
    situations: vary({ u: 'Wat speelt er bij u?', je: 'Wat speelt er bij jou?' }),
    themes: 'Diensten volgens thema',
    allServices: 'Alle diensten',
    office: 'Waar en wanneer',
    allOffices: 'Kantoren en openingsuren',
    news: 'Nieuws',
    allNews: 'Al het nieuws',
    about: 'Wie zijn we?',
  },
});
