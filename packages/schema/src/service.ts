import { z } from 'zod';
import { entry } from './entry.ts';
import { ProductTypeSchema } from './lists/product-types.ts';
import { ServiceThemeSchema } from './lists/service-themes.ts';
import { SituationSchema } from './lists/situations.ts';
import { TargetGroupSchema } from './lists/target-groups.ts';
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
export const ServiceSchema = z
  .object({
    ...entry,
    /** Name in plain words (IPDC "naam"). */
    title: line(120),
    /** Last part of its address, unique within the municipality. */
    slug: SlugSchema,
    /** What it is, in one or two sentences (IPDC "beschrijving"). */
    summary: text(300),
    /** Themes of the product catalogue under which one finds it. */
    themes: choices(ServiceThemeSchema).min(1),
    /** Kinds of people and bodies that may ask for it. */
    targetGroups: choices(TargetGroupSchema).min(1),
    /** Situations in which a resident looks for it. */
    situations: choices(SituationSchema).default([]),
    /** Kind of product; the catalogue allows one. */
    productType: ProductTypeSchema.optional(),
    /** Who can get it, in plain words. */
    forWhom: RequiredRichTextSchema,
    /** Conditions, each with what proves it. */
    requirements: z.array(RequirementSchema).default([]),
    /** What one gets when the answer is yes. */
    whatYouGet: OptionalRichTextSchema,
    /** What a resident does, in order. */
    steps: z.array(StepSchema).default([]),
    /** What it costs; "Gratis" when it costs nothing. */
    costs: z.array(CostSchema).default([]),
    /** How long a decision takes. */
    term: text(500).optional(),
    /** What to do when no answer comes in time. */
    noResponse: text(500).optional(),
    /** How to disagree with a decision, where, and within how many days. */
    appeal: OptionalRichTextSchema,
    /** When other rules hold. */
    exceptions: OptionalRichTextSchema,
    /** Laws and decisions on which it rests. */
    legalResources: z.array(LegalResourceSchema).default([]),
    /** Where one reads more. */
    websites: z.array(WebsiteSchema).default([]),
    /** Where one applies online. */
    onlineUrl: SafeUrlSchema.optional(),
    /** Where one makes an appointment. */
    appointmentUrl: SafeUrlSchema.optional(),
    /** Where one can go for it, each office once. */
    offices: z
      .array(ServiceOfficeSchema)
      .default([])
      .refine(hasNoOfficeTwice, { error: 'Kies elk kantoor maar één keer.' }),
    /** Words people search with, colloquial ones too. */
    keywords: lines(1000),
    /** Other services that help in the same situation. */
    relatedServices: RefsSchema,
    /** First day on which the service exists. */
    validFrom: IsoDateSchema.optional(),
    /** Last day on which it exists, included. */
    validUntil: IsoDateSchema.optional(),
    /** Number of this service in the Flemish product catalogue. */
    ipdcProductId: line(255).optional(),
    /** Concept of the catalogue on which it is based. */
    ipdcConceptId: line(255).optional(),
    /** Day on which somebody last checked the text. */
    lastReviewedOn: IsoDateSchema.optional(),
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
  );
export type Service = z.output<typeof ServiceSchema>;
export type ServiceInput = z.input<typeof ServiceSchema>;

function hasNoOfficeTwice(offices: readonly { office: { documentId: string } }[]): boolean {
  return new Set(offices.map(({ office }) => office.documentId)).size === offices.length;
}
