/**
 * The path of a request as Strapi's router compares it: in small letters and without a slash at the end,
 * for the router takes `/ADMIN/Login/` for `/admin/login`. It decodes nothing, so that an address with a
 * letter written as `%61` leads to no route, and needs no second look here.
 *
 * Whoever compares the path of a request compares this one. What a route itself can tell is better told
 * there: a router that matched has no other spelling.
 */
export function routePathOf(path: string): string {
  return path.toLowerCase().replace(/\/+$/, '');
}
