import { useForm } from '@strapi/strapi/admin';
import { describeRow, type Row, unnamed } from './describe-row.ts';
import { useLinkedName } from './use-linked-name.ts';

interface RowTitleProps {
  /** Strapi’s name for the component, such as `part.slot`. */
  component: string;
  /** Where the row stands in the form: `offices.0`. */
  name: string;
  /** Value of the field by which Strapi names rows of this component. */
  field?: unknown;
  /** Said before the title: which kind of block it is. */
  kind?: string;
}

/**
 * The title of one row in a form. `name-rows.ts` puts it where Strapi shows the value of one field.
 */
export function RowTitle({ component, name, field, kind }: RowTitleProps) {
  const row = useForm('RowTitle', ({ values }) => rowAt(values, name));
  const linked = useLinkedName(component, row);
  const title = linked ?? describeRow(component, row, field);
  if (kind === undefined) return <>{title || unnamed}</>;
  return <>{title ? `${kind}: ${title}` : kind}</>;
}

const noRow: Row = {};

function rowAt(values: unknown, name: string): Row {
  let found = values;
  for (const step of name.split('.')) found = (found as Row | undefined)?.[step];
  return (found as Row | undefined) ?? noRow;
}
