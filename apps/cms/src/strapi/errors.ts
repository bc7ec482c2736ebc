import { createRequire } from 'node:module';

type RefusalClass = new (message?: string, details?: object) => Error;

interface StrapiUtils {
  errors: Record<'PolicyError' | 'NotFoundError' | 'ValidationError', RefusalClass>;
}

/**
 * Strapi's own classes of errors, since it derives the status of an answer from the class: 403, 404
 * and 400. They come from a package that is Strapi's dependency and not ours, so that it has to be
 * looked up from there; a second copy would have other classes, and answer 500.
 */
const fromStrapi = createRequire(createRequire(__filename).resolve('@strapi/strapi'));
const { errors } = fromStrapi('@strapi/utils') as StrapiUtils;

/**
 * 403: this is not for the asker, whatever it is asked with. Of its own `ForbiddenError` Strapi shows
 * nothing but "Forbidden"; of the one for policies, which it counts among those, it shows the sentence.
 */
export class ForbiddenError extends errors.PolicyError {
  constructor(message = 'Uw account mag dit niet. Vraag het aan wie het CMS beheert.') {
    super(message);
    this.name = 'ForbiddenError';
  }
}

/** 400: the asker may do this, but not with these values. Strapi shows its sentence, and its details at the fields. */
export const { ValidationError } = errors;

const { NotFoundError } = errors;

/**
 * 404, in the same words for what isn't there and for what belongs to another municipality: who may
 * not see something does not learn that it exists.
 */
export function notFound(message = 'Dit bestaat niet of niet meer.', details?: object): Error {
  return new NotFoundError(message, details);
}
