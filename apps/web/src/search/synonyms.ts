/**
 * What people say, and what the pages call it. Read when the site is built: a service gets the words of
 * every entry of which it has a name in its title or among the search words of its officer.
 */
export interface Synonym {
  /** Words and phrases of residents, spelled as they should be: the A–Z page shows them. */
  said: readonly string[];
  /** Names of the pages; one of them is enough. */
  meant: readonly string[];
}

export const synonyms: readonly Synonym[] = [
  {
    said: [
      'leefgeld',
      'steun',
      'dop',
      'minimuminkomen',
      'bestaansminimum',
      'uitkering van het OCMW',
      'geen inkomen',
      'geen geld',
      'rekening niet betalen',
      'rondkomen',
      'geschorst',
      'equivalent leefloon',
      'ontslagen',
      'werk kwijt',
    ],
    meant: ['leefloon'],
  },
  {
    said: [
      'rekening niet betalen',
      'facturen',
      'betalingsproblemen',
      'aanmaning',
      'deurwaarder',
      'afbetalingsplan',
      'schuldhulp',
      'schulden',
      'geldproblemen',
      'geldzorgen',
      'rood staan',
      'beslag op loon',
      'lening',
      'collectieve schuldenregeling',
      'incasso',
      'schuldbemiddeling',
      'budgetbegeleiding',
      'budgetbeheer',
    ],
    meant: ['schuldbemiddeling', 'budgetbegeleiding', 'budgethulp', 'budgetbeheer'],
  },
  {
    said: [
      'elektriciteit',
      'stroom',
      'gas',
      'energierekening',
      'energiefactuur',
      'afgesloten',
      'budgetmeter',
      'sociaal tarief',
      'hoge afrekening',
      'voorschotfactuur',
      'verwarming',
    ],
    meant: ['energiebegeleiding', 'energiefactuur', 'energiekosten', 'energiehulp'],
  },
  {
    said: [
      'mazout',
      'stookolie',
      'brandstof',
      'verwarmingspremie',
      'premie',
      'verwarming',
      'koude winter',
    ],
    meant: ['verwarmingstoelage', 'stookolie'],
  },
  {
    said: [
      'poetsvrouw',
      'kuisvrouw',
      'poetsen',
      'kuisen',
      'schoonmaken',
      'huishouden',
      'dienstencheques',
    ],
    meant: ['poetshulp'],
  },
  {
    said: ['hulp bij wassen', 'verpleging', 'thuishulp', 'gezinshulp', 'familiehulp', 'thuiszorg'],
    meant: ['gezinszorg', 'thuiszorg', 'thuishulp'],
  },
  {
    said: ['rusthuis', 'bejaardentehuis', 'rustoord', 'verzorgingstehuis', 'ouderen', 'bejaarden'],
    meant: ['woonzorgcentrum'],
  },
  {
    said: ['serviceflat', 'seniorenflat', 'bejaardenwoning', 'kleiner wonen', 'ouderen'],
    meant: ['assistentiewoning'],
  },
  {
    said: ['dagopvang', 'dagcentrum', 'dementie', 'oppas voor ouderen'],
    meant: ['dagverzorging', 'dagverzorgingscentrum'],
  },
  {
    said: [
      'dokter',
      'apotheek',
      'medicijnen',
      'ziekenhuis',
      'tandarts',
      'doktersrekening',
      'pillen',
    ],
    meant: ['medische kaart'],
  },
  {
    said: ['zonder papieren', 'dokter', 'ziekenhuis', 'niet verzekerd'],
    meant: ['dringende medische hulp'],
  },
  {
    said: [
      'huis huren',
      'huurhuis',
      'appartement',
      'sociale woning',
      'huurpremie',
      'huurwaarborg',
      'huurachterstand',
      'huisbaas',
      'woning zoeken',
    ],
    meant: ['woonbegeleiding', 'zoeken naar een woning'],
  },
  {
    said: ['dakloos', 'op straat', 'uit huis gezet', 'slaapplaats', 'brand', 'crisisopvang'],
    meant: ['noodopvang', 'noodwoning', 'dakloos'],
  },
  {
    said: ['postadres', 'domicilie', 'geen adres', 'geschrapt', 'inschrijving'],
    meant: ['referentieadres'],
  },
  {
    said: ['job', 'vacature', 'werkloos', 'solliciteren', 'werk zoeken', 'opleiding', 'stage'],
    meant: ['werk zoeken', 'vinden van werk', 'werken via artikel 60', 'naar werk', 'werkervaring'],
  },
  { said: ['artikel 60', 'sociale tewerkstelling'], meant: ['artikel 60'] },
  {
    said: [
      'voetbal',
      'zwembad',
      'korting',
      'sportclub',
      'lidgeld',
      'kamp',
      'jeugdbeweging',
      'hobby',
      'vakantie',
    ],
    meant: ['vrije tijd', 'cultuur'],
  },
  {
    said: ['schoolrekening', 'schoolkosten', 'laptop', 'studietoelage', 'boeken'],
    meant: ['geld voor school', 'schoolkosten', 'schoolfactuur'],
  },
  { said: ['warm eten', 'traiteur', 'koken lukt niet', 'soep'], meant: ['maaltijden aan huis'] },
  { said: ['goedkoop eten', 'honger', 'warme maaltijd'], meant: ['sociaal restaurant'] },
  {
    said: ['taxi', 'vervoer', 'rit naar de dokter', 'naar het ziekenhuis', 'geen auto'],
    meant: ['mindermobielencentrale', 'minder mobiel'],
  },
  {
    said: ['taalles', 'Nederlandse les', 'praattafel', 'inburgering'],
    meant: ['Nederlands oefenen', 'Nederlands leren'],
  },
  {
    said: ['crèche', 'kribbe', 'kinderopvang', 'onthaalouder', 'babysit'],
    meant: ['kinderopvang'],
  },
  {
    said: ['formulier invullen', 'brief niet begrijpen', 'administratie', 'papierwerk'],
    meant: ['hulp met papieren', 'sociaal onthaal', 'hulp vragen aan het loket'],
  },
  {
    said: ['premies', 'voordelen', 'waar heb ik recht op', 'verhoogde tegemoetkoming'],
    meant: ['rechtencheck', 'sociale rechten', 'sociaal onthaal', 'hulp vragen aan het loket'],
  },
  {
    said: ['psycholoog', 'depressie', 'stress', 'eenzaam', 'verdriet', 'ruzie', 'burn-out', 'rouw'],
    meant: ['praten met een hulpverlener', 'praten als het moeilijk gaat'],
  },
  { said: ['eenzaam', 'alleen', 'gezelschap', 'babbel'], meant: ['telefoonster', 'buurtwerk'] },
  { said: ['advocaat', 'rechtbank', 'scheiding', 'huurcontract'], meant: ['juridisch advies'] },
  {
    said: ['invaliditeit', 'mindervalide', 'gehandicapt', 'rolstoel'],
    meant: ['handicap', 'parkeerkaart'],
  },
  { said: ['parkeren', 'blauwe kaart', 'gehandicaptenkaart'], meant: ['parkeerkaart'] },
  {
    said: ['oppas', 'even op adem', 'zorgen voor ouders', 'respijtzorg', 'zieke partner'],
    meant: ['oppasdienst', 'steun voor mantelzorgers', 'dagverzorging', 'dagverzorgingscentrum'],
  },
  {
    said: ['ziekenhuisfactuur', 'dokter betalen', 'bril', 'tandarts', 'geld lenen', 'voorschot'],
    meant: ['financiële'],
  },
  { said: ['student', 'kot', 'studeren', 'studiebeurs'], meant: ['leefloon voor studenten'] },
  { said: ['pensioen', 'stoppen met werken', 'inkomensgarantie'], meant: ['pensioen aanvragen'] },
];
