import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { codeLabels } from '../choices/code-labels.ts';
import { parseCodes } from '../choices/codes.ts';
import { describeShortDate, describeShortInstant } from '../desk/dates.ts';
import { useOwnMunicipalities } from '../desk/use-desk.ts';
import { narrowScreen } from '../style/mend-style.ts';
import { choiceFields } from './choice-fields.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A column of a list, as far as it matters here. */
interface Column {
  name: string;
  label: unknown;
  attribute: { type: string };
  searchable: boolean;
  sortable: boolean;
  cellFormatter?: (entry: Entry) => ReactNode;
}

/** What Strapi passes from hook to hook. */
export interface ColumnsArgument {
  displayedHeaders: Column[];
  layout: { metadatas?: Record<string, { label?: string } | undefined> };
}

/** Strapi's hook with which the admin may change the columns of a list before it is drawn. */
export const COLUMNS_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';

/**
 * Has lists say what an officer would say: "20 nov 2026" instead of a weekday as well, "Ja"
 * instead of "true", the name of the municipality instead of its short name. And adds the themes to
 * the list of services: Strapi has no column for ticked boxes. On a narrow screen only the title stays,
 * so that the status is in sight.
 */
export function describeColumns(argument: ColumnsArgument): ColumnsArgument {
  // Beside a title, a narrow screen has room for the status alone, which Strapi puts at the end.
  const isNarrow = window.matchMedia(narrowScreen).matches;
  const shown = isNarrow ? argument.displayedHeaders.slice(0, 1) : argument.displayedHeaders;
  const columns = shown.map((column) => {
    const describe = describing[column.name] ?? describing[column.attribute.type];
    const label = shortLabels[column.name] ?? column.label;
    if (!describe) return { ...column, label };
    const cellFormatter = (entry: Entry) => cellOf(describe(entry[column.name]));
    return { ...column, label, cellFormatter };
  });
  const themes = argument.layout.metadatas?.themes;
  if (!themes || isNarrow) return { ...argument, displayedHeaders: columns };
  const [title, others] = [columns.slice(0, 1), columns.slice(1)];
  return { ...argument, displayedHeaders: [...title, themesColumn(themes.label), ...others] };
}

/** Above a column; the label in the form is wider than what stands below it. */
const shortLabels: Record<string, string> = {
  lastReviewedOn: 'Nagekeken',
  updatedAt: 'Gewijzigd',
  operatingStatus: 'Werking',
};

/** What a cell says, by the name of a field or else by the type of its value. */
const describing: Record<string, (value: unknown) => ReactNode> = {
  municipality: (slug) => <MunicipalityName slug={textOf(slug)} />,
  date: (value) => textOf(value) && describeShortDate(textOf(value)),
  datetime: (value) => textOf(value) && describeShortInstant(textOf(value)),
  boolean: (value) => (value === true ? 'Ja' : 'Nee'),
  enumeration: (value) => codeLabels[textOf(value)] ?? textOf(value),
};

function themesColumn(label = 'Thema’s'): Column {
  return {
    name: 'themes',
    label,
    attribute: { type: 'custom' },
    searchable: false,
    sortable: false,
    // Narrow, or the status at the end of the row is out of sight at 1280 pixels.
    cellFormatter: ({ themes }) => cellOf(labelsOf('themes', themes), '16rem'),
  };
}

function labelsOf(field: string, value: unknown): string {
  const choices = choiceFields.get(field) ?? [];
  return parseCodes(value)
    .map((code) => choices.find((choice) => choice.code === code)?.label ?? code)
    .join(', ');
}

function cellOf(text: ReactNode, maxWidth = '24rem'): ReactNode {
  const whole = typeof text === 'string' ? text : undefined;
  return (
    <Typography textColor="neutral800" tag="span" ellipsis maxWidth={maxWidth} title={whole}>
      {text || '-'}
    </Typography>
  );
}

function MunicipalityName({ slug }: { slug: string }) {
  const own = useOwnMunicipalities();
  if (own.state !== 'ready') return <>{slug}</>;
  return <>{own.answer.find((municipality) => municipality.slug === slug)?.name ?? slug}</>;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
