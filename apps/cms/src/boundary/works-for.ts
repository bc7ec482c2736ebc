import { municipalitiesOf, type UserWithRoles } from './own-municipality.ts';

/** Whether somebody may see everything, the log included. */
export function isSuperAdmin(user: UserWithRoles | null | undefined): boolean {
  return (user?.roles ?? []).some(({ code }) => code === 'strapi-super-admin');
}

/** Whether an entry of this municipality is somebody's business. Nobody's, when it has none. */
export function worksFor(
  user: UserWithRoles | null | undefined,
  municipality: string | null | undefined,
): boolean {
  if (isSuperAdmin(user)) return true;
  return typeof municipality === 'string' && municipalitiesOf(user).includes(municipality);
}
