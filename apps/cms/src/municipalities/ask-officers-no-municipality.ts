import type { Core } from '@strapi/strapi';
import { municipalitiesOf, type UserWithRoles } from '../permissions/own-municipality.ts';

/** The part of a content type, as the admin receives it, that changes here. */
interface TypeForAdmin {
  attributes: Record<string, { required?: boolean } | undefined>;
}

interface InitContext {
  state: { user?: UserWithRoles };
  body: { data: { contentTypes: TypeForAdmin[] } };
}

interface InitController {
  getInitData(context: InitContext): unknown;
}

/**
 * Tells the admin that an officer need not fill in the municipality.
 *
 * Officers may not set it: the server fills it in when they make an entry. But the admin checks
 * required fields before it sends anything, also those the user cannot fill in, so that a new entry
 * could not be published before it was saved once. The server still requires it.
 *
 * Call it in `register()`: Strapi binds controllers to their routes right after.
 */
export function askOfficersNoMunicipality(strapi: Core.Strapi): void {
  const controller = strapi
    .plugin('content-manager')
    .controller('init') as unknown as InitController;
  const { getInitData } = controller;
  controller.getInitData = async (context) => {
    await getInitData.call(controller, context);
    if (municipalitiesOf(context.state.user).length === 0) return;
    const { data } = context.body;
    context.body = {
      data: { ...data, contentTypes: data.contentTypes.map(withoutRequiredMunicipality) },
    };
  };
}

/** A copy: Strapi hands out the very attributes that the server checks with. */
function withoutRequiredMunicipality<Type extends TypeForAdmin>(type: Type): Type {
  const { municipality } = type.attributes;
  if (!municipality) return type;
  return {
    ...type,
    attributes: { ...type.attributes, municipality: { ...municipality, required: false } },
  };
}
