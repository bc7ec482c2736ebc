/** What a token must be allowed to do to take work and to report on it. */
export const publisherAction = 'plugin::sociaal-huis.publisher.work';
