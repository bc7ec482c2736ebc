/** Lines as calendars (RFC 5545) and address cards (RFC 6350) write them. Pure. */

/** Longest line in octets, without its line break (RFC 5545 §3.1, RFC 6350 §3.2). */
const longest = 75;

/** A whole file: each line folded, each line break CR LF. */
export function joinContentLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Text as it may stand in a value (RFC 5545 §3.3.11, RFC 6350 §3.4). */
export function escapeValue(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n?|\n/g, String.raw`\n`);
}

/** Goes on after a line break and a space, never within a character. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
