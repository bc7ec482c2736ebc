/** A page or another file of the site: where it comes from and where it goes. Pure. */
import { routePath, type AddressPlan } from './paths.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** A route of the site and what it makes each page of. */
export interface Route {
  /** The file below `src/pages`, such as `[...municipality]/missie.astro`. */
  readonly file: string;
  readonly rows: readonly { readonly params: Params; readonly props?: object }[];
}

/** One file of the built site. */
export interface SitePage {
  /** The route that makes it, as the file below `src/pages`. */
  readonly route: string;
  /** Slug of the subsite it belongs to; absent for what stands at the root of the site. */
  readonly municipality: string | undefined;
  /** Path of its address, from the root of the domain. */
  readonly path: string;
  /** Where it lies in the folder of the built site, below the base. */
  readonly file: string;
  /** Whether its name changes with its content, so that it may be cached forever. */
  readonly immutable: boolean;
  readonly props: object;
}

/** Every page these routes make. */
export function pagesOf(routes: readonly Route[], plan?: AddressPlan): SitePage[] {
  return routes.flatMap(({ file: route, rows }) =>
    rows.map(({ params, props = {} }) => ({
      route,
      municipality: params.municipality,
      path: addressOf(route, params, plan),
      file: fileOf(route, params),
      immutable: route.includes('.[hash].'),
      props,
    })),
  );
}

function addressOf(route: string, params: Params, plan?: AddressPlan): string {
  return route.endsWith('.astro')
    ? routePath(route, params, plan)
    : routePath('', {}, plan) + fileOf(route, params);
}

/** Astro's own rule for `build.format: 'directory'`: a folder for each page but the one for 404. */
function fileOf(route: string, params: Params): string {
  if (route === '404.astro') return '404.html';
  return route.endsWith('.astro')
    ? `${routePath(route, params, { base: '' })}index.html`
    : route
        .replace(/\.ts$/, '')
        .replaceAll(/\[(?:\.\.\.)?([^\]]+)\]/g, (_, name: string) => params[name] ?? '')
        .replace(/^\/+/, '');
}
