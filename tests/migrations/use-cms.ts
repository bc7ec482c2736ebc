import { type Answer, type AdminClient, signIn } from '../helpers/admin-client.ts';
import { openPublisher } from '../helpers/publisher-client.ts';
import type { RunningCms } from '../helpers/start-cms.ts';

const services = '/content-manager/collection-types/api::service.service';

/**
 * Leaves behind what a day of use leaves: versions, lines in the log, releases that went live and one
 * that failed, changes that wait, an entry that is planned, a link to a draft.
 */
export async function useCms(cms: RunningCms): Promise<void> {
  const account = cms.accounts.find(({ email }) => email.startsWith('communicatie.genk'));
  if (!account) throw new Error('The demo has no officer of Genk.');
  const officer = await signIn(cms.url, account);
  const publisher = openPublisher(cms.url, cms.publisherToken);
  for (const municipality of ['genk', 'gent', 'halle']) await publisher.drain(municipality);
  const failing = await publisher.claim('poperinge');
  if (failing) requireOk(await publisher.fail(failing));

  const { results } = requireOk(await officer.get(`${services}?pageSize=4&sort=title:ASC`)).body;
  const [first, second, third] = results as { documentId: string; summary: string }[];
  if (!first || !second || !third) throw new Error('Genk has fewer than three services.');
  for (const summary of ['Een andere samenvatting.', first.summary]) {
    await publish(officer, first.documentId, summary);
  }
  requireOk(await officer.put(`${services}/${second.documentId}`, { summary: 'Alleen bewaard.' }));
  requireOk(await officer.post(`/preview-links/service/${second.documentId}`));
  const publishOn = new Date(Date.now() + 365 * 24 * 60 * 60 * 1000).toISOString();
  const plan = `/sociaal-huis/planned-publication/api::service.service/${third.documentId}`;
  requireOk(await officer.put(plan, { publishOn, publishUntil: null }));
}

async function publish(officer: AdminClient, documentId: string, summary: string): Promise<void> {
  requireOk(await officer.put(`${services}/${documentId}`, { summary }));
  requireOk(await officer.post(`${services}/${documentId}/actions/publish`, {}));
}

function requireOk(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
}
