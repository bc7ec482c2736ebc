import { getFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useAnswer } from '../desk/use-answer.ts';
import type { Row } from './describe-row.ts';

/** Components that are called by what they link to, with the field that links and the name there. */
const links: Readonly<Record<string, { field: string; nameField: string }>> = {
  'part.service-office': { field: 'office', nameField: 'name' },
  'block.download': { field: 'document', nameField: 'title' },
};

/** Said until the name is there. */
const awaited = '…';

/** What somebody changed in a field that links, since the form was opened. */
interface LinkChange {
  connect?: { label?: unknown }[];
  disconnect?: unknown[];
}

/**
 * The name of what a row links to: as just chosen, or else as it was saved. Strapi loads links apart
 * from the form, so the saved one is asked for. Undefined for a component that is not called by a link.
 */
export function useLinkedName(component: string, row: Row): string | undefined {
  const link = links[component];
  const { connect = [], disconnect = [] } = (row[link?.field ?? ''] ?? {}) as LinkChange;
  const isSaved = link !== undefined && typeof row.id === 'number' && connect.length === 0;
  const path =
    isSaved && disconnect.length === 0
      ? `/content-manager/relations/${component}/${row.id as number}/${link.field}`
      : undefined;
  const nameField = link?.nameField ?? '';
  const ask = useCallback(() => loadName(path, nameField), [path, nameField]);
  const saved = useAnswer(ask);
  if (!link) return undefined;
  const chosen = connect.at(-1)?.label;
  if (typeof chosen === 'string') return chosen;
  if (path === undefined) return '';
  return saved.state === 'ready' ? saved.answer : awaited;
}

async function loadName(path: string | undefined, nameField: string): Promise<string> {
  if (path === undefined) return '';
  // The tab "op de site" shows the published version, whose links lead to published entries.
  const status = new URLSearchParams(window.location.search).get('status') ?? 'draft';
  const { data } = await getFetchClient().get<{ results: Record<string, unknown>[] }>(
    `${path}?status=${status}`,
  );
  const name = data.results[0]?.[nameField];
  return typeof name === 'string' ? name : '';
}
