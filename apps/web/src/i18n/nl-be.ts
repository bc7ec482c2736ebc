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
      skipLink: 'Naar de inhoud',
      mainMenu: 'Hoofdmenu',
      menu: 'Menu',
      breadcrumb: vary({ u: 'U bent hier', je: 'Je bent hier' }),
      home: 'Startpagina',
      notices: 'Meldingen',
      onThisPage: 'Op deze pagina',
      backToTop: 'Terug naar boven',
      print: vary({
        u: 'Deze pagina afdrukken? Gebruik Ctrl + P, of de knop Afdrukken in uw browser.',
        je: 'Deze pagina afdrukken? Gebruik Ctrl + P, of de knop Afdrukken in je browser.',
      }),
      title: (page: string, publicName: string) => `${page} – ${publicName}`,
      from: (date: string) => `vanaf ${date}`,
      until: (date: string) => `tot en met ${date}`,
      period: (from: string, until: string) => `van ${from} tot en met ${until}`,
      moreOn: (subject: string) => `Meer over ${subject}`,
    },
    sample: {
      label: 'Voorbeeldgegevens',
      explanation:
        'Op deze pagina staan gegevens die verzonnen zijn om de website te tonen, zoals uren, bedragen of namen. Gebruik ze niet als echte gegevens.',
    },
    menu: {
      services: 'Diensten',
      offices: 'Kantoren en uren',
      news: 'Nieuws',
      mission: 'Onze missie',
      vision: 'Onze visie',
      volunteers: 'Vrijwilligers',
      projects: 'Projecten',
      documents: 'Documenten',
      contact: 'Contact',
    },
    footer: {
      heading: 'Contactgegevens',
      registered: (kbo: string) => `Ondernemingsnummer (KBO): ${kbo}`,
      about: 'Over ons',
      find: 'Snel naar',
      portal: 'Sociaal Huis in andere gemeenten',
    },
    portal: {
      name: 'Sociaal Huis',
      title: 'Kies uw gemeente',
      description:
        'Hulp van het OCMW in uw gemeente: diensten, adressen, openingsuren en contactgegevens.',
      intro:
        'Het OCMW helpt iedereen die in de gemeente woont. Kies hieronder de gemeente waar u woont.',
      listHeading: 'Gemeenten',
      findHint:
        'Weet u niet bij welke gemeente u hoort? Zoek uw postcode of deelgemeente in de lijst met Ctrl + F, of met Zoeken op pagina in het menu van uw browser.',
      placesHeading: 'Postcodes en deelgemeenten',
      placesIntro: 'Vind uw gemeente met uw postcode of met de naam van uw dorp of wijk.',
      postcode: 'Postcode',
      place: 'Plaats',
      municipality: 'Gemeente',
      to: (publicName: string) => `Naar ${publicName}`,
    },
    home: {
      situations: vary({ u: 'Waarmee kunnen we u helpen?', je: 'Waarmee kunnen we je helpen?' }),
      situationsIntro: vary({
        u: 'Kies wat het best bij u past. U ziet dan welke hulp er is.',
        je: 'Kies wat het best bij je past. Je ziet dan welke hulp er is.',
      }),
      themes: 'Diensten volgens thema',
      allServices: 'Alle diensten van A tot Z',
      office: 'Waar en wanneer',
      allOffices: 'Alle kantoren en openingsuren',
      news: 'Nieuws',
      allNews: 'Al het nieuws',
      about: 'Wie zijn we?',
      campaigns: vary({ u: 'Doet u mee?', je: 'Doe je mee?' }),
      stories: 'Mensen vertellen',
    },
    services: {
      title: 'Diensten',
      intro: vary({
        u: 'Zoek op wat er bij u speelt, op thema of op de naam van de dienst.',
        je: 'Zoek op wat er bij je speelt, op thema of op de naam van de dienst.',
      }),
      bySituation: vary({ u: 'Wat speelt er bij u?', je: 'Wat speelt er bij jou?' }),
      byTheme: 'Volgens thema',
      alphabetical: 'Van A tot Z',
      letters: 'Kies een letter',
      count: (count: number) => (count === 1 ? '1 dienst' : `${count} diensten`),
      none: 'Er staan nog geen diensten op deze website.',
    },
    service: {
      forWhom: 'Voor wie?',
      whatYouGet: vary({ u: 'Wat krijgt u?', je: 'Wat krijg je?' }),
      steps: vary({ u: 'Wat moet u doen?', je: 'Wat moet je doen?' }),
      requirements: vary({ u: 'Wat brengt u mee?', je: 'Wat breng je mee?' }),
      evidence: 'Bewijs',
      costAndTerm: 'Prijs en termijn',
      cost: 'Prijs',
      term: 'Hoelang duurt het?',
      noResponse: vary({ u: 'Krijgt u geen antwoord?', je: 'Krijg je geen antwoord?' }),
      offices: 'Waar en wanneer?',
      ownHours: 'Uren voor deze dienst',
      officeHours: 'Openingsuren van het kantoor',
      exceptions: 'Uitzonderingen',
      appeal: 'Niet akkoord met de beslissing?',
      law: 'Wat zegt de wet?',
      websites: 'Meer informatie',
      related: 'Andere diensten die kunnen helpen',
      online: 'Online aanvragen',
      appointment: 'Afspraak maken',
      targetGroups: 'Doelgroep',
      temporary: 'Deze dienst is tijdelijk.',
      lastReviewed: (date: string) => `Laatst nagekeken op ${date}`,
      free: 'Gratis',
    },
    offices: {
      title: 'Kantoren en openingsuren',
      intro: vary({
        u: 'Hier kunt u bij ons terecht. Kies een kantoor voor de route en alle openingsuren.',
        je: 'Hier kun je bij ons terecht. Kies een kantoor voor de route en alle openingsuren.',
      }),
      none: 'Er staan nog geen kantoren op deze website.',
      main: 'Hoofdkantoor',
    },
    office: {
      address: 'Adres',
      inside: (building: string) => `In ${building}`,
      contact: 'Contact',
      phone: 'Telefoon',
      email: 'E-mail',
      appointment: 'Afspraak maken',
      hours: 'Openingsuren',
      hoursUnknown: 'De openingsuren zijn niet bekend.',
      exceptions: 'Andere uren en sluitingsdagen',
      temporaryAddress: 'Tijdelijk adres',
      facilities: 'Toegankelijkheid en voorzieningen',
      publicTransport: 'Openbaar vervoer',
      services: 'Diensten in dit kantoor',
      status: 'Toestand',
      map: 'Op de kaart bekijken (OpenStreetMap)',
    },
    news: {
      title: 'Nieuws',
      intro: (publicName: string) => `Nieuws van ${publicName}.`,
      none: 'Er is nu geen nieuws.',
      published: (date: string) => `Gepubliceerd op ${date}`,
      back: 'Naar al het nieuws',
    },
    documents: {
      title: 'Documenten',
      intro: vary({
        u: 'Beleidsnota’s en andere documenten die u kunt downloaden.',
        je: 'Beleidsnota’s en andere documenten die je kunt downloaden.',
      }),
      none: 'Er zijn nu geen documenten.',
      download: 'Document downloaden',
    },
    volunteers: {
      title: 'Vrijwilligers',
      intro: vary({
        u: 'Wilt u zich inzetten voor iemand anders? Dit kunt u bij ons doen.',
        je: 'Wil je je inzetten voor iemand anders? Dit kun je bij ons doen.',
      }),
      none: vary({
        u: 'We zoeken nu geen vrijwilligers. Wilt u toch helpen? Neem contact met ons op.',
        je: 'We zoeken nu geen vrijwilligers. Wil je toch helpen? Neem contact met ons op.',
      }),
      interested: 'Interesse?',
      office: 'Contact opnemen',
    },
    projects: {
      title: 'Projecten',
      intro: (publicName: string) => `Hieraan werkt ${publicName} samen met anderen.`,
      none: 'Er lopen nu geen projecten.',
      period: 'Periode',
      partners: 'Partners',
    },
    mission: {
      legalBasis: 'Wat zegt de wet?',
      values: 'Onze waarden',
      shared: 'Samen met de stad',
      since: (year: number) => `Sinds ${year}`,
      approved: (date: string) => `Goedgekeurd op ${date}`,
      stories: 'Mensen vertellen',
      none: 'Deze tekst staat nog niet op de website.',
    },
    vision: {
      goals: 'Onze doelen',
      documents: 'Documenten',
      goalPeriod: (from: number, until: number) => `${from}–${until}`,
      goalFrom: (year: number) => `Vanaf ${year}`,
      goalUntil: (year: number) => `Tot ${year}`,
    },
    contact: {
      title: 'Contact',
      intro: vary({
        u: 'Hebt u een vraag? Kom langs, bel of mail. U hoeft niet te weten welke dienst u nodig hebt.',
        je: 'Heb je een vraag? Kom langs, bel of mail. Je hoeft niet te weten welke dienst je nodig hebt.',
      }),
      introShort: vary({
        u: 'Hebt u een vraag? U hoeft niet te weten welke dienst u nodig hebt.',
        je: 'Heb je een vraag? Je hoeft niet te weten welke dienst je nodig hebt.',
      }),
      address: 'Adres',
      phone: 'Telefoon',
      email: 'E-mail',
      social: 'Volg ons',
      offices: 'Onze kantoren',
      accessibility: vary({
        u: 'Kunt u iets op deze website niet lezen of gebruiken?',
        je: 'Kun je iets op deze website niet lezen of gebruiken?',
      }),
      accessibilityText: 'Laat het ons weten via',
    },
    notFound: {
      title: 'Deze pagina bestaat niet',
      explanation: vary({
        u: 'Misschien is het adres veranderd, of staat er een fout in. Met deze links komt u verder:',
        je: 'Misschien is het adres veranderd, of staat er een fout in. Met deze links kom je verder:',
      }),
    },
  };
}

/** Every text of the interface, in the form of address of one municipality. */
export type Strings = ReturnType<typeof buildStrings>;
