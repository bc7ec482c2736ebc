/** Where Strapi's admin remembers the language someone chose under their profile. */
const LANGUAGE_KEY = 'strapi-admin-language';

/**
 * Makes Dutch the language for whoever has not chosen one.
 *
 * Strapi falls back to English and has no setting for it. It reads this key right after our
 * `bootstrap`, before the first screen, and later puts a person's own choice in its place.
 */
export function speakDutch(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  if (storage.getItem(LANGUAGE_KEY) === null) storage.setItem(LANGUAGE_KEY, 'nl');
}
