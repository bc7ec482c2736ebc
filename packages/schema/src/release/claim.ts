/**
 * What the CMS hands to a publisher, and what a publisher tells the CMS on the way. Both sides parse
 * with these schemas, so that a publisher of an older version is refused in words.
 */
import { z } from 'zod';
import { SlugSchema } from '../values/slug.ts';

/** The steps of a release, in their order. */
export const releaseStages = ['pull', 'render', 'check', 'release'] as const;
export type ReleaseStage = (typeof releaseStages)[number];

/** Why something must be published again. */
export const changeReasons = [
  'publish',
  'unpublish',
  'delete',
  'rename',
  'media',
  'notice-start',
  'notice-end',
  'new-day',
  'new-code',
  'new-site',
  'retry',
] as const;

/** One change that a release must bring to the site: a row of the outbox. */
const ChangeSchema = z.object({
  id: z.int().min(1),
  reason: z.enum(changeReasons),
  /** Noun of the entry; absent when the whole subsite is meant. */
  noun: z.string().optional(),
  /** The entry; absent when the whole subsite is meant. */
  documentId: z.string().optional(),
  /** Addresses, as the CMS writes them, of files whose content changed. */
  files: z.array(z.string()).default([]),
});
export type Change = z.output<typeof ChangeSchema>;

/** Work that one publisher holds until it reports, or until it is silent for too long. */
export const ClaimSchema = z.object({
  /** Names the claim in every report. A claim that went to somebody else no longer answers to it. */
  id: z.string().min(1),
  municipality: SlugSchema,
  /** How often this was tried before; 0 the first time. */
  attempt: z.int().min(0),
  /** Whether somebody in the admin agreed that much content may disappear at once. */
  lossConfirmed: z.boolean(),
  /** Everything that waits for this municipality, oldest first. */
  changes: z.array(ChangeSchema).min(1),
});
export type Claim = z.output<typeof ClaimSchema>;

/**
 * Where a publisher makes releases live: the portal, or one municipality's own domain. A change is
 * settled at each site by itself, so that none is taken for live where it is not.
 */
const SiteSchema = z.object({
  /** Made once in the folder of the releases, so that two folders are never taken for one. */
  id: z.string().min(8).max(100),
  /** Public address of its first page. */
  address: z.url({ protocol: /^https?$/ }).max(2000),
});

/** A publisher that asks for work. */
export const ClaimRequestSchema = z.object({
  /** Name of the publisher, the same after a restart: what it held before is free again at once. */
  publisher: z.string().min(1).max(100),
  /** Where it publishes. Publishers that share a folder make the same site. */
  site: SiteSchema,
  /** Municipalities this publisher makes. */
  municipalities: z.array(SlugSchema).min(1),
  /** How long the CMS may keep the question open when there is nothing to do, in seconds. */
  wait: z.int().min(0).max(25),
  /** True on the first question after a start: claims under this name are then given back. */
  restarted: z.boolean().default(false),
  /** Municipalities to be made whole again, because the code of the site is new to this publisher. */
  renew: z.array(SlugSchema).default([]),
});
export type ClaimRequest = z.input<typeof ClaimRequestSchema>;
