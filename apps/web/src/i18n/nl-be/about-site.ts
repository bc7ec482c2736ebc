import type { Vary } from './form-of-address.ts';

/** Texts about the site itself: how well it can be used, what it knows of its readers. */
export const aboutSiteStrings = (vary: Vary) => ({
  footer: {
    organisation: (publicName: string) => `Over ${publicName}`,
    site: 'Over deze site',
    social: 'Volg ons',
    accessibility: 'Toegankelijkheid',
    privacy: 'Privacy',
  },
  feedback: {
    question: 'Klopt er iets niet op deze pagina?',
    mail: 'Mail ons',
    contact: 'Laat het ons weten',
    subject: (title: string) => `Pagina: ${title}`,
    body: (url: string) => `Adres: ${url}\n\nWat klopt er niet?\n`,
  },
  accessibility: {
    title: 'Toegankelijkheid',
    description: (publicName: string) =>
      `Hoe toegankelijk de website van ${publicName} is, en waar een probleem gemeld kan worden.`,
    intro: (publicName: string) =>
      `${publicName} wil dat iedereen deze website kan gebruiken, ook wie minder goed ziet, hoort, beweegt of leest. Dit is onze toegankelijkheidsverklaring.`,
    law: (url: string) =>
      `Artikel II.16 van het Bestuursdecreet van 7 december 2018 zegt dat websites van een bestuur toegankelijk moeten zijn. Deze verklaring gaat over ${url}.`,
    status: {
      title: 'Voldoet deze website aan de regels?',
      full: 'Ja, volledig.',
      partial: 'Gedeeltelijk.',
      untested: 'Dat weten we nog niet: deze website is nog niet getest.',
      norm: (date: string) =>
        `We vergeleken de website op ${date} met de Europese norm voor toegankelijke websites, EN 301 549 (WCAG 2.1, niveau AA).`,
      fullText:
        'Onze test vond geen fouten. Zo’n test vindt niet elk probleem: zeg het ons als iets niet lukt.',
      partialText: 'Niet alles is in orde. Wat beter moet, staat hieronder.',
      untestedText:
        'Zonder test kunnen we niet zeggen welke delen voor iedereen werken. Na de eerste test staat het resultaat hier.',
    },
    open: {
      title: 'Wat werkt nog niet voor iedereen?',
      none: 'De test vond geen fouten.',
      untested: 'Nog niet getest.',
      where: (pages: string) => `Waar: ${pages}`,
      criteria: (criteria: string) => `WCAG ${criteria}`,
      why: 'Waarom is dat zo?',
      whyText:
        'Deze punten zijn fouten die we nog niet verbeterd hebben. We vragen er geen uitzondering voor, zoals een “onevenredige last”.',
      elsewhere:
        'We verwijzen soms naar websites van anderen. Die vallen niet onder deze verklaring.',
    },
    help: {
      title: vary({
        u: 'Kunt u iets niet lezen of gebruiken?',
        je: 'Kun je iets niet lezen of gebruiken?',
      }),
      text: vary({
        u: 'Laat het ons weten. Zeg op welke pagina het was en wat er niet lukte. U krijgt de informatie dan op een andere manier, en wij kunnen de fout verbeteren.',
        je: 'Laat het ons weten. Zeg op welke pagina het was en wat er niet lukte. Je krijgt de informatie dan op een andere manier, en wij kunnen de fout verbeteren.',
      }),
      contact: 'Alle manieren om ons te bereiken',
    },
    complaint: {
      title: vary({
        u: 'Bent u niet tevreden met ons antwoord?',
        je: 'Ben je niet tevreden met ons antwoord?',
      }),
      text: vary({
        u: 'Krijgt u geen antwoord, of helpt het u niet? Dan kunt u gratis klacht indienen bij de Vlaamse Ombudsdienst.',
        je: 'Krijg je geen antwoord, of helpt het je niet? Dan kun je gratis klacht indienen bij de Vlaamse Ombudsdienst.',
      }),
      body: 'Vlaamse Ombudsdienst',
    },
    method: {
      title: 'Hoe is dit getest?',
      text: (pages: string, publicName: string) =>
        `We testten het zelf. Een programma onderzocht ${pages} van ${publicName} en de documenten om te downloaden.`,
      tools: (tools: string, widths: string) =>
        `Het programma was ${tools}, op schermen van ${widths} pixels breed.`,
      pages: (count: string) => (count === '1' ? '1 pagina' : `${count} pagina’s`),
      limits:
        'Zo’n test vindt niet alles. Of een pagina echt goed werkt, weten alleen de mensen die ze gebruiken.',
      untested: 'Er is nog geen test geweest.',
      dates: (date: string) =>
        `Deze verklaring is opgesteld en voor het laatst nagekeken op ${date}, na die test.`,
    },
  },
  privacy: {
    title: 'Privacy',
    description: (publicName: string) =>
      `Wat de website van ${publicName} wel en niet doet met gegevens van bezoekers.`,
    intro: vary({
      u: 'Deze website volgt u niet. U kunt alles lezen zonder te zeggen wie u bent.',
      je: 'Deze website volgt je niet. Je kunt alles lezen zonder te zeggen wie je bent.',
    }),
    never: {
      title: 'Wat deze website niet doet',
      list: [
        vary({
          u: 'Ze plaatst geen cookies en bewaart niets op uw toestel. Daarom vraagt ze u ook niets.',
          je: 'Ze plaatst geen cookies en bewaart niets op je toestel. Daarom vraagt ze je ook niets.',
        }),
        vary({
          u: 'Ze telt of volgt niet wat u leest of aanklikt.',
          je: 'Ze telt of volgt niet wat je leest of aanklikt.',
        }),
        'Ze haalt niets bij andere bedrijven: geen reclame, geen kaarten, geen knoppen van sociale media.',
        vary({
          u: 'Ze stuurt niet door wat u zoekt of welke plaats u kiest. Dat blijft in uw browser.',
          je: 'Ze stuurt niet door wat je zoekt of welke plaats je kiest. Dat blijft in je browser.',
        }),
      ],
    },
    device: {
      title: vary({ u: 'Wat op uw toestel blijft', je: 'Wat op je toestel blijft' }),
      text: vary({
        u: 'Uw browser houdt zelf een geschiedenis bij van de pagina’s die u las. De knop “Verlaat deze site snel” haalt alleen de laatste pagina weg. Mag niemand weten wat u hier las? Wis dan de geschiedenis van uw browser, of gebruik een privévenster.',
        je: 'Je browser houdt zelf een geschiedenis bij van de pagina’s die je las. De knop “Verlaat deze site snel” haalt alleen de laatste pagina weg. Mag niemand weten wat je hier las? Wis dan de geschiedenis van je browser, of gebruik een privévenster.',
      }),
    },
    server: {
      title: 'Wat de server ziet',
      text: vary({
        u: 'Om een pagina te tonen, vraagt uw toestel die aan een server. Die server ziet het internetadres (IP-adres) van uw toestel, de pagina en het tijdstip. Hij kan dat een tijd bewaren in een logboek, om de website veilig te houden.',
        je: 'Om een pagina te tonen, vraagt je toestel die aan een server. Die server ziet het internetadres (IP-adres) van je toestel, de pagina en het tijdstip. Hij kan dat een tijd bewaren in een logboek, om de website veilig te houden.',
      }),
      unknown: (publicName: string) =>
        `Wie de server beheert en hoelang het logboek bewaard blijft, heeft ${publicName} hier nog niet ingevuld. ` +
        vary({ u: 'U kunt het ons vragen.', je: 'Je kunt het ons vragen.' }),
    },
    contacting: {
      title: vary({ u: 'Als u ons mailt of belt', je: 'Als je ons mailt of belt' }),
      text: vary({
        u: 'Dan gebruiken we wat u vertelt om u te helpen. Mail liever geen rijksregisternummer, geen foto van uw identiteitskaart en niets over uw gezondheid: vertel dat aan de telefoon of in een gesprek.',
        je: 'Dan gebruiken we wat je vertelt om je te helpen. Mail liever geen rijksregisternummer, geen foto van je identiteitskaart en niets over je gezondheid: vertel dat aan de telefoon of in een gesprek.',
      }),
      elsewhere: vary({
        u: 'Klikt u op een link naar een andere website, zoals een kaart met de weg? Dan gelden de regels van die website.',
        je: 'Klik je op een link naar een andere website, zoals een kaart met de weg? Dan gelden de regels van die website.',
      }),
    },
    rights: {
      title: vary({ u: 'Uw rechten', je: 'Je rechten' }),
      text: (ocmwName: string) =>
        `Voor deze website en voor de hulp die het geeft, is ${ocmwName} verantwoordelijk. ` +
        vary({
          u: 'Volgens de Europese privacywet (AVG of GDPR) hebt u het recht om:',
          je: 'Volgens de Europese privacywet (AVG of GDPR) heb je het recht om:',
        }),
      list: [
        vary({
          u: 'te weten welke gegevens we van u hebben, en er een kopie van te krijgen;',
          je: 'te weten welke gegevens we van je hebben, en er een kopie van te krijgen;',
        }),
        'een fout te laten verbeteren;',
        'gegevens te laten wissen, als we ze niet volgens de wet moeten bewaren;',
        vary({
          u: 'te vragen dat we uw gegevens minder of niet meer gebruiken.',
          je: 'te vragen dat we je gegevens minder of niet meer gebruiken.',
        }),
      ],
      ask: vary({
        u: 'Stel uw vraag aan onze functionaris voor gegevensbescherming. Elk bestuur moet er een hebben.',
        je: 'Stel je vraag aan onze functionaris voor gegevensbescherming. Elk bestuur moet er een hebben.',
      }),
    },
    addition: (publicName: string) => `Meer over privacy bij ${publicName}`,
    complaint: {
      title: 'Klacht indienen',
      text: vary({
        u: 'Vindt u dat er iets fout loopt met uw gegevens? Dan kunt u klacht indienen bij de Gegevensbeschermingsautoriteit.',
        je: 'Vind je dat er iets fout loopt met je gegevens? Dan kun je klacht indienen bij de Gegevensbeschermingsautoriteit.',
      }),
      body: 'Gegevensbeschermingsautoriteit',
    },
  },
});
