import { aboutSiteStrings } from './nl-be/about-site.ts';
import { finderStrings } from './nl-be/finder.ts';
import type { FormOfAddress, Vary } from './nl-be/form-of-address.ts';
import { frameStrings } from './nl-be/frame.ts';
import { homeStrings } from './nl-be/home.ts';
import { newsStrings } from './nl-be/news.ts';
import { officesStrings } from './nl-be/offices.ts';
import { organisationStrings } from './nl-be/organisation.ts';
import { portalStrings } from './nl-be/portal.ts';
import { reachStrings } from './nl-be/reach.ts';
import { searchStrings } from './nl-be/search.ts';
import { servicesStrings } from './nl-be/services.ts';

export type { FormOfAddress };

/**
 * Builds every text of the interface in Dutch as written in Belgium (B1), out of one file per part
 * of the site.
 *
 * A sentence that speaks to the reader is written twice, once per form of address; a test walks
 * over all of them, so that no `u` slips into a site that says `je`.
 */
export function buildStrings(form: FormOfAddress) {
  const vary: Vary = (forms) => forms[form];
  return {
    ...frameStrings(vary),
    ...portalStrings(),
    ...homeStrings(vary),
    ...searchStrings(vary),
    ...servicesStrings(vary),
    ...officesStrings(vary),
    ...finderStrings(vary),
    ...newsStrings(),
    ...organisationStrings(vary),
    ...reachStrings(vary),
    ...aboutSiteStrings(vary),
  };
}

/** Every text of the interface, in the form of address of one municipality. */
export type Strings = ReturnType<typeof buildStrings>;
