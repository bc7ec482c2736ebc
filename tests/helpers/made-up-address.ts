/**
 * An address of a private network, another one each time. A CMS behind a proxy
 * (TRUST_PROXY) counts attempts to sign in per address; the officers of the tests each have their own.
 */
export function madeUpAddress(): string {
  const part = () => Math.floor(Math.random() * 254) + 1;
  return `10.${part()}.${part()}.${part()}`;
}
