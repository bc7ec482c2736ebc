/** How a municipality speaks to its residents: formal `u` or informal `je`. */
export type FormOfAddress = 'u' | 'je';

/** Picks the one of both sentences that fits the form of address. */
export type Vary = (forms: Record<FormOfAddress, string>) => string;
