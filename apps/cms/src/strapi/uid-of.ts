/** Strapi's name for a content type of ours. */
export function uidOf(noun: string): `api::${string}.${string}` {
  return `api::${noun}.${noun}`;
}
