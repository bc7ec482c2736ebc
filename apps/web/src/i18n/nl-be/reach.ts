import type { Vary } from './form-of-address.ts';

/** Texts of what makes a page safe to leave, quick to walk and easy to keep. */
export const reachStrings = (vary: Vary) => ({
  skip: {
    content: 'Ga naar de inhoud',
    menu: 'Ga naar het menu',
    search: 'Zoeken',
  },
  quickExit: {
    label: 'Verlaat deze site snel',
    hint: 'Snel weg? Druk drie keer op Shift.',
  },
  print: {
    advice: vary({
      u: 'Wilt u deze pagina op papier? Kies Afdrukken in het menu van uw browser.',
      je: 'Wil je deze pagina op papier? Kies Afdrukken in het menu van je browser.',
    }),
    pageAddress: 'Adres van deze pagina:',
  },
});
