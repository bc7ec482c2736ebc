import { codeLabels } from '../choices/code-labels.ts';
import { describeDate } from '../desk/dates.ts';

/** What a form holds of one row: a component, as far as somebody filled it in. */
export type Row = Readonly<Record<string, unknown>>;

/** Said of a row in which nothing names it yet. */
export const unnamed = 'Nog niet ingevuld';

/** In characters; the rest of a text shows once the row is open. */
const longestTitle = 60;

const euro = new Intl.NumberFormat('nl-BE', { style: 'currency', currency: 'EUR' });

/**
 * Components that no single field names. Strapi takes the value of one field for the title of a row,
 * which gives five rows "maandag", and nothing at all where that field is a link or a formatted text.
 */
const titles: Readonly<Record<string, (row: Row) => string>> = {
  'part.slot': (row) => joined([textOf(row.day), hoursOf(row), modeOf(row)]),
  'part.exception-slot': (row) => joined([hoursOf(row), modeOf(row)]),
  'part.hours-version': describePeriod,
  'part.cost': ({ name, amount }) => joined([textOf(name), priceOf(amount)], ': '),
  'part.goal': ({ title, from, until }) => joined([textOf(title), yearsOf(from, until)]),
  'part.foreign-phrase': ({ phrase, language }) => joined([textOf(phrase), wordsFor(language)]),
  'block.text': ({ body }) => firstWords(body),
  'block.quotation': ({ text, source }) => textOf(source) || textOf(text),
};

/**
 * The title of a row in a form, made of what stands in it.
 *
 * @param field value of the field by which Strapi names rows of this component
 */
export function describeRow(component: string, row: Row, field?: unknown): string {
  const title = titles[component]?.(row) ?? textOf(field);
  return title.length > longestTitle ? `${title.slice(0, longestTitle).trimEnd()}…` : title;
}

function describePeriod({ validFrom, validUntil }: Row): string {
  const [from, until] = [validFrom, validUntil].map((date) => {
    const text = textOf(date);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? describeDate(text) : '';
  });
  if (from && until) return `Van ${from} tot en met ${until}`;
  if (from) return `Vanaf ${from}`;
  return until ? `Tot en met ${until}` : 'Altijd';
}

/** `09:00:00.000` and `12:00` as "09:00 tot 12:00". */
function hoursOf({ from, until }: Row): string {
  const [start, end] = [from, until].map((time) => textOf(time).slice(0, 5));
  return start && end ? `${start} tot ${end}` : start || end || '';
}

/** How one is helped; anybody may walk in unless it says something else. */
function modeOf({ mode }: Row): string {
  return mode === 'vrije-inloop' ? '' : wordsFor(mode);
}

/** What a code stands for, within a sentence. */
function wordsFor(code: unknown): string {
  return (codeLabels[textOf(code)] ?? textOf(code)).toLowerCase();
}

function priceOf(amount: unknown): string {
  if (amount === 0) return 'gratis';
  return typeof amount === 'number' ? euro.format(amount) : '';
}

function yearsOf(from: unknown, until: unknown): string {
  return [from, until].filter((year) => typeof year === 'number').join('–');
}

/** The first text in an editor of blocks. */
function firstWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(firstWords).find(Boolean) ?? '';
  if (typeof value !== 'object' || value === null) return '';
  const { text, children } = value as Row;
  return textOf(text) || firstWords(children);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function joined(parts: readonly string[], by = ', '): string {
  return parts.filter(Boolean).join(by);
}
