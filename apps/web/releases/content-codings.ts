/** What a browser says it can unpack, of what a build holds packed. */

/** The codings of a build with the end of their files, the smallest first. */
const codings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Name of a coding, as in `Content-Encoding`. */
export type ContentCoding = (typeof codings)[number][0];

/**
 * The codings that an `Accept-Encoding` header allows, the one to prefer first. A coding with the
 * weight 0 is refused, and `*` stands for every one that is not named (RFC 9110, 12.5.3).
 */
export function acceptedCodings(header: string | undefined): ContentCoding[] {
  const weights = new Map(
    (header ?? '').split(',').map((item) => {
      const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  const others = weights.get('*') ?? 0;
  return codings.map(([name]) => name).filter((name) => (weights.get(name) ?? others) > 0);
}

/** End of the file that holds a text in this coding. */
export function endingOf(coding: ContentCoding): string {
  return codings.find(([name]) => name === coding)![1];
}

/** Ends of the files that hold a text packed, beside the text itself. */
export const twinEndings: readonly string[] = codings.map(([, ending]) => ending);

/** Whether a path is that of a packed file, which has no address of its own. */
export function isPacked(path: string): boolean {
  return twinEndings.some((ending) => path.endsWith(ending));
}
