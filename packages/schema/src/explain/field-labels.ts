/**
 * What an officer calls each field, as it stands above the field in the CMS.
 * `parent.key` goes before `key`; the parent is the noun, or the field in which the key stands.
 */
export const fieldLabels: Readonly<Record<string, string>> = {
  __component: 'Soort blok',
  about: 'Over ons',
  accessibilityEmail: 'E-mailadres voor toegankelijkheid',
  address: 'Adres',
  alternativeText: 'Alternatieve tekst',
  amount: 'Bedrag in euro',
  appeal: 'Niet akkoord',
  appointmentUrl: 'Afspraak maken',
  approvedOn: 'Goedgekeurd op',
  blocks: 'Inhoud',
  body: 'Tekst',
  'story.body': 'Verhaal',
  box: 'Bus',
  closed: 'Gesloten',
  costs: 'Wat kost het',
  date: 'Datum',
  day: 'Dag',
  description: 'Uitleg',
  document: 'Document',
  documents: 'Documenten',
  email: 'E-mailadres',
  end: 'Zichtbaar tot',
  evidence: 'Bewijs',
  exceptions: 'Uitzonderingen',
  facilities: 'Voorzieningen',
  facilitiesNote: 'Uitleg bij de voorzieningen',
  file: 'Bestand',
  forWhom: 'Voor wie',
  foreignPhrases: 'Woorden in een andere taal',
  from: 'Van',
  'goals.from': 'Van (jaar)',
  'hours-exception.from': 'Eerste dag',
  'project.from': 'Begin',
  goals: 'Doelen',
  goalsTitle: 'Titel boven de doelen',
  heading: 'Tussentitel',
  height: 'Hoogte',
  hours: 'Openingsuren',
  'offices.hours': 'Eigen uren',
  houseNumber: 'Huisnummer',
  image: 'Afbeelding',
  insideBuilding: 'Waar in het gebouw',
  intro: 'Inleiding',
  ipdcConceptId: 'Nummer van het concept',
  ipdcProductId: 'Nummer in de productencatalogus',
  isMain: 'Hoofdkantoor',
  keywords: 'Zoekwoorden',
  label: 'Reden',
  'phones.label': 'Wie krijgt de bezoeker aan de lijn?',
  language: 'Taal',
  lastReviewedOn: 'Laatst nagekeken op',
  latitude: 'Breedtegraad',
  legalBasis: 'Wettelijke basis',
  legalResources: 'Regelgeving',
  level: 'Hoe dringend',
  linkLabel: 'Tekst op de knop',
  'notice.linkLabel': 'Tekst van de link',
  linkUrl: 'Adres van de knop',
  'notice.linkUrl': 'Adres van de link',
  longitude: 'Lengtegraad',
  mime: 'Soort bestand',
  mode: 'Hoe',
  municipality: 'Gemeente',
  name: 'Naam',
  'costs.name': 'Waarvoor',
  'requirements.name': 'Voorwaarde',
  network: 'Netwerk',
  noResponse: 'Krijgt u geen antwoord',
  note: 'Extra uitleg',
  number: 'Nummer',
  office: 'Kantoor',
  offices: 'Kantoren',
  'service.offices': 'Waar',
  onlineUrl: 'Online aanvragen',
  operatingStatus: 'Werking',
  partners: 'Partners',
  phone: 'Telefoonnummer',
  phones: 'Telefoonnummers',
  photo: 'Foto',
  phrase: 'Woord of zin',
  postcode: 'Postcode',
  productType: 'Soort dienst',
  publicTransport: 'Met bus of trein',
  publishedOn: 'Datum',
  quotation: 'Uitspraak',
  relatedServices: 'Andere diensten',
  requirements: 'Voorwaarden',
  role: 'Functie',
  sameHoursAsOffice: 'Zelfde uren als het kantoor',
  sample: 'Voorbeeldgegevens',
  sections: 'Onderdelen',
  sharedMission: 'Gedeelde missie',
  since: 'Sinds',
  situations: 'Situaties',
  size: 'Grootte',
  slogan: 'Slogan',
  slots: 'Uren',
  'hours-exception.slots': 'Uren op die dagen',
  slug: 'Deel van het webadres',
  'campaign.slug': 'Korte naam',
  'document.slug': 'Korte naam',
  'project.slug': 'Korte naam',
  'story.slug': 'Korte naam',
  'volunteer-work.slug': 'Korte naam',
  socialLinks: 'Sociale netwerken',
  source: 'Bron',
  'hours-exception.source': 'Soort',
  start: 'Zichtbaar vanaf',
  statement: 'Missie in het kort',
  statusFrom: 'Vanaf',
  statusNote: 'Uitleg bij de werking',
  statusUntil: 'Tot en met',
  steps: 'Stappen',
  stories: 'Portretten',
  street: 'Straat',
  summary: 'Samenvatting',
  targetGroups: 'Voor welke groep',
  temporaryAddress: 'Tijdelijk adres',
  term: 'Hoe lang duurt het',
  text: 'Tekst',
  themes: 'Thema’s',
  title: 'Titel',
  town: 'Plaats',
  until: 'Tot',
  'goals.until': 'Tot en met (jaar)',
  'hours-exception.until': 'Laatste dag',
  'project.until': 'Einde',
  url: 'Webadres',
  validFrom: 'Geldig vanaf',
  validUntil: 'Geldig tot en met',
  values: 'Waarden',
  valuesTitle: 'Titel boven de waarden',
  websites: 'Websites',
  whatYouGet: 'Wat krijgt u',
  width: 'Breedte',
};

/** Keys that an officer never sees: identity, and the insides of formatted text. */
const unseen = new Set(['documentId', 'type', 'format', 'level']);

/**
 * Where something is, in the words of the form: `Stappen, nummer 2, Titel`.
 * Stops at a paragraph of formatted text, for what is inside has no name.
 */
export function labelPath(noun: string, path: readonly PropertyKey[]): string {
  const labels: string[] = [];
  let parent = noun;
  for (const key of path) {
    if (key === 'children') break;
    if (typeof key === 'number') {
      labels.push(`nummer ${key + 1}`);
      continue;
    }
    const name = String(key);
    // `level` is a field of a notice, and a property of a heading in formatted text.
    if (!unseen.has(name) || (name === 'level' && parent === 'notice')) {
      labels.push(labelOf(parent, name));
    }
    parent = name;
  }
  return labels.join(', ');
}

/** What an officer calls a field; the key itself where nobody named it. */
export function labelOf(parent: string, key: string): string {
  return fieldLabels[`${parent}.${key}`] ?? fieldLabels[key] ?? key;
}
