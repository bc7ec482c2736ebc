/** How a municipality speaks to its residents: formal `u` or informal `je`. */
export type FormOfAddress = 'u' | 'je';

/**
 * Builds every text of the interface in Dutch as written in Belgium (B1).
 *
 * A sentence that speaks to the reader is written twice, once per form of address; a test walks
 * over all of them, so that no `u` slips into a site that says `je`.
 */
export function buildStrings(form: FormOfAddress) {
  const vary = (forms: Record<FormOfAddress, string>): string => forms[form];

  return {
    site: {
      home: 'Startpagina',
      print: vary({
        u: 'Wilt u deze pagina op papier? Kies Afdrukken in het menu van uw browser.',
        je: 'Wil je deze pagina op papier? Kies Afdrukken in het menu van je browser.',
      }),
      title: (page: string, publicName: string) => `${page} – ${publicName}`,
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
      news: 'Nieuws',
      mission: 'Missie',
      vision: 'Visie',
      volunteers: 'Vrijwilligers',
      projects: 'Projecten',
      documents: 'Documenten',
      contact: 'Contact',
      portal: 'Andere gemeenten',
    },
    portal: {
      name: 'Sociaal Huis',
      title: 'Kies uw gemeente',
      description:
        'Hulp van het OCMW in uw gemeente: diensten, adressen, openingsuren en contactgegevens.',
      intro: 'Het OCMW helpt iedereen die in de gemeente woont. Waar woont u?',
      findHint:
        'Weet u niet bij welke gemeente u hoort? Zoek uw postcode of de naam van uw dorp op deze pagina, met Ctrl + F of met Zoeken op pagina in het menu van uw browser.',
      notFound:
        'Misschien is het adres veranderd, of staat er een fout in. Kies uw gemeente om verder te gaan.',
      footer: 'Elk OCMW is verantwoordelijk voor zijn eigen pagina’s op deze website.',
    },
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
      place: 'Waar',
      placeAndHours: (offices: string) => `${offices}: adres en uren`,
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
    news: {
      title: 'Nieuws',
      intro: (publicName: string) => `Nieuws van ${publicName}.`,
      none: 'Er is nu geen nieuws.',
      published: 'Gepubliceerd op',
      back: 'Naar al het nieuws',
      feed: 'Volg het nieuws met RSS',
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
      description: (publicName: string) =>
        `Telefoonnummer, adres en openingsuren van ${publicName}.`,
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
    page: {
      description: (title: string, publicName: string) => `${title}: een pagina van ${publicName}.`,
    },
    notFound: {
      title: 'Deze pagina bestaat niet',
      explanation: vary({
        u: 'Misschien is het adres veranderd, of staat er een fout in. Met deze links komt u verder.',
        je: 'Misschien is het adres veranderd, of staat er een fout in. Met deze links kom je verder.',
      }),
    },
  };
}

/** Every text of the interface, in the form of address of one municipality. */
export type Strings = ReturnType<typeof buildStrings>;
