import { randomBytes } from 'node:crypto';
import { type LoadedStrapi, loadStrapi, type OwnStrapi, type Row } from '../helpers/load-strapi.ts';

export const outbox = 'plugin::sociaal-huis.pending-change';
export const audit = 'plugin::sociaal-huis.audit-entry';

type Job = (strapi: LoadedStrapi, now: Date) => Promise<void>;

/** One Strapi for all suites, with an officer of Gent and without content. */
export let own: OwnStrapi;
export let strapi: LoadedStrapi;
export let officer: Row;
export let startAndEndNotices: Job;
export let beginNewDay: Job;
export let publishAsPlanned: Job;
export let sweep: (strapi: LoadedStrapi) => Promise<void>;

export async function openBench(): Promise<void> {
  own = await loadStrapi();
  strapi = own.strapi;
  const job = (file: string) => own.module<Record<string, Job>>(`releases/schedule/${file}`);
  startAndEndNotices = job('start-and-end-notices').startAndEndNotices!;
  beginNewDay = job('begin-new-day').beginNewDay!;
  publishAsPlanned = job('publish-as-planned').publishAsPlanned!;
  ({ sweep } = own.module<{ sweep: typeof sweep }>('releases/sweep'));
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'gemeente-gent' } });
  officer = await strapi.service('admin::user').create({
    email: 'planner@example.be',
    password: `Aa1${randomBytes(15).toString('base64url')}`,
    firstname: 'Petra',
    lastname: 'Planner',
    isActive: true,
    registrationToken: null,
    roles: [role?.id],
  });
}

export async function emptyOutbox(): Promise<void> {
  await strapi.db.query(outbox).deleteMany({ where: {} });
}

export async function outboxRows(): Promise<object[]> {
  const rows = await strapi.db.query(outbox).findMany({ orderBy: { id: 'asc' } });
  return rows.map(({ municipality, reason, entry, urgent }) => {
    return { municipality, reason, entry, urgent };
  });
}
