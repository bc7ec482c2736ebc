import {
  ClaimRequestSchema,
  FailureReportSchema,
  ReleaseReportSchema,
  StageReportSchema,
} from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import { publisherAction } from '../boundary/roles/publisher-action.ts';
import { answerClaim } from './answer-claim.ts';
import { noteFailure, noteLive, noteStage } from './note-progress.ts';
import { parseMessage, type Schema } from './parse-message.ts';
import { refuse, type PublisherContext } from './publisher-context.ts';

const lapsed =
  'Deze opdracht is niet meer van u: ze was al klaar, of ze ging naar een andere publicatieserver. Vraag een nieuwe.';

/**
 * `/api/publisher/…`, for the token of the publisher: to take work, say how far it is, and report.
 * Call it in `register()`: later, the routes are fixed.
 */
export async function addPublisherRoutes(strapi: Core.Strapi): Promise<void> {
  // Strapi forgets what a token may do when it doesn't know the action.
  await strapi.contentAPI.permissions.providers.action.register(publisherAction, {
    uid: publisherAction,
  });
  const route = (path: string, handler: (context: PublisherContext) => Promise<void>) => ({
    method: 'POST',
    path: `/publisher${path}`,
    handler,
    config: { auth: { scope: [publisherAction] } },
    info: { type: 'content-api' },
  });
  strapi.server.routes({
    type: 'content-api',
    routes: [
      route('/claim', async (context) => {
        const request = parseMessage(context, ClaimRequestSchema);
        if (request) await answerClaim(strapi, context, request);
      }),
      route('/claims/:id/stage', (context) =>
        receive(context, StageReportSchema, ({ stage }) =>
          noteStage(strapi, context.params.id, stage),
        ),
      ),
      route('/claims/:id/done', (context) =>
        receive(context, ReleaseReportSchema, (report) =>
          noteLive(strapi, context.params.id, report),
        ),
      ),
      route('/claims/:id/failed', (context) =>
        receive(context, FailureReportSchema, (report) =>
          noteFailure(strapi, context.params.id, report),
        ),
      ),
    ],
  } as never);
}

async function receive<Message>(
  context: PublisherContext,
  schema: Schema<Message>,
  note: (message: Message) => Promise<boolean>,
): Promise<void> {
  const message = parseMessage(context, schema);
  if (!message) return;
  if (await note(message)) context.status = 204;
  else refuse(context, 409, lapsed);
}
