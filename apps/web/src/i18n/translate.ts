import { buildStrings, type FormOfAddress, type Strings } from './nl-be.ts';

const strings: Record<FormOfAddress, Strings> = {
  u: buildStrings('u'),
  je: buildStrings('je'),
};

/** The interface texts in the form of address that the municipality chose. */
export function translate(municipality: { formOfAddress: FormOfAddress }): Strings {
  return strings[municipality.formOfAddress];
}

/** The interface texts of the portal, which belongs to no municipality and says `u`. */
export const portalStrings: Strings = strings.u;
