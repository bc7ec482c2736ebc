/** A database index, as the schema of a content type names it. */
export interface TableIndex {
  name: string;
  columns: string[];
}

/** The index that finds the rows of a table by one of its fields. */
export function buildIndex(collectionName: string, field: string): TableIndex {
  return {
    name: `${collectionName}_${field}_index`,
    columns: [field.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)],
  };
}
