import type { Count, Loss, Owner } from './loss.ts';

/** One line for a developer: `The field "term" ("Hoe lang duurt het") of the type "service" ("Dienst") no longer exists: 71 entries (142 rows).` */
export function explainLoss({ of, change, count }: Loss): string {
  return `${explainOwner(of)} ${change}: ${explainCount(count)}.`;
}

function explainOwner({ uid, model, field, value }: Owner): string {
  // A component that the last start did not remember is known by its table alone.
  if (uid === model.collectionName) {
    return field === undefined
      ? `The table "${uid}"`
      : `The column "${field}" of the table "${uid}"`;
  }
  const { singularName, displayName } = model.info;
  const name = singularName ?? uid;
  const type = `${uid.includes('::') ? 'type' : 'component'} "${name}"${inDutch(displayName, name)}`;
  if (field === undefined) return `The ${type}`;
  const label = model.attributes[field]?.pluginOptions?.officer?.label;
  const whole = `field "${field}"${inDutch(label, field)} of the ${type}`;
  return value === undefined ? `The ${whole}` : `The value "${value}" of the ${whole}`;
}

function inDutch(label: string | undefined, name: string): string {
  return label === undefined || label === name ? '' : ` ("${label}")`;
}

function explainCount({ rows, entries }: Count): string {
  if (entries === undefined) return plural(rows, 'row', 'rows');
  return `${plural(entries, 'entry', 'entries')} (${plural(rows, 'row', 'rows')})`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
