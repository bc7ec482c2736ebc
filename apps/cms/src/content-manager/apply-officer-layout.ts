import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { buildMainField, buildOfficerLayout } from './build-officer-layout.ts';
import type { Configuration, Model } from './types.ts';

/** What the content manager's `content-types` and `components` services share. */
interface ConfigurationService {
  findConfiguration(model: Model): Promise<Configuration>;
  updateConfiguration(model: Model, configuration: Configuration): Promise<unknown>;
}

interface TypeService extends ConfigurationService {
  findAllContentTypes(): Model[];
}

interface ComponentService extends ConfigurationService {
  findAllComponents(): Model[];
}

/**
 * Writes labels, help, columns and field order from the schema files into the content manager.
 *
 * Strapi keeps these in the database and offers no file for them. Doing it at each boot makes the
 * schema files the one source: a change made by hand under "configure the view" does not survive
 * a restart. Only what differs is written.
 *
 * Call it in `bootstrap()`: the content manager has by then made its own configuration.
 *
 * @returns uids of the types and components that were written
 */
export async function applyOfficerLayout(strapi: Core.Strapi): Promise<string[]> {
  const contentManager = strapi.plugin('content-manager');
  // Strapi does not type the services of its plugins.
  const typeService = contentManager.service('content-types') as unknown as TypeService;
  const componentService = contentManager.service('components') as unknown as ComponentService;
  const types = typeService.findAllContentTypes().filter(({ uid }) => uid.startsWith('api::'));
  const components = componentService.findAllComponents();

  const mainFields = new Map(types.map((type) => [type.uid, buildMainField(type)]));
  const mainFieldOf = (uid: string) => mainFields.get(uid) ?? 'id';

  const written: string[] = [];
  const apply = async (service: ConfigurationService, model: Model) => {
    const { settings, metadatas, layouts } = await service.findConfiguration(model);
    const current = { settings, metadatas, layouts };
    const wanted = buildOfficerLayout(model, current, mainFieldOf);
    if (isDeepStrictEqual(wanted, current)) return;
    await service.updateConfiguration(model, wanted);
    written.push(model.uid);
  };
  for (const type of types) await apply(typeService, type);
  for (const component of components) await apply(componentService, component);
  return written;
}
