import type { Core } from '@strapi/strapi';
import { municipalitiesOf, type UserWithRoles } from './own-municipality.ts';
import { isSuperAdmin } from './works-for.ts';

/** On whose behalf the server is working at this moment. */
export type Asker =
  /** Nobody: the server itself, at its start, in the seed or in a script. */
  | { kind: 'system' }
  /** A super admin: every municipality. */
  | { kind: 'administrator' }
  /** Somebody signed in to the admin. Without municipalities: nothing at all. */
  | { kind: 'officer'; municipalities: string[] }
  /** A program with an API token, such as the build of the site. */
  | { kind: 'token' };

/** What a request of Strapi carries once it is known who sent it. */
interface State {
  user?: UserWithRoles;
  auth?: { strategy?: { name?: string } };
}

/** Who sent the request that is being answered; `system` outside of any request. */
export function whoAsks(strapi: Core.Strapi): Asker {
  const context = strapi.requestContext.get();
  return context ? askerOf(context.state as State) : { kind: 'system' };
}

/**
 * The same for the state of one request. A request of which nothing is known, such as one that is
 * only signing in, counts as an officer without a municipality: it reaches nothing.
 */
export function askerOf({ user, auth }: State): Asker {
  if (isSuperAdmin(user)) return { kind: 'administrator' };
  if (!user && auth?.strategy?.name === 'content-api-token') return { kind: 'token' };
  return { kind: 'officer', municipalities: [...new Set(municipalitiesOf(user))] };
}
