/** Strapi's type of a file in the media library. */
export const fileUid = 'plugin::upload.file';
