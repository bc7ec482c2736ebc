/** Files below `_astro`, theme sheets and search indexes carry a hash of their content in their name. */
const hashed = /^\/_astro\/|\/thema\.[0-9a-f]+\.css$|\/zoek\.[0-9a-f]+\.json$/;

/** Whether what stands at this path, below the root of the site, can never change. */
export function isImmutable(path: string): boolean {
  return hashed.test(path);
}
