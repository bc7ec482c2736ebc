import { createRequire } from 'node:module';

type ErrorWithDetails = new (message: string, details?: object) => Error;

interface StrapiErrors {
  ForbiddenError: ErrorWithDetails;
  ValidationError: ErrorWithDetails;
}

/**
 * The errors that Strapi answers with their own sentence; it hides the sentence of every other one.
 * It knows them by their class, so they have to come from its own copy of `@strapi/utils`.
 */
const fromStrapi: { errors: StrapiErrors } = createRequire(require.resolve('@strapi/strapi'))(
  '@strapi/utils',
);

export const { ForbiddenError, ValidationError } = fromStrapi.errors;
