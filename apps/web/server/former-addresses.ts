/** Where a page went whose address changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * File in the folder of a subsite with the addresses that its pages had before: whole paths from the
 * root of the domain, each with the path that is right now.
 */
const formerAddressesFile = 'doorverwijzingen.json';

/** A path on this same site: a browser reads "//elsewhere" as another one. */
const ownPath = /^\/(?!\/)[\w/.~-]*$/;

/**
 * The former addresses of a subsite, each with the present one. Whatever is not a path on this site is
 * left out, for it goes into a header or into the settings of a web server.
 *
 * @param folder that of the subsite, or of the site
 */
export function readFormerAddresses(folder: string): Map<string, string> {
  let addresses: unknown;
  try {
    addresses = JSON.parse(readFileSync(join(folder, formerAddressesFile), 'utf8'));
  } catch {
    // No page of this subsite ever had another address.
    return new Map();
  }
  if (typeof addresses !== 'object' || addresses === null) return new Map();
  return new Map(
    Object.entries(addresses).filter(([from, to]) => ownPath.test(from) && ownPath.test(to)),
  );
}
