/**
 * Hides Strapi's announcement of its new media library: a bar in English above every screen.
 *
 * No setting turns it off. Strapi remembers under this key that someone closed it; the second part
 * is the id of the installation, which is `false` here because we send no statistics.
 */
export function hideAnnouncements(storage: Pick<Storage, 'setItem'>): void {
  storage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
}
