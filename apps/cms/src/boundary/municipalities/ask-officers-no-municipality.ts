import type { Core } from '@strapi/strapi';
import { wrapMethod } from '../../strapi/wrap-method.ts';
import { municipalitiesOf, type UserWithRoles } from '../own-municipality.ts';

/** The part of a content type, as the admin receives it, that changes here. */
interface TypeForAdmin {
  attributes: Record<string, AttributeForAdmin | undefined>;
}

interface AttributeForAdmin {
  required?: boolean;
  enum?: string[];
}

interface InitContext {
  state: { user?: UserWithRoles };
  body: { data: { contentTypes: TypeForAdmin[] } };
}

/**
 * Tells the admin what an officer need not fill in: the municipality, where there is one to choose,
 * and the part of the address that is made of the title. Who works for several municipalities chooses
 * among these.
 *
 * The admin checks required fields before it sends anything, also those that the server fills in, so
 * that a new entry could not be published before it was saved once. The server still requires them.
 *
 * Call it in `register()`: Strapi binds controllers to their routes right after.
 */
export function askOfficersNoMunicipality(strapi: Core.Strapi): void {
  wrapMethod(
    strapi,
    { kind: 'controller', uid: 'plugin::content-manager.init', method: 'getInitData' },
    async (work, context: InitContext) => {
      await work();
      const municipalities = municipalitiesOf(context.state.user);
      if (municipalities.length === 0) return;
      const { data } = context.body;
      const contentTypes = data.contentTypes.map((type) => buildForOfficer(type, municipalities));
      context.body = { data: { ...data, contentTypes } };
    },
  );
}

/** A copy: Strapi hands out the very attributes that the server checks with. */
function buildForOfficer<Type extends TypeForAdmin>(type: Type, municipalities: string[]): Type {
  const { municipality, slug } = type.attributes;
  if (!municipality) return type;
  const choice = {
    ...municipality,
    required: municipalities.length > 1,
    ...(municipality.enum ? { enum: municipalities } : {}),
  };
  const address = slug ? { slug: { ...slug, required: false } } : {};
  return { ...type, attributes: { ...type.attributes, municipality: choice, ...address } };
}
