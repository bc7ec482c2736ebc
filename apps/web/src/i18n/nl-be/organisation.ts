import type { Vary } from './form-of-address.ts';

/** Texts of the pages about the OCMW itself. */
export const organisationStrings = (vary: Vary) => ({
  mission: {
    legalBasis: 'Wat zegt de wet?',
    values: 'Onze waarden',
    since: (year: number) => `Sinds ${year}`,
    approved: (date: string) => `Goedgekeurd op ${date}`,
    stories: 'Mensen vertellen',
  },
  vision: {
    description: (publicName: string) => `De visie en de doelen van ${publicName}.`,
    goals: 'Onze doelen',
    documents: 'Documenten',
  },
  contact: {
    title: 'Contact',
    description: (publicName: string) => `Telefoonnummer, adres en openingsuren van ${publicName}.`,
    intro: vary({
      u: 'Hebt u een vraag? U hoeft niet te weten welke dienst u nodig hebt.',
      je: 'Heb je een vraag? Je hoeft niet te weten welke dienst je nodig hebt.',
    }),
    reach: 'Bellen of mailen',
    address: 'Adres',
    social: 'Volg ons',
    offices: 'Langskomen',
    accessibility: vary({
      u: 'Kunt u iets op deze website niet lezen of gebruiken?',
      je: 'Kun je iets op deze website niet lezen of gebruiken?',
    }),
    accessibilityText: 'Laat het ons weten via',
  },
  volunteers: {
    title: 'Vrijwilligers',
    description: (publicName: string) => `Vrijwilliger worden bij ${publicName}.`,
    intro: vary({
      u: 'Wilt u iets doen voor iemand anders? Dit kunt u bij ons doen.',
      je: 'Wil je iets doen voor iemand anders? Dit kun je bij ons doen.',
    }),
    none: vary({
      u: 'We zoeken nu geen vrijwilligers. Wilt u toch helpen? Neem contact met ons op.',
      je: 'We zoeken nu geen vrijwilligers. Wil je toch helpen? Neem contact met ons op.',
    }),
    contact: 'Contact opnemen',
  },
  projects: {
    title: 'Projecten',
    intro: (publicName: string) => `Hieraan werkt ${publicName} samen met anderen.`,
    none: 'Er lopen nu geen projecten.',
    period: (period: string) => `Dit project loopt ${period}.`,
    partners: 'Partners',
  },
  documents: {
    title: 'Documenten',
    description: (publicName: string) => `Beleidsnota’s en andere documenten van ${publicName}.`,
    intro: vary({
      u: 'Beleidsnota’s en andere documenten die u kunt downloaden.',
      je: 'Beleidsnota’s en andere documenten die je kunt downloaden.',
    }),
    none: 'Er zijn nu geen documenten.',
  },
  page: {
    description: (title: string, publicName: string) => `${title}: een pagina van ${publicName}.`,
  },
});
