import type { Configuration, FieldTexts, LayoutField, Model, ModelAttribute } from './types.ts';

const ROW = 12;
const HALF = 6;

/** In characters. A longer value does not show whole in half a row; longer help makes it a column. */
const LONGEST_HALF = 150;

/** Types that stand for a document or component in a list or a picker, because they read well. */
const NAMING_TYPES = ['string', 'enumeration', 'date', 'time'];

/** Types Strapi only accepts over a whole row, and those that need the room. */
const WIDE_TYPES = ['blocks', 'component', 'dynamiczone', 'json', 'relation', 'text'];

/** Strapi adds these itself, so no schema file names them. */
const OWN_LABELS: Record<string, string> = {
  id: 'Nummer',
  documentId: 'Kenmerk',
  createdAt: 'Gemaakt op',
  createdBy: 'Gemaakt door',
  updatedAt: 'Laatst gewijzigd',
  updatedBy: 'Gewijzigd door',
  publishedAt: 'Gepubliceerd op',
};

/** Name of the field that stands for one entry, or `id` when none reads well. */
export function buildMainField(model: Model): string {
  const named = officerFields(model).find(([, { type }]) => NAMING_TYPES.includes(type));
  return named ? named[0] : 'id';
}

/**
 * The configuration an officer should see, starting from what is stored.
 *
 * Fields stand in the order of the schema file. What this does not decide (such as whether a
 * field may be edited) is kept.
 *
 * @param mainFieldOf main field of another type, for the pickers of relations
 */
export function buildOfficerLayout(
  model: Model,
  current: Configuration,
  mainFieldOf: (uid: string) => string,
): Configuration {
  const mainField = buildMainField(model);
  const listing = model.pluginOptions?.officer;
  return {
    settings: {
      ...current.settings,
      mainField,
      defaultSortBy: listing?.sort ?? mainField,
      defaultSortOrder: listing?.order ?? 'ASC',
      pageSize: 50,
    },
    metadatas: buildTexts(model, current.metadatas, mainFieldOf),
    layouts: {
      list: listing ? listing.list : current.layouts.list,
      edit: buildRows(model, mainField),
    },
  };
}

function buildTexts(
  model: Model,
  metadatas: Configuration['metadatas'],
  mainFieldOf: (uid: string) => string,
): Configuration['metadatas'] {
  const entries = Object.entries(metadatas).map(([name, texts]): [string, FieldTexts] => {
    const attribute = model.attributes[name];
    const officer = attribute?.pluginOptions?.officer;
    const label = officer?.label ?? OWN_LABELS[name];
    if (!label) return [name, texts];
    const list = { ...texts.list, label };
    // Strapi keeps an empty `edit` for id and documentId, which no form shows.
    if (!officer) return [name, { edit: withLabel(texts.edit, label), list }];
    const edit = {
      ...texts.edit,
      label,
      description: officer.description,
      placeholder: officer.placeholder ?? '',
      ...(attribute.targetModel ? { mainField: mainFieldOf(attribute.targetModel) } : {}),
    };
    return [name, { edit, list }];
  });
  return Object.fromEntries(entries);
}

function withLabel(edit: FieldTexts['edit'], label: string): FieldTexts['edit'] {
  return 'label' in edit ? { ...edit, label } : edit;
}

function buildRows(model: Model, mainField: string): LayoutField[][] {
  const rows: LayoutField[][] = [];
  let room = 0;
  for (const [name, attribute] of officerFields(model)) {
    const size = widthOf(name, attribute, mainField);
    if (size > room) {
      rows.push([]);
      room = ROW;
    }
    rows.at(-1)?.push({ name, size });
    room -= size;
  }
  return rows;
}

function widthOf(name: string, attribute: ModelAttribute, mainField: string): number {
  const isTitle = name === mainField && attribute.type === 'string';
  const help = attribute.pluginOptions?.officer?.description ?? '';
  const isLong = Math.max(attribute.maxLength ?? 0, help.length) > LONGEST_HALF;
  return isTitle || isLong || WIDE_TYPES.includes(attribute.type) ? ROW : HALF;
}

function officerFields(model: Model): [string, ModelAttribute][] {
  return Object.entries(model.attributes).filter(([, { pluginOptions }]) => pluginOptions?.officer);
}
