import type { ComponentType } from 'react';
import { codeLabels } from '../choices/code-labels.ts';
import { choiceFields } from './choice-fields.ts';

/** What Strapi hands to the input of a filter. */
export interface ChoiceFilterProps {
  name: string;
  options?: { label?: string; value: string }[];
  'aria-label'?: string;
}

/** One thing to filter a list by, as far as it matters here. */
export interface ListFilter {
  name: string;
  type: string;
  label: unknown;
  options?: { label?: string; value: string }[];
  operators?: { label: unknown; value: string }[];
  input?: ComponentType<ChoiceFilterProps>;
}

/** What Strapi passes from hook to hook. */
export interface FiltersArgument {
  displayedFilters: ListFilter[];
  layout: {
    settings?: { mainField?: string };
    metadatas?: Record<string, { label?: string } | undefined>;
  };
}

/** Strapi's hook with which the admin may change what a list can be filtered by. */
export const FILTERS_HOOK = 'Admin/CM/pages/ListView/inject-in-filters';

/** What one filters by without knowing the text: a choice, a day, or what an entry belongs to. */
const usefulTypes = new Set(['enumeration', 'boolean', 'date', 'datetime', 'relation']);

/** Of no use to whoever writes: the day on which an entry was made. */
const useless = new Set(['createdAt']);

/**
 * Leaves the filters that help an officer find something, and adds those on ticked boxes, which
 * Strapi has not. It offers every plain field, down to internal numbers and catalogue codes; words
 * are found by searching.
 *
 * @param choiceInput with which one chooses a box
 */
export function keepUsefulFilters(
  argument: FiltersArgument,
  choiceInput?: ListFilter['input'],
): FiltersArgument {
  const { displayedFilters, layout } = argument;
  const kept = displayedFilters.filter(
    ({ name, type }) =>
      name === layout.settings?.mainField || (usefulTypes.has(type) && !useless.has(name)),
  );
  return {
    ...argument,
    displayedFilters: [...kept.map(readable), ...choiceFilters(layout, choiceInput)],
  };
}

/** `tijdelijk-gesloten` as "Tijdelijk gesloten". */
function readable(filter: ListFilter): ListFilter {
  if (filter.type !== 'enumeration' || filter.name === '__status') return filter;
  const options = filter.options?.map(({ label, value }) => ({
    label: codeLabels[value] ?? label ?? value,
    value,
  }));
  return options ? { ...filter, options } : filter;
}

function choiceFilters(
  { metadatas = {} }: FiltersArgument['layout'],
  input: ListFilter['input'],
): ListFilter[] {
  return [...choiceFields].flatMap(([name, choices]) => {
    const label = metadatas[name]?.label;
    if (label === undefined) return [];
    return {
      name,
      type: 'enumeration',
      label,
      options: choices.map(({ code, label: text }) => ({ label: text, value: code })),
      // The server takes this for "one of the boxes that are ticked".
      operators: [{ label: 'is aangekruist', value: '$eq' }],
      ...(input && { input }),
    };
  });
}
