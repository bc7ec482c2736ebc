/** Ids that the frame of every page uses already, so that nothing on a page may take them. */
export const frameIds: ReadonlySet<string> = new Set([
  'top',
  'menu',
  'inhoud',
  'header-edge',
  'quick-exit-hint',
  'footer-contact',
  'footer-links',
  'footer-site',
  'footer-social',
]);
