import type { Vary } from './form-of-address.ts';

/** Texts of the finder of the nearest office. */
export const finderStrings = (vary: Vary) => ({
  finder: {
    title: vary({
      u: 'Welk kantoor is het dichtst bij u?',
      je: 'Welk kantoor is het dichtst bij jou?',
    }),
    label: vary({ u: 'Uw postcode of deelgemeente', je: 'Je postcode of deelgemeente' }),
    choose: 'Maak een keuze',
  },
});
