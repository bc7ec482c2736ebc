/** In milliseconds: a publication writes both versions one after the other; Strapi allows as much between them. */
const writingTime = 500;

/** Whether a draft was changed after the version on the site was published, by when each was written. */
export function isEditedAfter(draft: string, published: string): boolean {
  return Date.parse(draft) - Date.parse(published) > writingTime;
}
