import type { Municipality } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { municipalitiesOf, type UserWithRoles } from '../boundary/own-municipality.ts';
import { isSuperAdmin } from '../boundary/works-for.ts';
import { DeskRefusal } from './desk-refusal.ts';

/**
 * The municipalities whose desk a user may see: the own ones, or all for a super admin.
 *
 * @throws DeskRefusal when there are none.
 */
export function requireOwnMunicipalities(user: UserWithRoles | undefined): Municipality[] {
  const all = readMunicipalities();
  const own = municipalitiesOf(user);
  const found = isSuperAdmin(user) ? all : all.filter(({ slug }) => own.includes(slug));
  if (found.length > 0) return found;
  throw new DeskRefusal(
    'Uw account hoort bij geen enkele gemeente. Vraag uw beheerder om een rol “Communicatie …”.',
  );
}

/**
 * The one municipality an action is for. Without a slug: the only one the user has.
 *
 * @throws DeskRefusal when it is not the user's, also when it does not exist: nobody learns which
 *   of both it is.
 */
export function requireOwnMunicipality(
  user: UserWithRoles | undefined,
  slug: string | undefined,
): Municipality {
  const own = requireOwnMunicipalities(user);
  const chosen = slug ? own.find((municipality) => municipality.slug === slug) : own[0];
  if (chosen && (slug || own.length === 1)) return chosen;
  throw new DeskRefusal(
    slug ? 'Dit hoort niet bij uw gemeente.' : 'Zeg voor welke gemeente dit is.',
  );
}
