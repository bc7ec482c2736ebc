/** What a request tells of where it comes from. */
export interface Origin {
  /** The other end of the connection. */
  socket: { remoteAddress?: string | undefined };
  headers: Record<string, string | string[] | undefined>;
}

/**
 * The address of whoever asks. Behind a proxy it is the last one in X-Forwarded-For: that one the
 * proxy added itself, while those before it came with the request and can be made up.
 *
 * @param trustProxy Whether a proxy of ours stands in front (TRUST_PROXY).
 */
export function clientAddress({ socket, headers }: Origin, trustProxy: boolean): string {
  const forwarded = headers['x-forwarded-for'];
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return (trustProxy && last) || socket.remoteAddress || 'onbekend';
}

/**
 * An address without the part that points at one household or one desk: enough to see that attempts
 * come from one network, too little to follow a person (GDPR art. 5.1.c).
 */
export function shortenAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const four = /^(\d+\.\d+\.\d+)\.\d+$/.exec(plain);
  if (four) return `${four[1]}.0`;
  if (!plain.includes(':')) return 'onbekend';
  // The first three groups are the network of a provider's client; `::` stands for groups of zeros.
  const [before = ''] = plain.split('::');
  const groups = before.split(':').filter(Boolean).slice(0, 3);
  return `${groups.join(':')}::`;
}
