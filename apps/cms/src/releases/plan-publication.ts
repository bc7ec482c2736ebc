import { InstantSchema } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { type AdminUser, userNameOf } from '../strapi/admin-user.ts';
import { uidOf } from '../strapi/uid-of.ts';
import { requireNewest } from '../versions/refuse-overtaken.ts';
import { ValidationError } from '../strapi/errors.ts';
import type { PlannedMoments, PlannedPublicationAnswer } from './answers.ts';
import type { EntryAddress } from './load-release-status.ts';
import { type PlannedPublication, plannedPublicationUid } from './planned-publication.ts';

/** What is planned for an entry, and what came of the last plan. */
export async function loadPlan(
  strapi: Core.Strapi,
  entry: EntryAddress,
): Promise<PlannedPublicationAnswer> {
  const row = await find(strapi, entry);
  if (!row) return { plan: null, publishOn: null, publishUntil: null, by: null, outcome: null };
  const { id, publishOn, publishUntil, userName: by, outcomeOn, outcome, succeeded } = row;
  return {
    plan: id,
    publishOn,
    publishUntil,
    by,
    outcome:
      outcomeOn === null || outcome === null
        ? null
        : { on: outcomeOn, sentence: outcome, succeeded: succeeded === true },
  };
}

/**
 * The moments that somebody wants, of which one may be absent.
 *
 * @throws ValidationError when they are no moments, or can't be kept.
 */
export function parsePlan(body: unknown, now: Date): PlannedMoments {
  const wanted = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const publishOn = parseMoment(wanted.publishOn, 'Publiceren op', now);
  const publishUntil = parseMoment(wanted.publishUntil, 'Van de site halen op', now);
  if (publishOn === null && publishUntil === null) {
    throw new ValidationError('Kies een dag en een uur om te publiceren of van de site te halen.');
  }
  if (publishOn !== null && publishUntil !== null && publishUntil <= publishOn) {
    throw new ValidationError(
      'Het moment om van de site te halen moet later zijn dan het moment om te publiceren. Kies een later moment.',
    );
  }
  return { publishOn, publishUntil };
}

/**
 * Plans it in the name of who asks; what was planned before no longer counts.
 *
 * @param replaces the plan that was on the screen
 * @throws ValidationError when the entry or its plan is no longer what was on the screen
 */
export async function plan(
  strapi: Core.Strapi,
  entry: EntryAddress,
  moments: PlannedMoments,
  replaces: number | null,
  user: AdminUser,
): Promise<void> {
  const { noun, documentId, municipality } = entry;
  await strapi.db.transaction(async () => {
    await forgetPlan(strapi, entry, replaces);
    await strapi.db.query(plannedPublicationUid).create({
      data: {
        noun,
        entry: documentId,
        municipality,
        ...moments,
        userId: user.id,
        userName: userNameOf(user),
      },
    });
  });
}

/** Takes a plan away, under the same rules as making one. */
export async function forgetPlan(
  strapi: Core.Strapi,
  entry: EntryAddress,
  replaces: number | null,
): Promise<void> {
  const { noun, documentId } = entry;
  await strapi.db.transaction(async () => {
    await requireNewest(strapi, uidOf(noun), documentId);
    await requireSamePlan(strapi, entry, replaces);
    const where = { noun, entry: documentId };
    await strapi.db.query(plannedPublicationUid).deleteMany({ where });
  });
}

async function requireSamePlan(
  strapi: Core.Strapi,
  entry: EntryAddress,
  replaces: number | null,
): Promise<void> {
  const stored = await find(strapi, entry);
  if ((stored?.id ?? null) === replaces) return;
  throw new ValidationError(
    stored
      ? `${stored.userName} heeft intussen een andere planning gemaakt. Er is niets gewijzigd. Sluit de planning en kijk wat er nu gepland is.`
      : 'De planning is intussen gewist. Er is niets gewijzigd. Sluit de planning en kijk wat er nu gepland is.',
  );
}

function find(
  strapi: Core.Strapi,
  { noun, documentId }: EntryAddress,
): Promise<PlannedPublication | null> {
  const where = { noun, entry: documentId };
  return strapi.db.query(plannedPublicationUid).findOne({ where, orderBy: { id: 'desc' } });
}

function parseMoment(value: unknown, label: string, now: Date): string | null {
  if (value === undefined || value === null || value === '') return null;
  const parsed = InstantSchema.safeParse(value);
  if (!parsed.success) {
    const written = typeof value === 'string' ? `“${value.slice(0, 40)}”` : 'Dit';
    throw new ValidationError(`${label}: ${written} is geen moment. Kies een dag en een uur.`);
  }
  if (new Date(parsed.data) <= now) {
    throw new ValidationError(`${label}: dit moment is al voorbij. Kies een later moment.`);
  }
  return parsed.data;
}
