import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { roleCodeOf } from '../permissions/own-municipality.ts';
import type { MunicipalityName } from '../permissions/reconcile-roles.ts';

/** Tells the accounts made here from those of people. */
const firstname = 'Demo';

/** A login that is shown once; Strapi keeps only a hash of the password. */
export interface DemoAccount {
  email: string;
  password: string;
  /** Name of the role, for the person who reads the list. */
  role: string;
}

/**
 * Makes an administrator and one officer per municipality, when nobody can sign in yet. The
 * passwords are random and shown once: in `file`, readable by its owner only, or on the console.
 */
export async function createDemoAccounts(
  strapi: Core.Strapi,
  municipalities: readonly MunicipalityName[],
  file: string | undefined,
): Promise<void> {
  if (await strapi.service('admin::user').exists()) return;
  const superAdmin = await strapi.service('admin::role').getSuperAdmin();
  const accounts = [
    await createAccount(strapi, superAdmin, { email: 'beheer@example.be', lastname: 'Beheer' }),
  ];
  for (const { slug, name } of municipalities) {
    const role = await strapi.service('admin::role').findOne({ code: roleCodeOf(slug) });
    const email = `communicatie.${slug}@example.be`;
    accounts.push(await createAccount(strapi, role, { email, lastname: `Communicatie ${name}` }));
  }
  show(accounts, file);
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
  const users: { email: string; roles: { name: string }[] }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { firstname, email: { $endsWith: '@example.be' } }, populate: ['roles'] });
  if (users.length === 0) {
    throw new Error('The database holds no demo accounts. Start once with SEED=demo.');
  }
  const accounts: DemoAccount[] = [];
  for (const { email, roles } of users) {
    const password = newPassword();
    await strapi.service('admin::user').resetPasswordByEmail(email, password);
    accounts.push({ email, password, role: roles.map(({ name }) => name).join(', ') });
  }
  show(accounts, file);
}

async function createAccount(
  strapi: Core.Strapi,
  role: { id: number; name: string },
  { email, lastname }: { email: string; lastname: string },
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

/** Twenty characters that need no escaping in an address, of the kinds that Strapi asks for. */
export function newPassword(): string {
  const password = randomBytes(15).toString('base64url');
  const hasEachKind = [/[a-z]/, /[A-Z]/, /[0-9]/].every((kind) => kind.test(password));
  return hasEachKind ? password : newPassword();
}

function show(accounts: readonly DemoAccount[], file: string | undefined): void {
  if (file) {
    writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
    return;
  }
  console.log('Logins, shown this once:');
  for (const { role, email, password } of accounts) console.log(`  ${role}: ${email} ${password}`);
}
