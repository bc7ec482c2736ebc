import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { auditUid } from '../audit/audit-entry.ts';
import { waitForTurn } from '../strapi/wait-for-turn.ts';
import { writePrivateFile } from '../environment/write-private-file.mts';
import { roleCodeOf } from '../boundary/own-municipality.ts';
import type { MunicipalityName } from '../boundary/roles/reconcile-roles.ts';
import { seedMemoryOf } from './seed-memory.ts';

/** Tells the accounts made here from those of people. */
const firstname = 'Demo';

/** A login that is shown once; Strapi keeps only a hash of the password. */
export interface DemoAccount {
  email: string;
  password: string;
  /** Name of the role, for the person who reads the list. */
  role: string;
}

/** An account as it should be. */
interface WantedAccount {
  email: string;
  lastname: string;
  role: { id: number; name: string };
}

/** An account as it is. */
interface StoredAccount {
  email: string;
  firstname: string | null;
  roles: { name: string }[];
  createdAt: string;
  updatedAt: string;
}

/**
 * Makes an administrator and one officer per municipality, once per database and not where people have
 * accounts. The passwords are random and shown once: in `file`, readable by its owner only, or on the
 * console.
 *
 * All accounts are made in one transaction, and the logins are shown before it ends. Wherever a start
 * is killed, there is no account whose login was not shown: either the next start makes all of them,
 * or `file` still holds them.
 */
export async function createDemoAccounts(
  strapi: Core.Strapi,
  municipalities: readonly MunicipalityName[],
  file: string | undefined,
): Promise<void> {
  await strapi.db.transaction(async () => {
    await waitForTurn(strapi, 'demo accounts');
    const memory = seedMemoryOf(strapi);
    if (await memory.get({ key: 'accounts' })) return;
    const stored = await findAccounts(strapi);
    if (await isUntouched(strapi, stored)) {
      const logins: DemoAccount[] = [];
      for (const wanted of await listWanted(strapi, municipalities)) {
        logins.push(...(await complete(strapi, wanted, stored)));
      }
      show(logins, file);
    }
    await memory.set({ key: 'accounts', value: 'made' });
  });
}

/**
 * Gives every demo account that still exists a new password, and shows them once.
 *
 * @throws Error when the database holds no demo account.
 */
export async function renewDemoPasswords(
  strapi: Core.Strapi,
  file: string | undefined,
): Promise<void> {
  await strapi.db.transaction(async () => {
    const users = (await findAccounts(strapi)).filter(isDemo);
    if (users.length === 0) {
      throw new Error('The database holds no demo accounts. Start once with SEED=demo.');
    }
    const logins: DemoAccount[] = [];
    for (const user of users) logins.push(await renew(strapi, user));
    show(logins, file);
  });
}

function findAccounts(strapi: Core.Strapi): Promise<StoredAccount[]> {
  return strapi.db.query('admin::user').findMany({ populate: ['roles'] }) as unknown as Promise<
    StoredAccount[]
  >;
}

function isDemo({ email, firstname: name }: StoredAccount): boolean {
  return name === firstname && email.endsWith('@example.be');
}

/**
 * Whether nobody has used this database yet. Before accounts were made in one transaction, a start that
 * was killed left some of them, with passwords that nobody saw: such a database looks like this too.
 */
async function isUntouched(
  strapi: Core.Strapi,
  stored: readonly StoredAccount[],
): Promise<boolean> {
  if (stored.length === 0) return true;
  if (!stored.every(isDemo)) return false;
  return (await strapi.db.query(auditUid).count({ where: { action: 'sign-in' } })) === 0;
}

async function listWanted(
  strapi: Core.Strapi,
  municipalities: readonly MunicipalityName[],
): Promise<WantedAccount[]> {
  const roles = strapi.service('admin::role');
  const officers = municipalities.map(async ({ slug, name }) => ({
    email: `communicatie.${slug}@example.be`,
    lastname: `Communicatie ${name}`,
    role: await roles.findOne({ code: roleCodeOf(slug) }),
  }));
  return [
    { email: 'beheer@example.be', lastname: 'Beheer', role: await roles.getSuperAdmin() },
    ...(await Promise.all(officers)),
  ];
}

/** Makes the account, or gives the one that is there a password that is known, unless it was changed. */
async function complete(
  strapi: Core.Strapi,
  wanted: WantedAccount,
  stored: readonly StoredAccount[],
): Promise<DemoAccount[]> {
  const existing = stored.find(({ email }) => email === wanted.email);
  if (existing === undefined) return [await createAccount(strapi, wanted)];
  return existing.updatedAt === existing.createdAt ? [await renew(strapi, existing)] : [];
}

async function createAccount(
  strapi: Core.Strapi,
  { email, lastname, role }: WantedAccount,
): Promise<DemoAccount> {
  const password = newPassword();
  await strapi.service('admin::user').create({
    email,
    firstname,
    lastname,
    password,
    preferedLanguage: 'nl',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return { email, password, role: role.name };
}

async function renew(strapi: Core.Strapi, { email, roles }: StoredAccount): Promise<DemoAccount> {
  const password = newPassword();
  await strapi.service('admin::user').resetPasswordByEmail(email, password);
  return { email, password, role: roles.map(({ name }) => name).join(', ') };
}

/** Twenty characters that need no escaping in an address, of the kinds that Strapi asks for. */
export function newPassword(): string {
  const password = randomBytes(15).toString('base64url');
  const hasEachKind = [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(password));
  return hasEachKind ? password : newPassword();
}

function show(accounts: readonly DemoAccount[], file: string | undefined): void {
  if (file) {
    writePrivateFile(file, `${JSON.stringify(accounts, null, 2)}\n`);
    return;
  }
  console.log('Logins, shown this once:');
  for (const { role, email, password } of accounts) console.log(`  ${role}: ${email} ${password}`);
}
