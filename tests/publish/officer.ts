import { inject } from 'vitest';
import { type AdminClient, type Answer, signIn } from '../helpers/admin-client.ts';
import { entriesOf, paragraph } from '../helpers/admin-forms.ts';
import { madeUpAddress } from '../helpers/made-up-address.ts';

export { entriesOf, paragraph };

const sessions = new Map<string, Promise<AdminClient>>();

/**
 * The session of the demo account whose address begins with `name`; each signs in once per file, from an
 * address of its own: Strapi counts how often an account signs in from one, and a fast machine would
 * have more files in its five minutes than it lets through.
 */
export function sessionOf(name: string): Promise<AdminClient> {
  const account = inject('cmsAccounts').find(({ email }) => email.startsWith(name));
  if (!account) throw new Error(`There is no demo account ${name}.`);
  const session = sessions.get(name) ?? signIn(inject('cmsUrl'), account, madeUpAddress());
  sessions.set(name, session);
  return session;
}

/** Saves a draft and gives its documentId. */
export async function saveDraft(who: AdminClient, noun: string, fields: object): Promise<string> {
  const answer = await who.post(entriesOf(noun), fields);
  if (answer.status !== 201) {
    throw new Error(`The draft was refused: ${JSON.stringify(answer.body)}`);
  }
  return answer.body.data.documentId;
}

export function publish(
  who: AdminClient,
  noun: string,
  documentId: string,
  fields: object,
): Promise<Answer> {
  return who.post(`${entriesOf(noun)}/${documentId}/actions/publish`, fields);
}

/** What is wrong at each input of the form, as the admin reads it. */
export function errorsOf({ body }: Answer): Record<string, string> {
  const errors: { path: (string | number)[]; message: string }[] = body.error.details.errors;
  return Object.fromEntries(errors.map(({ path, message }) => [path.join('.'), message]));
}

let count = 0;

/** A service that can be published as it is. */
export function completeService(fields: object = {}): Record<string, unknown> {
  count += 1;
  return {
    title: `Proefdienst ${count}`,
    slug: `proefdienst-${Date.now()}-${count}`,
    summary: 'Een dienst om mee te proberen.',
    themes: ['WelzijnGezondheid'],
    targetGroups: ['Burger'],
    situations: [],
    forWhom: paragraph('Voor iedereen.'),
    sample: true,
    ...fields,
  };
}
