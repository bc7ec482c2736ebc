import type { Core } from '@strapi/strapi';
import { municipalitiesOf, type UserWithRoles } from '../permissions/own-municipality.ts';

/**
 * Gives a new entry the municipality of the officer who makes it. Officers may not fill in the
 * field themselves, and without it they would not see what they made.
 */
export function fillInMunicipality(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.action === 'create' && 'municipality' in context.contentType.attributes) {
      const user: UserWithRoles | undefined = strapi.requestContext.get()?.state?.user;
      const [municipality] = municipalitiesOf(user);
      if (municipality) Object.assign(context.params.data ?? {}, { municipality });
    }
    return next();
  });
}
