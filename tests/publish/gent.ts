import type { Claim } from '@sociaal-huis/schema';
import { expect, inject } from 'vitest';
import type { AdminClient, Answer } from '../helpers/admin-client.ts';
import { openPublisher } from '../helpers/publisher-client.ts';
import { completeService, entriesOf, publish, saveDraft, sessionOf } from './officer.ts';

/** A publisher of the site of Gent, which makes nothing. */
export const publisher = openPublisher(inject('cmsUrl'), inject('cmsPublisherToken'));

/** Who writes for Gent. */
export function gentOfficer(): Promise<AdminClient> {
  return sessionOf('communicatie.gent');
}

/** The work that there is for Gent; there has to be some. */
export async function claim(): Promise<Claim> {
  const claimed = await publisher.claim('gent');
  if (!claimed) throw new Error('There is no work.');
  return claimed;
}

export async function publishService(fields = completeService()): Promise<string> {
  const gent = await gentOfficer();
  const documentId = await saveDraft(gent, 'service', fields);
  expect((await publish(gent, 'service', documentId, fields)).status).toBe(200);
  return documentId;
}

export async function actionOn(
  documentId: string,
  action: string,
  who?: AdminClient,
): Promise<Answer> {
  const officer = who ?? (await gentOfficer());
  return officer.post(`${entriesOf('service')}/${documentId}/actions/${action}`);
}

/** Makes everything that waits live, and tells what that was. */
export async function releaseChanges(): Promise<object[]> {
  const claimed = await publisher.claim('gent');
  if (claimed) await publisher.done(claimed);
  return (claimed?.changes ?? []).map(({ id: _id, ...change }) => change);
}
