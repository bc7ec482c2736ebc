import type { Model } from './models.ts';

/** Content that stands in the database and that the content types to come have no place for. */
export interface Loss {
  of: Owner;
  /** What happens to it: “no longer exists”. */
  change: string;
  count: Count;
}

/** What a loss is about: a whole type, a field, or one value of a field. */
export interface Owner {
  uid: string;
  model: Model;
  field?: string;
  value?: string;
}

export interface Count {
  rows: number;
  /** Entries those rows belong to, a draft and what is published together; absent below a component. */
  entries?: number;
}
