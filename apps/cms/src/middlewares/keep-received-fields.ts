interface Context {
  /** Only a form in several parts, and each of those, has `files`. */
  request: { body?: unknown; files?: object | undefined };
}

/**
 * Middleware that gives a form fields of its own. The parser below Strapi (formidable 2, its issue 810)
 * writes all fields as they were sent once more into what it gave before, when the request itself ends.
 * That may be after our rules changed a field, such as the folder of a file: on a busy machine an upload
 * was refused for the folder it did not name, and whoever holds back the end chooses the moment.
 *
 * Stands after `strapi::body`, which receives the fields.
 */
export default () =>
  async ({ request }: Context, next: () => Promise<void>): Promise<void> => {
    if (request.files) request.body = { ...(request.body as object) };
    await next();
  };
