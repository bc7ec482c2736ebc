/** Who made an entry, as Strapi stores it: ids of admin users. */
export interface Author {
  createdBy: number | undefined;
  updatedBy: number | undefined;
}

/** The Document Service leaves both empty by itself; the content manager fills them in as here. */
export function authorOf(user: { id?: number } | undefined): Author {
  return { createdBy: user?.id, updatedBy: user?.id };
}
