import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { officerPermissions, type Permission } from './officer-permissions.ts';
import { roleCodeOf } from '../own-municipality.ts';

/** What a role needs to know of a municipality. */
export interface MunicipalityName {
  slug: string;
  name: string;
}

/** Strapi makes both at the first start, with access to every municipality. */
const defaultRoles = ['strapi-editor', 'strapi-author'];

/**
 * Gives each municipality its role, with exactly the permissions of the current content model, and
 * takes away the roles that Strapi ships. Runs at every start: new fields are not granted by
 * themselves. Call `registerOwnMunicipality` and `registerMediaConditions` first.
 *
 * @throws Error when a permission ended up with other conditions than it should have.
 */
export async function reconcileRoles(
  strapi: Core.Strapi,
  municipalities: readonly MunicipalityName[],
): Promise<void> {
  const permissions = officerPermissions(strapi);
  await strapi.db.transaction(async () => {
    await removeDefaultRoles(strapi);
    for (const municipality of municipalities) {
      const id = await requireRole(strapi, municipality);
      await strapi.service('admin::role').assignPermissions(id, permissions);
    }
    await assertConditionsStored(strapi, municipalities, permissions);
  });
}

async function requireRole(strapi: Core.Strapi, { slug, name }: MunicipalityName): Promise<number> {
  const roles = strapi.service('admin::role');
  const code = roleCodeOf(slug);
  const existing = await roles.findOne({ code });
  if (existing) return existing.id;
  const created = await roles.create({
    code,
    name: `Communicatie ${name}`,
    description: `Schrijft en publiceert de inhoud van ${name}.`,
  });
  return created.id;
}

/** A default role that somebody uses cannot be deleted; it loses everything it allows. */
async function removeDefaultRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  for (const code of defaultRoles) {
    const role = await roles.findOne({ code });
    if (!role) continue;
    if ((await roles.getUsersCount(role.id)) === 0) {
      await roles.deleteByIds([role.id]);
    } else {
      await roles.assignPermissions(role.id, []);
      strapi.log.warn(
        `The role "${role.name}" gives access to every municipality, so it was emptied. Give its users a role "Communicatie …" and delete it.`,
      );
    }
  }
}

/** Reads back what was stored, since Strapi drops a condition it does not know without a word. */
async function assertConditionsStored(
  strapi: Core.Strapi,
  municipalities: readonly MunicipalityName[],
  wanted: readonly Permission[],
): Promise<void> {
  const conditions = new Map(wanted.map((one) => [nameOf(one), one.conditions]));
  for (const { slug } of municipalities) {
    const code = roleCodeOf(slug);
    const stored: Permission[] = await strapi.db
      .query('admin::permission')
      .findMany({ where: { role: { code } } });
    const open = stored.find((one) => {
      return !isDeepStrictEqual(one.conditions, conditions.get(nameOf(one)));
    });
    if (!open) continue;
    const { action, subject } = open;
    throw new Error(
      `The role ${code} may do ${action} on ${subject ?? 'files'} in every municipality: its condition was not stored. Register the conditions before the roles are reconciled.`,
    );
  }
}

function nameOf({ action, subject }: Permission): string {
  return `${action} ${subject ?? ''}`;
}
