/** A link as components take it: the address is already built. */
export interface Link {
  label: string;
  href: string;
}
