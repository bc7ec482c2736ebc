/** Dutch writes `energie` and `factuur` as one word; who looks for one of both must find it. Pure. */

/** Shorter parts are found in words they have no part in: `last` in `plastic`. */
const shortestPart = 4;

/** What may stand between two parts: `gezin-s-zorg`, `hond-en-hok`. */
const joints = ['', 's', 'en', 'e', 'n'];

/**
 * The two known words of which a word is made, or nothing. The last part decides first, because in
 * Dutch it says what the thing is: `energiefactuur` is a `factuur`.
 */
export function splitCompound(
  word: string,
  isKnown: (part: string) => boolean,
): [first: string, last: string] | undefined {
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const last = word.slice(cut);
    if (!isKnown(last)) continue;
    const before = word.slice(0, cut);
    for (const joint of joints) {
      if (!before.endsWith(joint)) continue;
      const first = before.slice(0, before.length - joint.length);
      if (first.length >= shortestPart && isKnown(first)) return [first, last];
    }
  }
  return undefined;
}
