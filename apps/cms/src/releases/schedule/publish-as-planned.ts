import type { Core, UID } from '@strapi/strapi';
import { uidOf } from '../../strapi/uid-of.ts';
import type { AdminUser } from '../../strapi/admin-user.ts';
import { worksFor } from '../../boundary/works-for.ts';
import { ForbiddenError } from '../../strapi/errors.ts';
import { type PlannedPublication, plannedPublicationUid } from '../planned-publication.ts';

/** Refusals say what to mend; anything else is tried again a minute later. */
const refusals = new Set(['ValidationError', 'ForbiddenError']);

const gone =
  'Niet gepubliceerd: wie dit plande, werkt niet meer voor deze gemeente. Plan het opnieuw onder uw eigen naam.';

/** Publishes and takes down what was planned for now or earlier, and keeps what came of it. */
export async function publishAsPlanned(strapi: Core.Strapi, now: Date): Promise<void> {
  const due: PlannedPublication[] = await strapi.db.query(plannedPublicationUid).findMany({
    where: { $or: [{ publishOn: { $lte: now } }, { publishUntil: { $lte: now } }] },
    orderBy: { id: 'asc' },
  });
  for (const planned of due) {
    const isOver = planned.publishUntil !== null && new Date(planned.publishUntil) <= now;
    await take(strapi, planned, isOver ? takeDown : publish);
  }
}

/** What is done when a planned moment has come. */
interface Step {
  outcome: string;
  /** The moments that it uses up. */
  done: Partial<PlannedPublication>;
}

const publish: Step = {
  outcome: 'Gepubliceerd zoals gepland.',
  done: { publishOn: null },
};

const takeDown: Step = {
  outcome: 'Van de site gehaald zoals gepland.',
  done: { publishOn: null, publishUntil: null },
};

async function take(strapi: Core.Strapi, planned: PlannedPublication, step: Step): Promise<void> {
  const { entry: documentId, noun } = planned;
  try {
    await strapi.db.transaction(async () => {
      if (!(await finish(strapi, planned, step, step.outcome, true))) return;
      await inNameOfPlanner(strapi, planned, step, async () => {
        const documents = strapi.documents(uidOf(noun) as UID.ContentType);
        if (step === publish) await documents.publish({ documentId });
        else await documents.unpublish({ documentId });
      });
    });
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'NotFoundError') {
      await strapi.db.query(plannedPublicationUid).delete({ where: { id: planned.id } });
    } else if (refusals.has(name)) {
      await finish(strapi, planned, step, message, false);
    } else {
      strapi.log.error(error);
    }
  }
}

/**
 * Notes what came of a step. False when another process took it: the row says so as soon as that one
 * commits, and this waits for it.
 */
async function finish(
  strapi: Core.Strapi,
  { id, publishOn, publishUntil }: PlannedPublication,
  { done }: Step,
  outcome: string,
  succeeded: boolean,
): Promise<boolean> {
  const { count } = await strapi.db.query(plannedPublicationUid).updateMany({
    where: { id, publishOn, publishUntil },
    data: { ...done, outcome, succeeded, outcomeOn: new Date() },
  });
  return count > 0;
}

/**
 * With all that holds for a person: the gate, the boundary of the municipality, history and log. Who no
 * longer works there publishes nothing any more; what they planned to take down is taken down.
 */
async function inNameOfPlanner(
  strapi: Core.Strapi,
  { userId, municipality }: PlannedPublication,
  step: Step,
  work: () => Promise<void>,
): Promise<void> {
  const user: (AdminUser & { isActive: boolean; blocked: boolean }) | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: userId }, populate: ['roles'] });
  if (user?.isActive && !user.blocked && worksFor(user, municipality)) {
    const state = { user, auth: { strategy: { name: 'admin' } } };
    await strapi.requestContext.run({ state } as never, work);
  } else if (step === takeDown) {
    await work();
  } else {
    throw new ForbiddenError(gone);
  }
}
