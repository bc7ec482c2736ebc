import { inject } from 'vitest';
import type { Attacker } from './with-attacked-cms.ts';
import type { Folders } from './prepare-world.ts';
import { standOnStored } from './stored-versions.ts';
import type { SideDoorAnswer, SideDoorCall } from './side-door.ts';

export const cms = inject('attackedCms');

export const municipalities = ['genk', 'gent', 'halle', 'poperinge', 'sint-truiden'];

/** For whom each account works. */
const works: Record<string, string[]> = {
  ...Object.fromEntries(municipalities.map((slug) => [slug, [slug]])),
  'two-municipalities': ['genk', 'halle'],
  // Has a role besides, made by hand, that allows everything without any condition.
  'open-officer': ['genk'],
};

/** Everybody who works for a municipality, each under a name and with the ones that are not theirs. */
export const officers = Object.entries(works).map(([name, own], index) => {
  const others = municipalities.filter((slug) => !own.includes(slug));
  // Whom Strapi itself would allow everything attacks everybody; the others one neighbour each.
  const victims = name === 'open-officer' ? others : [others[index % others.length] ?? ''];
  return { name, own, others, victims };
});
export type Officer = (typeof officers)[number];

/** Signed in, without a municipality; the second with the role that allows everything. */
export const outsiders = ['without-role', 'open-nobody'];

export function requireAttacker(name: string): Attacker {
  const attacker = cms.attackers.find((one) => one.name === name);
  if (!attacker) throw new Error(`Nobody is called ${name}.`);
  return attacker;
}

export interface Answer {
  status: number;
  text: string;
}

/** One request to the admin, by somebody who knows the newest versions. A body that is a form goes as a form, another one as JSON. */
export async function send(
  name: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const isForm = body instanceof FormData;
  const response = await fetch(cms.url + path, {
    method,
    headers: {
      Authorization: `Bearer ${requireAttacker(name).token}`,
      ...(isForm ? {} : { 'Content-Type': 'application/json' }),
      ...(method === 'GET' ? {} : standOnStored(path, body)),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

/** Calls the document service past every route, as an account, `token`, `nobody` or `system`. */
export function callDocuments(
  as: string,
  uid: string,
  action: string,
  params: Record<string, unknown> = {},
): Promise<SideDoorAnswer> {
  return callAs(as, { on: 'documents', uid, action, params });
}

/** The same for any of Strapi's services, such as the database below the document service. */
export function callAs(as: string, call: Omit<SideDoorCall, 'as'>): Promise<SideDoorAnswer> {
  const isAccount = !['token', 'nobody', 'system'].includes(as);
  return callThroughSideDoor({ as: isAccount ? requireAttacker(as).email : as, ...call });
}

/** Has the server itself do something that no route does. */
export function callAsServer(call: Omit<SideDoorCall, 'as'>): Promise<SideDoorAnswer> {
  return callAs('system', call);
}

async function callThroughSideDoor(call: SideDoorCall): Promise<SideDoorAnswer> {
  const response = await fetch(cms.sideDoorUrl, { method: 'POST', body: JSON.stringify(call) });
  return response.json();
}

/** The folders and files of a municipality, or under `shared` those of all. */
export function requireFolders(name: string): Folders {
  const folders = cms.world.media[name];
  if (!folders) throw new Error(`There are no files of ${name}.`);
  return folders;
}

/** A name, such as of an entry, that leads nowhere. */
export const unknownId = 'zzzzzzzzzzzzzzzzzzzzzzzz';
