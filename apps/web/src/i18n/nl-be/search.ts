import type { Vary } from './form-of-address.ts';

/** Texts of the search. They travel to the browser as well: keep them few. */
export const searchStrings = (vary: Vary) => ({
  search: {
    title: 'Zoeken',
    description: (publicName: string) =>
      `Zoek in alle diensten en pagina’s van ${publicName}, of kijk van A tot Z.`,
    intro: vary({
      u: 'U hoeft de naam van een dienst niet te kennen: zoek met uw eigen woorden.',
      je: 'Je hoeft de naam van een dienst niet te kennen: zoek met je eigen woorden.',
    }),
    private: vary({
      u: 'Wat u typt, blijft op uw toestel.',
      je: 'Wat je typt, blijft op je toestel.',
    }),
    label: vary({ u: 'Waarmee kunnen we u helpen?', je: 'Waarmee kunnen we je helpen?' }),
    submit: 'Zoek',
    clear: 'Wis',
    suggestions: 'Suggesties',
    announce: (count: number) =>
      count === 1
        ? '1 suggestie. Kies met de pijltjes.'
        : `${count} suggesties. Kies met de pijltjes.`,
    plain: 'Zoek in alle diensten van A tot Z',
    kinds: {
      service: 'Dienst',
      office: 'Kantoor',
      news: 'Nieuws',
      page: 'Pagina',
      project: 'Project',
      volunteer: 'Vrijwilligerswerk',
      document: 'Document',
      about: 'Over ons',
    },
    results: 'Resultaten',
    count: (count: number, words: string) =>
      `${count === 0 ? 'Geen resultaten' : count === 1 ? '1 resultaat' : `${count} resultaten`}` +
      (words && ` voor “${words}”`),
    loading: 'We zoeken …',
    failed: 'Het zoeken lukt nu niet. Kijk in de lijst van A tot Z, of neem contact op.',
    none: vary({
      u: 'Probeer een ander woord, of vraag het ons. Wij zoeken met u mee.',
      je: 'Probeer een ander woord, of vraag het ons. Wij zoeken met je mee.',
    }),
    filters: 'Zoek gerichter in de diensten',
    situation: vary({ u: 'Wat speelt er bij u?', je: 'Wat speelt er bij jou?' }),
    theme: 'Thema',
    targetGroup: 'Doelgroep',
    any: 'Maakt niet uit',
    clearFilters: 'Wis filters',
    alphabet: 'Alles van A tot Z',
    letters: 'Woorden per letter',
    bySituation: vary({ u: 'Wat speelt er bij u?', je: 'Wat speelt er bij jou?' }),
    byTheme: 'Diensten volgens thema',
  },
});

/** The texts of the search in one form of address. */
export type SearchTexts = ReturnType<typeof searchStrings>['search'];
