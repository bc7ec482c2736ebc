import type { Vary } from './form-of-address.ts';

/** Texts around every page of a subsite. */
export const frameStrings = (vary: Vary) => ({
  site: {
    home: 'Startpagina',
    title: (page: string, publicName: string) => `${page} – ${publicName}`,
    shareImage: (name: string) => `Het beeldmerk van ${name}`,
    from: (date: string) => `vanaf ${date}`,
    until: (date: string) => `tot en met ${date}`,
    period: (from: string, until: string) => `van ${from} tot en met ${until}`,
  },
  sample: {
    label: 'Voorbeeldgegevens',
    explanation: 'deels verzonnen. Reken er niet op.',
  },
  notice: {
    from: (start: string) => `Geldt vanaf ${start}.`,
    period: (start: string, end: string) => `Geldt van ${start} tot ${end}.`,
  },
  menu: {
    services: 'Diensten',
    offices: 'Kantoren',
    hours: 'Openingsuren',
    news: 'Nieuws',
    mission: 'Missie',
    vision: 'Visie',
    volunteers: 'Vrijwilligers',
    projects: 'Projecten',
    documents: 'Documenten',
    contact: 'Contact',
    portal: 'Andere gemeenten',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    explanation: vary({
      u: 'Misschien is het adres veranderd, of staat er een fout in. Met deze links komt u verder.',
      je: 'Misschien is het adres veranderd, of staat er een fout in. Met deze links kom je verder.',
    }),
  },
});
