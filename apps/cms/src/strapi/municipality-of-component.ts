import type { Core } from '@strapi/strapi';
import { isOfMunicipality } from './is-of-municipality.ts';

/** The part of Strapi's description of a table that says where its components are kept. */
interface Meta {
  attributes: Record<string, { joinTable?: JoinTable } | undefined>;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn?: { name: string };
  morphColumn?: { idColumn: { name: string } };
}

interface ComponentAttribute {
  component?: string;
  components?: string[];
}

interface Holder {
  uid: string;
  joinTable: JoinTable;
}

/**
 * The municipalities of the entries in which a component stands, directly or inside another one.
 * Components have no municipality of their own, but Strapi's pickers ask for them by id. Empty when
 * no entry holds it.
 *
 * @param among Which entries count; absent: drafts and published ones.
 */
export async function getMunicipalitiesOfComponent(
  strapi: Core.Strapi,
  uid: string,
  id: number,
  among: object = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const holder of holdersOf(strapi, uid)) {
    const ids = await idsOfHolders(strapi, holder, uid, id);
    if (ids.length === 0) continue;
    if (isOfMunicipality(strapi, holder.uid)) {
      const rows: { municipality: string | null }[] = await strapi.db
        .query(holder.uid as never)
        .findMany({ where: { ...among, id: { $in: ids } }, select: ['municipality'] });
      found.push(...rows.map(({ municipality }) => municipality ?? ''));
    } else {
      for (const one of ids) {
        found.push(...(await getMunicipalitiesOfComponent(strapi, holder.uid, one, among)));
      }
    }
  }
  return [...new Set(found)];
}

/** Each type or component that may hold the component, with the one table in which Strapi says so. */
function holdersOf(strapi: Core.Strapi, uid: string): Holder[] {
  const models: [string, { attributes: object }][] = [
    ...Object.entries(strapi.contentTypes),
    ...Object.entries(strapi.components),
  ];
  return models.flatMap(([holder, { attributes }]) => {
    const name = Object.keys(attributes).find((key) => {
      const { component, components } =
        (attributes as Record<string, ComponentAttribute>)[key] ?? {};
      return component === uid || components?.includes(uid);
    });
    if (name === undefined) return [];
    const { joinTable } =
      (strapi.db.metadata.get(holder) as unknown as Meta).attributes[name] ?? {};
    return joinTable ? [{ uid: holder, joinTable }] : [];
  });
}

async function idsOfHolders(
  strapi: Core.Strapi,
  { joinTable }: Holder,
  uid: string,
  id: number,
): Promise<number[]> {
  const componentId = joinTable.inverseJoinColumn ?? joinTable.morphColumn?.idColumn;
  const rows: Record<string, number>[] = await strapi.db
    .getConnection(joinTable.name)
    .where({ [componentId?.name ?? 'cmp_id']: id, component_type: uid })
    .select(joinTable.joinColumn.name);
  return rows.map((row) => Number(row[joinTable.joinColumn.name]));
}
