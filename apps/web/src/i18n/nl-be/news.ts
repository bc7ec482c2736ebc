/** Texts of the news. */
export const newsStrings = () => ({
  news: {
    title: 'Nieuws',
    intro: (publicName: string) => `Nieuws van ${publicName}.`,
    none: 'Er is nu geen nieuws.',
    published: 'Gepubliceerd op',
    back: 'Naar al het nieuws',
    feed: 'Volg het nieuws met RSS',
  },
});
