import type { Strapi } from './side-door.ts';

/** A route as Strapi registered it. */
export interface Route {
  /** `GET /upload/files/:id` */
  name: string;
  method: string;
  path: string;
}

/** A content type, with what the attacks need of it. */
export interface Type {
  uid: string;
  plural: string;
  table: string;
  hasMunicipality: boolean;
  /** First field that takes any text. */
  textField: string;
  hasSlug: boolean;
  /** Also those in components and blocks, at any depth. */
  links: Link[];
}

/** A field that links to an entry or a file. */
export interface Link {
  /** From the entry down to the field: the parts in which it lies, then the field itself. */
  steps: Step[];
  /** Uid of what it links to. */
  target: string;
  /** Uid of the type or component that has the field, for the pickers. */
  holder: string;
}

interface Step {
  key: string;
  isList: boolean;
  /** Uid of the block, where the step goes into one. */
  block?: string;
}

export interface Description {
  /** Number of its process. */
  pid: number;
  routes: Route[];
  /** Names of the routes that the CMS has a rule for. */
  knownRoutes: string[];
  types: Type[];
}

/** Strapi's own lists of routes and content types, so that what is new is attacked as well. */
export function describeCms(strapi: Strapi, routeRules: object): Description {
  const routes = strapi.server.listRoutes().flatMap(({ methods, path }) => {
    return methods
      .filter((method) => method !== 'HEAD')
      .map((method) => ({ name: `${method} ${path}`, method, path }));
  });
  const types = Object.values(strapi.contentTypes)
    .filter(({ uid }) => uid.startsWith('api::'))
    .map(({ uid, info, collectionName, attributes }) => ({
      uid,
      plural: info.pluralName,
      table: collectionName,
      hasMunicipality: 'municipality' in attributes,
      textField: textFieldOf(attributes),
      hasSlug: 'slug' in attributes,
      links: linksOf(strapi, uid, attributes, []),
    }));
  return { pid: process.pid, routes, knownRoutes: Object.keys(routeRules), types };
}

function textFieldOf(attributes: object): string {
  const [name] = Object.entries(attributes).find(
    ([key, { type }]) => ['string', 'text'].includes(type) && key !== 'slug',
  ) ?? [''];
  return name;
}

type Attributes = Strapi['contentTypes'][string]['attributes'];

function linksOf(strapi: Strapi, holder: string, attributes: Attributes, above: Step[]): Link[] {
  return Object.entries(attributes).flatMap(([key, attribute]) => {
    const { type, target = '', component, components = [], repeatable = false } = attribute;
    const here = { key, isList: repeatable || type === 'dynamiczone' };
    // No type of ours has translations; Strapi's own picker for them ends in an error.
    if (key === 'localizations') return [];
    if (type === 'relation' && target.startsWith('api::')) {
      return [{ steps: [...above, here], target, holder }];
    }
    if (type === 'media') {
      return [{ steps: [...above, here], target: 'plugin::upload.file', holder }];
    }
    const parts = component === undefined ? components : [component];
    return parts.flatMap((uid) => {
      const step = type === 'dynamiczone' ? { ...here, block: uid } : here;
      return linksOf(strapi, uid, strapi.components[uid]?.attributes ?? {}, [...above, step]);
    });
  });
}
