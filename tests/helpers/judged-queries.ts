/** What a resident types, and the pages that help. */
export interface JudgedQuery {
  query: string;
  /**
   * Last parts of the addresses of pages that answer it, over all municipalities. One of them is
   * enough; a municipality that has none of them is not asked.
   */
  wanted: readonly string[];
}

const debts = ['schuldbemiddeling', 'budgethulp', 'budgetbegeleiding-en-budgetbeheer'];
const energy = ['energiebegeleiding', 'energiehulp'];
const heating = ['verwarmingstoelage'];
const work = [
  'werken-via-artikel-60',
  'werk-en-activering',
  'stap-naar-werk',
  'werkervaring-artikel-60',
];
const leisure = [
  'school-en-vrije-tijd',
  'korting-cultuur-en-sport',
  'sport-en-cultuur',
  'toelage-vrije-tijd',
  'vrijetijdssteun',
];
const homeCare = ['thuiszorg', 'gezinszorg', 'zorg-aan-huis'];
const homeless = ['noodopvang', 'noodwoning', 'referentieadres'];
const housing = ['woonbegeleiding', 'hulp-bij-wonen'];
const medical = ['medische-kaart', 'dringende-medische-hulp'];
const meals = ['maaltijden-aan-huis', 'zorg-aan-huis'];
const rights = ['rechtencheck', 'sociaal-onthaal', 'sociale-rechten', 'hulp-vragen-aan-het-loket'];
const money = ['financiele-steun', 'financiele-hulp'];
const talk = ['psychosociale-begeleiding', 'telefoonster', 'buurtwerk'];
const transport = ['mindermobielencentrale', 'vervoer-minder-mobiel'];
const oldAge = ['woonzorgcentrum', 'assistentiewoning'];
const day = ['dagverzorging', 'dagverzorgingscentrum', 'oppasdienst', 'steun-voor-mantelzorgers'];
const dutch = ['nederlands-oefenen', 'nederlands-leren'];

/** The three that every municipality must answer, whatever else changes. */
export const namedQueries: readonly JudgedQuery[] = [
  { query: 'leefgeld', wanted: ['leefloon'] },
  { query: 'lefloon', wanted: ['leefloon'] },
  { query: 'rekening niet betalen', wanted: ['leefloon'] },
];

/** Colloquial words, typing errors, compounds, plurals and whole sentences. */
export const judgedQueries: readonly JudgedQuery[] = [
  ...namedQueries,
  { query: 'leefloon', wanted: ['leefloon'] },
  { query: 'leeflon aanvragen', wanted: ['leefloon'] },
  { query: 'leefl', wanted: ['leefloon'] },
  { query: 'dop', wanted: ['leefloon'] },
  { query: 'ik heb geen inkomen', wanted: ['leefloon', ...money] },
  { query: 'steun van het ocmw', wanted: ['leefloon', ...money] },
  { query: 'o.c.m.w. uitkering', wanted: ['leefloon'] },
  { query: 'ik ben mijn werk kwijt', wanted: ['leefloon', ...work] },
  { query: 'bestaansminimum', wanted: ['leefloon'] },
  {
    query: 'student zonder steun van thuis',
    wanted: ['leefloon-student', 'avondinloop-studenten'],
  },
  { query: 'ik kan mijn rekening niet betalen', wanted: ['leefloon', ...debts, ...money] },
  { query: 'schulden', wanted: debts },
  { query: 'schuld', wanted: debts },
  { query: 'deurwaarder', wanted: debts },
  { query: 'er staat een deurwaarder aan mijn deur', wanted: debts },
  { query: 'huissier beslag loon', wanted: debts },
  { query: 'afbetalingsplan', wanted: debts },
  { query: 'budgetbeheer', wanted: debts },
  { query: 'schuldbemideling', wanted: debts },
  { query: 'betalingsproblemen', wanted: debts },
  { query: 'factuur elektriciteit', wanted: energy },
  { query: 'energierekening te hoog', wanted: [...energy, 'energiecontract-nakijken'] },
  { query: 'gas en elektriciteit afgesloten', wanted: energy },
  { query: 'elektrisiteit', wanted: energy },
  { query: 'budgetmeter', wanted: energy },
  { query: 'mazout', wanted: heating },
  { query: 'stookoliepremie', wanted: heating },
  { query: 'verwarming', wanted: [...heating, ...energy] },
  { query: 'werk zoeken', wanted: work },
  { query: 'ik zoek een job', wanted: work },
  { query: 'artikel 60', wanted: work },
  { query: 'art. 60', wanted: work },
  { query: 'soliciteren', wanted: work },
  { query: 'voetbal voor mijn kind', wanted: leisure },
  { query: 'lidgeld sportclub', wanted: leisure },
  { query: 'zwembad korting', wanted: leisure },
  { query: 'schoolrekening', wanted: [...leisure.slice(0, 1), ...money] },
  { query: 'poetsvrouw', wanted: ['poetshulp', ...homeCare] },
  { query: 'hulp bij het wassen', wanted: homeCare },
  { query: 'thuisverpleging', wanted: homeCare },
  { query: 'tuiszorg', wanted: homeCare },
  { query: 'mijn moeder kan niet meer alleen wonen', wanted: [...oldAge, ...homeCare, ...day] },
  { query: 'rusthuis', wanted: ['woonzorgcentrum'] },
  { query: 'bejaardentehuizen', wanted: ['woonzorgcentrum'] },
  { query: 'woonzorgcentra', wanted: ['woonzorgcentrum'] },
  { query: 'serviceflat', wanted: ['assistentiewoning'] },
  { query: 'assistentiewoningen', wanted: ['assistentiewoning'] },
  { query: 'dagopvang dementie', wanted: day },
  { query: 'mantelzorger', wanted: [...day, ...homeCare] },
  { query: 'oppas voor oude vader', wanted: day },
  { query: 'dakloos', wanted: homeless },
  { query: 'ik slaap op straat', wanted: homeless },
  { query: 'uit huis gezet', wanted: [...homeless, ...housing] },
  { query: 'geen adres', wanted: ['referentieadres'] },
  { query: 'postadres', wanted: ['referentieadres'] },
  { query: 'huis huren', wanted: housing },
  { query: 'sociale woning', wanted: housing },
  { query: 'huurwaarborg', wanted: [...housing, ...money] },
  { query: 'apartement', wanted: [...housing, 'assistentiewoning'] },
  { query: 'dokter betalen', wanted: [...medical, ...money] },
  { query: 'docter zonder papieren', wanted: medical },
  { query: 'medicijnen', wanted: medical },
  { query: 'tandartsen', wanted: [...medical, ...money] },
  { query: 'warme maaltijd', wanted: [...meals, 'sociaal-restaurant'] },
  { query: 'eten aan huis', wanted: meals },
  { query: 'taxi naar het ziekenhuis', wanted: transport },
  { query: 'ik voel me eenzaam', wanted: talk },
  { query: 'psycholoog', wanted: ['psychosociale-begeleiding'] },
  { query: 'advokaat', wanted: ['juridisch-advies'] },
  { query: 'parkeerkaart gehandicapten', wanted: ['parkeerkaart'] },
  { query: 'invalide', wanted: ['tegemoetkoming-handicap', 'parkeerkaart'] },
  { query: 'nederlandse les', wanted: dutch },
  { query: 'taallessen', wanted: dutch },
  { query: 'creche', wanted: ['groepsopvang'] },
  { query: 'kinderopvang', wanted: ['groepsopvang'] },
  { query: 'formulier invullen', wanted: ['hulp-met-papieren', ...rights] },
  { query: 'waar heb ik recht op', wanted: rights },
  { query: 'premies', wanted: [...rights, ...heating] },
  { query: 'pensioen', wanted: ['pensioen-aanvragen', 'hulp-met-papieren'] },
  { query: 'vrijwilliger worden', wanted: ['vrijwilligers', 'vrijwilliger-worden'] },
  { query: 'telefoonnummer', wanted: ['contact'] },
  { query: 'missie', wanted: ['missie'] },
];

/** Last part of an address, which names the entry in every municipality: `/genk/diensten/leefloon/`. */
export function lastPart(href: string): string {
  return (
    href
      .replace(/\/?(?:#.*)?$/, '')
      .split('/')
      .at(-1) ?? ''
  );
}

/** Index of the first address that answers a query, from 0; -1 when none does. */
export function rankOf(hrefs: readonly string[], { wanted }: JudgedQuery): number {
  return hrefs.findIndex((href) => wanted.includes(lastPart(href)));
}
