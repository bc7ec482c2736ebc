import { z } from 'zod';
import { field, noun } from './model/form.ts';
import { entry } from './entry.ts';
import { ProductTypeSchema } from './lists/product-types.ts';
import { ServiceThemeSchema, themeLabels } from './lists/service-themes.ts';
import { situationLabels, SituationSchema } from './lists/situations.ts';
import { targetGroupLabels, TargetGroupSchema } from './lists/target-groups.ts';
import { CostSchema } from './parts/cost.ts';
import { LegalResourceSchema } from './parts/legal-resource.ts';
import { RequirementSchema } from './parts/requirement.ts';
import { ServiceOfficeSchema } from './parts/service-office.ts';
import { StepSchema } from './parts/step.ts';
import { WebsiteSchema } from './parts/website.ts';
import { OptionalRichTextSchema, RequiredRichTextSchema } from './rich-text/rich-text.ts';
import { anyway, endsBeforeStart } from './rules.ts';
import { choices } from './values/choices.ts';
import { IsoDateSchema } from './values/iso-date.ts';
import { RefsSchema } from './values/reference.ts';
import { SafeUrlSchema } from './values/safe-url.ts';
import { SlugSchema } from './values/slug.ts';
import { line, lines, text } from './values/text.ts';

/** Something the OCMW does for people (IPDC "product of dienst", CPSV-AP PublicService). */
export const ServiceSchema = noun(
  {
    help: 'Een dienst waarvoor de inwoner bij u terechtkan. Bijvoorbeeld: budgetbegeleiding.',
    columns: ['title', 'lastReviewedOn', 'updatedAt', 'municipality'],
    sort: 'title',
  },
  z
    .object({
      ...entry,
      /** Name in plain words (IPDC "naam"). */
      title: field(line(120), {
        label: 'Titel',
        help: 'De naam van de dienst in gewone woorden. Bijvoorbeeld: Budgetbegeleiding.',
      }),
      /** Last part of its address, unique within the municipality. */
      slug: field(SlugSchema, {
        label: 'Deel van het webadres',
        help: 'Kleine letters, cijfers en streepjes, zonder spaties. Bijvoorbeeld: budgetbegeleiding wordt /diensten/budgetbegeleiding/. Verandert u dit na publicatie, dan stuurt het oude adres bezoekers door naar het nieuwe.',
        placeholder: 'budgetbegeleiding',
      }),
      /** What it is, in one or two sentences (IPDC "beschrijving"). */
      summary: field(text(300), {
        label: 'Samenvatting',
        help: 'Zeg in één of twee zinnen waarover het gaat. Dit staat ook in lijsten en zoekresultaten. Bijvoorbeeld: Wij helpen u om met uw geld rond te komen.',
      }),
      /** Themes of the product catalogue under which one finds it. */
      themes: field(choices(ServiceThemeSchema, themeLabels).min(1), {
        label: 'Thema’s',
        help: 'Kruis minstens één thema aan. Bijvoorbeeld: Welzijn en gezondheid.',
      }),
      /** Kinds of people and bodies that may ask for it. */
      targetGroups: field(choices(TargetGroupSchema, targetGroupLabels).min(1), {
        label: 'Voor welke groep',
        help: 'Kruis minstens één groep aan. Meestal is dat Burger.',
      }),
      /** Situations in which a resident looks for it. */
      situations: field(choices(SituationSchema, situationLabels).default([]), {
        label: 'Situaties',
        help: 'In welke situatie zoekt iemand deze dienst? De bezoeker vindt de dienst ook langs deze weg.',
      }),
      /** Kind of product; the catalogue allows one. */
      productType: field(ProductTypeSchema.optional(), {
        label: 'Soort dienst',
        help: 'De soort volgens de Vlaamse productencatalogus. Bijvoorbeeld: Advies en begeleiding voor hulp en raad.',
      }),
      /** Who can get it, in plain words. */
      forWhom: field(RequiredRichTextSchema, {
        label: 'Voor wie',
        help: 'Zeg voor wie de dienst is. Spreek de bezoeker aan. Bijvoorbeeld: U woont in Genk en hebt moeite om uw rekeningen te betalen.',
      }),
      /** Conditions, each with what proves it. */
      requirements: field(z.array(RequirementSchema).default([]), {
        label: 'Voorwaarden',
        help: 'Waaraan moet iemand voldoen? Maak van elke voorwaarde een eigen punt.',
      }),
      /** What one gets when the answer is yes. */
      whatYouGet: field(OptionalRichTextSchema, {
        label: 'Wat krijgt u',
        help: 'Zeg wat de dienst voor de bezoeker doet of hoeveel iemand krijgt. Bijvoorbeeld: U krijgt elke maand geld om van te leven.',
      }),
      /** What a resident does, in order. */
      steps: field(z.array(StepSchema).default([]), {
        label: 'Stappen',
        help: 'Wat doet de bezoeker, in de juiste volgorde? Bijvoorbeeld: Maak een afspraak.',
      }),
      /** What it costs; "Gratis" when it costs nothing. */
      costs: field(z.array(CostSchema).default([]), {
        label: 'Wat kost het',
        help: 'Is de dienst gratis? Voeg dan een prijs van 0 euro toe.',
      }),
      /** How long a decision takes. */
      term: field(text(500).optional(), {
        label: 'Hoe lang duurt het',
        help: 'Wanneer krijgt de bezoeker een antwoord? Bijvoorbeeld: U krijgt binnen 30 dagen een beslissing.',
      }),
      /** What to do when no answer comes in time. */
      noResponse: field(text(500).optional(), {
        label: 'Krijgt u geen antwoord',
        help: 'Wat kan de bezoeker doen als het antwoord te laat komt? Bijvoorbeeld: U kunt dan naar de arbeidsrechtbank gaan.',
      }),
      /** How to disagree with a decision, where, and within how many days. */
      appeal: field(OptionalRichTextSchema, {
        label: 'Niet akkoord',
        help: 'Hoe kan de bezoeker in beroep gaan, bij wie en binnen welke tijd? Bijvoorbeeld: U kunt binnen drie maanden naar de arbeidsrechtbank gaan.',
      }),
      /** When other rules hold. */
      exceptions: field(OptionalRichTextSchema, {
        label: 'Uitzonderingen',
        help: 'Voor wie of wanneer gelden andere regels? Bijvoorbeeld: Voor studenten gelden andere regels.',
      }),
      /** Laws and decisions on which it rests. */
      legalResources: field(z.array(LegalResourceSchema).default([]), {
        label: 'Regelgeving',
        help: 'De wetten en besluiten waarop de dienst steunt.',
      }),
      /** Where one reads more. */
      websites: field(z.array(WebsiteSchema).default([]), {
        label: 'Websites',
        help: 'Andere websites met goede uitleg. Bijvoorbeeld: Rechtenverkenner.',
      }),
      /** Where one applies online. */
      onlineUrl: field(SafeUrlSchema.optional(), {
        label: 'Online aanvragen',
        help: 'Het adres van het formulier waarmee de bezoeker de dienst online aanvraagt. Bijvoorbeeld: https://www.uwgemeente.be/aanvraag.',
        placeholder: 'https://',
      }),
      /** Where one makes an appointment. */
      appointmentUrl: field(SafeUrlSchema.optional(), {
        label: 'Afspraak maken',
        help: 'Het adres waar de bezoeker een afspraak maakt. Bijvoorbeeld: https://www.uwgemeente.be/afspraak.',
        placeholder: 'https://',
      }),
      /** Where one can go for it, each office once. */
      offices: field(
        z
          .array(ServiceOfficeSchema)
          .default([])
          .refine(hasNoOfficeTwice, { error: 'Kies elk kantoor maar één keer.' }),
        { label: 'Waar', help: 'De kantoren waar de bezoeker voor deze dienst terechtkan.' },
      ),
      /** Words people search with, colloquial ones too. */
      keywords: field(lines(1000), {
        label: 'Zoekwoorden',
        help: 'Woorden die mensen intikken om deze dienst te vinden, ook spreektaal. Zet elk woord op een nieuwe regel. Bijvoorbeeld: leefloon, uitkering, geen geld.',
      }),
      /** Other services that help in the same situation. */
      relatedServices: field(RefsSchema, {
        label: 'Andere diensten',
        help: 'Kies diensten die hierbij aansluiten. Bijvoorbeeld: schuldbemiddeling.',
        to: 'service',
      }),
      /** First day on which the service exists. */
      validFrom: field(IsoDateSchema.optional(), {
        label: 'Geldig vanaf',
        help: 'De eerste dag waarop de dienst bestaat. Laat dit leeg als de dienst er al is. Bijvoorbeeld: 1 oktober 2026.',
      }),
      /** Last day on which it exists, included. */
      validUntil: field(IsoDateSchema.optional(), {
        label: 'Geldig tot en met',
        help: 'De laatste dag waarop de dienst bestaat. Laat dit leeg als er geen einde is. Bijvoorbeeld: 31 maart 2027.',
      }),
      /** Number of this service in the Flemish product catalogue. */
      ipdcProductId: field(line(255).optional(), {
        label: 'Nummer in de productencatalogus',
        help: 'Het productnummer of webadres in de Vlaamse productencatalogus (IPDC). U mag dit leeg laten. Bijvoorbeeld: 1234.',
      }),
      /** Concept of the catalogue on which it is based. */
      ipdcConceptId: field(line(255).optional(), {
        label: 'Nummer van het concept',
        help: 'Het concept in de Vlaamse productencatalogus waarop deze dienst is gebaseerd. U mag dit leeg laten. Bijvoorbeeld: 5678.',
      }),
      /** Day on which somebody last checked the text. */
      lastReviewedOn: field(IsoDateSchema.optional(), {
        label: 'Laatst nagekeken op',
        help: 'De dag waarop u deze tekst voor het laatst hebt gecontroleerd. De bezoeker ziet deze datum. Bijvoorbeeld: de dag van vandaag, als u de tekst net hebt nagelezen.',
      }),
    })
    .refine(({ validFrom, validUntil }) => !endsBeforeStart(validFrom, validUntil), {
      path: ['validUntil'],
      when: anyway,
      error: 'De laatste dag valt vóór de eerste. Kies een latere dag, of verbeter de eerste.',
    })
    .refine(
      ({ documentId, relatedServices }) =>
        !Array.isArray(relatedServices) ||
        !relatedServices.some((other) => other?.documentId === documentId),
      {
        path: ['relatedServices'],
        when: anyway,
        error: 'Een dienst kan niet naar zichzelf verwijzen. Verwijder deze dienst uit de lijst.',
      },
    ),
);
export type Service = z.output<typeof ServiceSchema>;
export type ServiceInput = z.input<typeof ServiceSchema>;

function hasNoOfficeTwice(offices: readonly { office: { documentId: string } }[]): boolean {
  return new Set(offices.map(({ office }) => office.documentId)).size === offices.length;
}
