import type { Core } from '@strapi/strapi';
import { ValidationError } from '../strapi/errors.ts';
import type { AdminUser } from '../strapi/admin-user.ts';
import { wrapMethod } from '../strapi/wrap-method.ts';
import { explainPassword } from './explain-password.ts';

interface UserFields {
  password?: string;
  email?: string;
  firstname?: string;
  lastname?: string;
  isActive?: boolean;
  roles?: unknown[];
}

interface ProfileContext {
  request: { body?: UserFields };
  state: { user: AdminUser };
}

/**
 * Holds every new password against `explainPassword`, whatever its way in: an invitation, a forgotten
 * password, somebody's own profile, an administrator. And ends the sessions of whoever is disabled or
 * loses a role: Strapi leaves them open, to work again the day the account is enabled again.
 *
 * Call it in `register()`: Strapi binds controllers to their routes right after.
 */
export function guardAccounts(strapi: Core.Strapi): void {
  const users = { kind: 'service', uid: 'admin::user' } as const;
  for (const method of ['create', 'createFirstAdmin']) {
    wrapMethod(strapi, { ...users, method }, async (work, fields: UserFields) => {
      requireGoodPassword(fields.password, fields);
      return work();
    });
  }
  wrapMethod(
    strapi,
    { ...users, method: 'updateById' },
    async (work, id: number | string, fields: UserFields) => {
      const before: AdminUser | null = await strapi.service(users.uid).findOne(id);
      requireGoodPassword(fields.password, fields, before);
      const updated = (await work()) as AdminUser | null;
      if (updated && losesAccess(before, updated, fields)) {
        await strapi.sessionManager('admin').invalidateRefreshToken(String(id));
      }
      return updated;
    },
  );

  // Strapi ends the sessions of whoever changes a password before it stores the new one. Refused
  // only there, a bad password would sign its owner out and change nothing.
  const ownProfile = { uid: 'admin::authenticated-user', method: 'updateMe' };
  wrapMethod(
    strapi,
    { kind: 'controller', ...ownProfile },
    async (work, context: ProfileContext) => {
      const { user } = context.state;
      const { body = {} } = context.request;
      if (typeof body.password === 'string') requireGoodPassword(body.password, body, user);
      return work();
    },
  );
}

function requireGoodPassword(
  password: string | undefined,
  ...people: (Partial<UserFields> | AdminUser | null)[]
): void {
  if (password === undefined || password === null) return;
  const personal = people.flatMap((person) => {
    const roles = (person?.roles ?? []) as { name?: string | null }[];
    const names = roles.map((role) => role?.name);
    return [person?.firstname, person?.lastname, person?.email, ...names];
  });
  const message = explainPassword(
    password,
    personal.filter((word) => typeof word === 'string'),
  );
  if (message === undefined) return;
  throw new ValidationError(message, {
    errors: [{ path: ['password'], message, name: 'ValidationError' }],
  });
}

function losesAccess(before: AdminUser | null, after: AdminUser, fields: UserFields): boolean {
  if (fields.isActive === false) return true;
  const left = new Set((after.roles ?? []).map(({ code }) => code));
  return (before?.roles ?? []).some(({ code }) => !left.has(code));
}
