/** Texts of the news. */
export const newsStrings = () => ({
  news: {
    title: 'Nieuws',
    intro: (publicName: string) => `Nieuws van ${publicName}.`,
    none: 'Er is nu geen nieuws.',
    published: 'Gepubliceerd op',
    back: 'Naar al het nieuws',
    page: (number: number) => `Nieuws – pagina ${number}`,
    pages: 'Pagina’s met nieuws',
    previousPage: 'Vorige pagina',
    nextPage: 'Volgende pagina',
    otherItems: 'Ander nieuws',
    newer: (title: string) => `Nieuwer: ${title}`,
    older: (title: string) => `Ouder: ${title}`,
    feed: 'Volg het nieuws met RSS',
  },
});
