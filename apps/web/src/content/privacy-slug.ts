/** The page of an officer with this slug has no address of its own: it completes the privacy page. */
export const privacySlug = 'privacy';
