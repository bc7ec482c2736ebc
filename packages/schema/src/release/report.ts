/** What a publisher tells the CMS when it is done with a claim. */
import { z } from 'zod';
import { releaseStages } from './claim.ts';

const milliseconds = z.number().min(0);

/** Where something is on the site. On somebody's own computer that is an address such as http://localhost:4321/. */
const address = z.url({ protocol: /^https?$/ }).max(2000);

/** How far a publisher is with a claim; also the sign of life by which it keeps that. */
export const StageReportSchema = z.object({ stage: z.enum(releaseStages) });
export type StageReport = z.input<typeof StageReportSchema>;

/** An entry and the sentences that say what is wrong with it. */
const QuarantinedSchema = z.object({
  noun: z.string(),
  documentId: z.string(),
  /** In Dutch, each naming the field and what to do. */
  sentences: z.array(z.string().min(1)).min(1),
  /** True when an earlier version of the entry stays on the site; false when it is not there at all. */
  earlierVersionStays: z.boolean(),
});
export type Quarantined = z.output<typeof QuarantinedSchema>;

/** Something to mend in an entry that is on the site all the same, such as a link that leads nowhere. */
const WarningSchema = z.object({
  noun: z.string(),
  documentId: z.string(),
  /** In Dutch, each naming what to do. */
  sentences: z.array(z.string().min(1)).min(1),
});
export type Warning = z.output<typeof WarningSchema>;

/** A release that is live. */
export const ReleaseReportSchema = z.object({
  /** Name of the release, unique per municipality. */
  release: z.string().min(1).max(100),
  /** Address of the first page of the subsite. */
  address,
  /** How long each step took. */
  durations: z.record(z.enum(releaseStages), milliseconds),
  /** Pages and other files that were made anew, and that stayed as they were. */
  rendered: z.int().min(0),
  kept: z.int().min(0),
  /** Where each published entry is read now, with the fragment of it on a page that it shares with others. */
  addresses: z.array(z.object({ noun: z.string(), documentId: z.string(), address })),
  /** Published entries that nobody can read now, such as a message that has not begun. */
  unseen: z
    .array(
      z.object({
        noun: z.string(),
        documentId: z.string(),
        /** Why, and what an officer can do, in Dutch. */
        sentence: z.string().min(1),
      }),
    )
    .default([]),
  /** Every entry that this release leaves out, also those that an earlier one left out already. */
  quarantined: z.array(QuarantinedSchema),
  warnings: z.array(WarningSchema).default([]),
});
export type ReleaseReport = z.input<typeof ReleaseReportSchema>;

/** A release that was not made: what was live stays. */
export const FailureReportSchema = z.object({
  stage: z.enum(releaseStages),
  /** What happened, to what, and what to do, in Dutch. */
  sentence: z.string().min(1).max(2000),
  /** Whether the same may succeed later by itself. */
  retry: z.boolean(),
  /** Whether somebody must first agree in the admin that much content disappears. */
  needsConfirmation: z.boolean().default(false),
});
export type FailureReport = z.input<typeof FailureReportSchema>;
