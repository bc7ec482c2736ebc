import type { Vary } from './form-of-address.ts';

/** Texts of the overview of services and of one service. */
export const servicesStrings = (vary: Vary) => ({
  services: {
    title: 'Diensten',
    description: (publicName: string) =>
      `Alle diensten van ${publicName}: volgens situatie, volgens thema en van A tot Z.`,
    intro: vary({
      u: 'Zoek op wat er bij u speelt, op thema of op de naam van de dienst.',
      je: 'Zoek op wat er bij je speelt, op thema of op de naam van de dienst.',
    }),
    bySituation: vary({ u: 'Wat speelt er bij u?', je: 'Wat speelt er bij jou?' }),
    byTheme: 'Volgens thema',
    alphabetical: 'Van A tot Z',
  },
  service: {
    start: 'Begin zo',
    call: 'Bel',
    mail: 'Mail',
    where: 'Waar',
    addressAndHours: (offices: string) => `${offices}: adres en uren`,
    price: 'Prijs',
    free: 'Gratis',
    morePrices: (price: string) => `${price}, en andere prijzen`,
    duration: 'Termijn',
    forWhom: 'Voor wie?',
    whatYouGet: vary({ u: 'Wat krijgt u?', je: 'Wat krijg je?' }),
    steps: vary({ u: 'Wat moet u doen?', je: 'Wat moet je doen?' }),
    requirements: vary({ u: 'Wat brengt u mee?', je: 'Wat breng je mee?' }),
    costAndTerm: 'Prijs en termijn',
    term: 'Hoelang duurt het?',
    noResponse: vary({ u: 'Krijgt u geen antwoord?', je: 'Krijg je geen antwoord?' }),
    offices: 'Waar en wanneer?',
    ownHours: 'Uren voor deze dienst',
    exceptions: 'Uitzonderingen',
    appeal: 'Niet akkoord met de beslissing?',
    law: 'Wat zegt de wet?',
    websites: 'Meer informatie',
    related: 'Andere diensten die kunnen helpen',
    online: 'Online aanvragen',
    appointment: 'Afspraak maken',
    available: (period: string) => `Deze dienst bestaat ${period}.`,
    targetGroups: (groups: string) => `Doelgroep: ${groups}`,
    lastReviewed: (date: string) => `Laatst nagekeken op ${date}`,
  },
});
